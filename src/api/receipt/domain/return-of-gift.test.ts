import type { ReceiptSnapshot } from './snapshot';
import { tasksOfReturn } from './return-of-gift';

const receipt = {
  number: '2025-00007',
  issuedOn: '2025-04-01',
  currency: 'CAD',
  amount: 200,
  advantageAmount: 20,
  eligibleAmount: 180,
  donor: { displayName: 'Zoé Roy', addressLines: ['1, rue A', 'Québec (QC)  G1R 2B5'] },
  lines: [{ donation: 'g', receivedOn: '2025-03-01', amount: 200, advantage: 20, eligible: 180, description: null, foreign: null, inKind: null }],
} as unknown as ReceiptSnapshot;

describe('a gift that was given back', () => {
  it('below $50 only ends the receipt', () => {
    const tasks = tasksOfReturn({ receipt, amount: 49.99, returnedOn: '2025-12-01', isWhole: false, reason: 'x' }, 'fr');
    expect(tasks.map(({ title }) => title)).toEqual(['Remplacer le reçu 2025-00007 : don remboursé en partie']);
  });

  it('from $50 also needs the information return, 90 days later, with its five items', () => {
    const [closing, information] = tasksOfReturn({ receipt, amount: 50, returnedOn: '2025-12-01', isWhole: true, reason: 'x' }, 'en');
    expect(closing?.title).toBe('Cancel receipt 2025-00007: gift refunded in full');
    expect(information?.dueOn).toBe('2026-03-01');
    expect(information?.description.split('\n')).toEqual([
      '1. Property returned: money',
      '2. Fair market value when it was returned: $50.00',
      '3. Date of the return: 2025-12-01',
      '4. Name and address of the person it was returned to: Zoé Roy, 1, rue A, Québec (QC)  G1R 2B5',
      '5. Receipt issued: No. 2025-00007 of 2025-04-01, amount $200.00, advantage $20.00, eligible amount $180.00',
    ]);
  });
});
