import { giftQueryOf, hasGiftFilters, readGiftAddress, sortedGiftsBy, writeGiftAddress } from './gift-address';

const read = (text: string) => readGiftAddress(new URLSearchParams(text));

describe('the address of a donor’s gifts', () => {
  it('reads back what it writes', () => {
    const state = read('from=2025-01-01&to=2025-12-31&paymentStatus=completed&counted=true&sort=amount:asc&page=2&pageSize=50&gift=g1');
    expect(readGiftAddress(writeGiftAddress(state))).toEqual(state);
    expect(hasGiftFilters(state)).toBe(true);
  });

  it('leaves out what it cannot mean', () => {
    expect(read('paymentStatus=stolen&from=yesterday&gift=../x&receipted=maybe')).toEqual(read(''));
  });

  it('does not send the opened gift to the API', () => {
    expect(giftQueryOf(read('gift=g1'))).toEqual({ sort: 'receivedOn:desc', 'pagination[page]': 1, 'pagination[pageSize]': 25 });
  });

  it('turns round on the same field', () => {
    expect(sortedGiftsBy(read(''), 'receivedOn').direction).toBe('asc');
    expect(sortedGiftsBy(read(''), 'amount')).toMatchObject({ sort: 'amount', direction: 'desc' });
  });
});
