import { isSameRow, mergeRow, type RowContent } from './merge-row';

const ROW: RowContent = {
  line: 1,
  donorId: 7,
  donorText: null,
  amount: 10,
  receivedOn: '2026-03-02',
  paymentMethodType: 'cheque',
  chequeNumber: '12',
  campaignId: 3,
  fundId: null,
  memo: 'Merci',
};

describe('a saved row', () => {
  it('keeps what the save does not name, and empties what it names as nothing', () => {
    expect(mergeRow(ROW, { amount: undefined, campaignId: null })).toEqual({ ...ROW, campaignId: null });
  });

  it('is the same when every field is', () => {
    expect(isSameRow(ROW, mergeRow(ROW, { amount: 10, memo: 'Merci' }))).toBe(true);
    expect(isSameRow(ROW, mergeRow(ROW, { chequeNumber: '012' }))).toBe(false);
  });

  it('masks a card number in what people type', () => {
    const masked = mergeRow(ROW, { donorText: '4111111111111111', memo: 'Visa 4111 1111 1111 1111' });
    expect([masked.donorText, masked.memo].join(' ')).not.toMatch(/4111 ?1111 ?1111 ?1111/);
  });
});
