import { listQueryOf, listSortedBy, readListAddress, writeListAddress } from '../../hooks/list-address';
import { GIFT_LIST } from './gift-list-rules';

const read = (address: string) => readListAddress(new URLSearchParams(address), GIFT_LIST);

describe('the address of the gift list', () => {
  it('leaves out what it cannot mean', () => {
    const state = read(
      'from=2026-02-01&to=31/12/2026&minAmount=5,5&maxAmount=10.50&paymentStatus=paid&receipted=yes&counted=false&tag=%27&sort=donor:down&page=0',
    );
    expect(state).toEqual({ search: '', filters: { from: '2026-02-01', maxAmount: '10.50' }, sort: 'receivedOn', direction: 'desc', page: 1, pageSize: 25 });
  });

  it('asks the API for what it says', () => {
    const state = read('search= dupont &paymentMethodType=cheque&sort=amount:asc&page=3');
    expect(listQueryOf(state)).toEqual({
      search: 'dupont',
      paymentMethodType: 'cheque',
      sort: 'amount:asc',
      'pagination[page]': 3,
      'pagination[pageSize]': 25,
    });
  });

  it('is short where all is as by default, and comes back as it was written', () => {
    expect(writeListAddress(read(''), GIFT_LIST, new URLSearchParams()).toString()).toBe('');
    const state = listSortedBy(read('from=2026-01-01&receipted=false'), GIFT_LIST, 'amount');
    expect(readListAddress(writeListAddress(state, GIFT_LIST, new URLSearchParams()), GIFT_LIST)).toEqual(state);
  });
});
