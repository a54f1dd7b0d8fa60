import { checkEntry, draftOf, isBlank, meanTheSame, totalsOf, typedDate, type EntryRow } from './entry-rows';

const ROW: EntryRow = {
  rowKey: 'a',
  version: 1,
  line: 1,
  donor: { documentId: 'd', name: 'Roy' },
  donorText: '',
  amount: '25,50',
  receivedOn: '2026-03-02',
  chequeNumber: '12',
  paymentMethodType: 'cheque',
  campaign: null,
  fund: null,
  memo: '',
};

describe('a date typed beside a stack', () => {
  it.each([
    ['2026-03-02', '2026-03-02'],
    ['20260302', '2026-03-02'],
    ['2026/3/2', '2026-03-02'],
    ['2', '2026-02-02'],
    ['12-31', '2026-12-31'],
    ['3 1', '2026-03-01'],
    ['30', '30'],
    ['02-30', '02-30'],
    ['soon', 'soon'],
    ['', ''],
  ])('%s is %s', (typed, date) => expect(typedDate(typed, '2026-02-14')).toBe(date));
});

describe('a row of the sheet', () => {
  it('is sent as what it means, in the panel’s language', () => {
    expect(draftOf(ROW, 'fr')).toMatchObject({ rowKey: 'a', version: 1, donor: 'd', donorText: null, amount: 25.5, chequeNumber: '12', memo: null });
    expect(draftOf({ ...ROW, amount: '1,234.50' }, 'en')).toMatchObject({ amount: 1234.5 });
  });

  it('waits while a cell means nothing', () => {
    expect(draftOf({ ...ROW, amount: 'ten' }, 'fr')).toBeUndefined();
    expect(checkEntry({ ...ROW, amount: '-5', receivedOn: '2026-02-30' }, 'fr')).toEqual({ amount: 'crm.refuse.amount', receivedOn: 'crm.batch.refuse-date' });
    expect(checkEntry({ ...ROW, amount: '', receivedOn: '' }, 'fr')).toEqual({});
  });

  it('is blank when only the batch’s defaults stand in it', () => {
    expect(isBlank({ ...ROW, donor: null, amount: '', chequeNumber: '' })).toBe(true);
    expect(isBlank({ ...ROW, donor: null, amount: '', chequeNumber: '', donorText: 'Tr' })).toBe(false);
  });

  it('means the same however an amount is written, and not when it is another', () => {
    expect(meanTheSame(ROW, { ...ROW, amount: '25,5', memo: '  ', version: 7 }, 'fr')).toBe(true);
    expect(meanTheSame(ROW, { ...ROW, amount: '25,51' }, 'fr')).toBe(false);
    expect(meanTheSame(ROW, { ...ROW, donor: null, donorText: 'Roy' }, 'fr')).toBe(false);
    expect(meanTheSame(ROW, { ...ROW, paymentMethodType: 'cash' }, 'fr')).toBe(false);
  });
});

it('adds up in cents what means something, and counts every row that was begun', () => {
  const dimes = Array.from({ length: 10 }, (_, index): EntryRow => ({ ...ROW, rowKey: String(index), amount: '0,10' }));
  const begun: EntryRow = { ...ROW, rowKey: 'x', version: 0, amount: 'ten' };
  const blank: EntryRow = { ...ROW, rowKey: 'y', version: 0, donor: null, amount: '', chequeNumber: '' };
  expect(totalsOf([...dimes, begun, blank], 'fr')).toEqual({ count: 11, cents: 100 });
});
