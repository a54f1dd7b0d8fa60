import { correctionOf, correctionValues, fieldsOf } from './corrections';

const money = {
  documentId: 'g',
  donationType: 'one_time' as const,
  amount: 60,
  allocations: [],
  receivedOn: '2025-09-02',
  postmarkedOn: null,
  advantageAmount: 0,
  advantageDescription: null,
  inKind: null,
};
const parts = [
  { fund: { documentId: 'a', name: 'Bourses' }, amount: 40 },
  { fund: { documentId: 'b', name: 'Toit' }, amount: 20 },
];
const split = { ...money, allocations: parts };
const painting = {
  ...money,
  donationType: 'in_kind' as const,
  amount: 2000,
  inKind: { description: 'Toile', fairMarketValue: 2000, cost: 300, acquiredOn: '2001-02-03', appraiserName: null, appraiserAddress: null },
};

describe('what a replaced receipt puts right about its gift', () => {
  it('is nothing when nothing was changed', () => {
    for (const gift of [money, split, painting]) expect(correctionOf(gift, correctionValues(gift, 'fr'), 'fr')).toEqual({ correction: undefined });
  });

  it('is only what differs, in the contract’s words', () => {
    const values = { ...correctionValues(money, 'fr'), amount: '66,50', postmarkedOn: '2025-08-31', advantageAmount: '10', advantageDescription: ' Souper ' };
    expect(correctionOf(money, values, 'fr')).toEqual({
      correction: { donation: 'g', amount: 66.5, postmarkedOn: '2025-08-31', advantageAmount: 10, advantageDescription: 'Souper' },
    });
  });

  it('takes an advantage away', () => {
    const gift = { ...money, advantageAmount: 20, advantageDescription: 'Souper' };
    expect(correctionOf(gift, { ...correctionValues(gift, 'en'), advantageAmount: '', advantageDescription: '' }, 'en')).toEqual({
      correction: { donation: 'g', advantageAmount: 0, advantageDescription: null },
    });
  });

  it('of a gift to several funds names the parts anew; a single one follows the amount', () => {
    const values = correctionValues(split, 'en');
    const typed = (a: string, b: string) => [
      { fund: 'a', amount: a },
      { fund: 'b', amount: b },
    ];
    expect(values.parts).toEqual(typed('40.00', '20.00'));
    expect(correctionOf(split, { ...values, amount: '70', parts: typed('40', '30') }, 'en')).toEqual({
      correction: {
        donation: 'g',
        amount: 70,
        allocations: [
          { fund: 'a', amount: 40 },
          { fund: 'b', amount: 30 },
        ],
      },
    });
    expect(correctionOf(split, { ...values, parts: typed('60', ' ') }, 'en')).toEqual({
      correction: { donation: 'g', allocations: [{ fund: 'a', amount: 60 }] },
    });
    const whole = { ...money, allocations: parts.slice(0, 1) };
    expect(correctionOf(whole, { ...correctionValues(whole, 'en'), amount: '70' }, 'en')).toEqual({ correction: { donation: 'g', amount: 70 } });
    for (const wrong of [{ amount: '70' }, { parts: typed('40', '19.99') }, { parts: typed('', '') }])
      expect(correctionOf(split, { ...values, ...wrong }, 'en')).toEqual({ refused: { parts: 'crm.refuse.split-sum' } });
    for (const wrong of ['0', '-20', 'x'])
      expect(correctionOf(split, { ...values, parts: typed('60', wrong) }, 'en')).toEqual({ refused: { parts: 'crm.receipt.correct.refuse-part' } });
  });

  it('of property keeps what the form does not show, and its amount follows its value', () => {
    const values = { ...correctionValues(painting, 'en'), fairMarketValue: '1,800', appraiserName: 'Galerie', appraiserAddress: '1, rue A' };
    expect(correctionOf(painting, values, 'en')).toEqual({
      correction: {
        donation: 'g',
        amount: 1800,
        inKind: { cost: 300, acquiredOn: '2001-02-03', description: 'Toile', fairMarketValue: 1800, appraiserName: 'Galerie', appraiserAddress: '1, rue A' },
      },
    });
    expect(fieldsOf(painting)).not.toContain('amount');
    expect(fieldsOf(money)).not.toContain('appraiserName');
  });

  it.each([
    [money, { amount: '0' }, { amount: 'crm.receipt.correct.refuse-amount' }],
    [money, { amount: '1,234' }, { amount: 'crm.receipt.correct.refuse-amount' }],
    [money, { receivedOn: '' }, { receivedOn: 'crm.receipt.correct.refuse-date' }],
    [money, { advantageAmount: 'x' }, { advantageAmount: 'crm.refuse.amount-or-none' }],
    [money, { advantageAmount: '5' }, { advantageDescription: 'crm.receipt.correct.refuse-advantage' }],
    [painting, { inKindDescription: ' ' }, { inKindDescription: 'crm.receipt.correct.refuse-description' }],
  ])('refuses what cannot be meant (%#)', (gift, typed, refused) => {
    expect(correctionOf(gift, { ...correctionValues(gift, 'fr'), ...typed }, 'fr')).toEqual({ refused });
  });
});
