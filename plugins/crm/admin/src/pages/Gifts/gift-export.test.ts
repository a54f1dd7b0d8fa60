import { donationColumns } from '../../../../../../src/api/donation/queries/donation-export-columns';
import { EXPORTED_COLUMNS, giftExportQueryOf } from './gift-export';

const query = { paymentStatus: 'completed', search: 'roy', sort: 'amount:desc', minAmount: undefined, 'pagination[page]': 4, 'pagination[pageSize]': 25 };

describe('an export of the gifts', () => {
  it('has the list’s filters and order, all columns or those shown', () => {
    expect(giftExportQueryOf(query, undefined)).toEqual({ paymentStatus: 'completed', search: 'roy', sort: 'amount:desc', columns: undefined });
    expect(giftExportQueryOf({}, ['donor', 'amount', 'fund'])).toEqual({ columns: 'receivedOn,donorName,amount,currency,funds' });
  });

  it('knows every column of the list by the export’s own name', () => {
    const known = donationColumns('en', 'CAD').map(({ name }) => name);
    expect([...Object.values(EXPORTED_COLUMNS), 'receivedOn', 'currency'].filter((name) => !known.includes(name))).toEqual([]);
  });
});
