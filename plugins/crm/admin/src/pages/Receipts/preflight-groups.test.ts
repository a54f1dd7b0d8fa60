import type { PreflightRow } from '../../../../shared/receipts';
import { fixOf, problemGroups } from './preflight-groups';

const row = (check: string, type: PreflightRow['subject']['type'], documentId: string): PreflightRow => ({
  check,
  severity: 'look',
  message: check,
  fix: check,
  subject: { type, documentId },
  donor: { documentId: 'd', name: 'D' },
  donation: null,
  amount: null,
  receivedOn: null,
  lookUp: null,
});

describe('what to put right', () => {
  it('stands by problem, in its order', () => {
    const rows = [row('B', 'donor', '1'), row('A', 'donor', '2'), row('B', 'donor', '3')];
    expect(problemGroups(rows).map((group) => group.map(({ subject }) => subject.documentId))).toEqual([['1', '3'], ['2']]);
    expect(problemGroups([])).toEqual([]);
  });

  it('leads to its fix, for whom may', () => {
    const all = () => true;
    const nothing = () => false;
    expect(fixOf(row('A', 'donor', 'x'), all)).toMatch(/donors\/x\/edit$/);
    expect(fixOf({ ...row('A', 'donor', 'x'), lookUp: 'd@e.test' }, nothing)).toMatch(/donors\?search=d%40e\.test$/);
    expect(fixOf(row('A', 'donation', 'g'), all)).toMatch(/donors\/d\/donations\?gift=g$/);
    expect(fixOf(row('A', 'organization', 'o'), all)).toMatch(/organization$/);
    expect(fixOf(row('A', 'receipt', 'r'), nothing)).toMatch(/receipts\/r$/);
    expect(fixOf(row('A', 'donor', 'x'), nothing)).toBeUndefined();
    expect(fixOf({ ...row('A', 'donation', 'g'), donor: null }, all)).toBeUndefined();
  });
});
