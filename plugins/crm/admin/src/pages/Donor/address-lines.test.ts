import { addressLines } from './address-lines';

const empty = { line1: null, line2: null, city: null, province: null, postalCode: null, country: null };

describe('addressLines', () => {
  it('writes a Quebec address without its country', () => {
    expect(addressLines({ ...empty, line1: '12, rue des Érables', city: 'Montréal', province: 'QC', postalCode: 'H2X 1Y4', country: 'CA' })).toEqual([
      '12, rue des Érables',
      'Montréal (QC) H2X 1Y4',
    ]);
  });

  it('names another country, and nothing of nothing', () => {
    expect(addressLines({ ...empty, city: 'Lyon', country: 'FR' })).toEqual(['Lyon', 'FR']);
    expect(addressLines(empty)).toEqual([]);
  });
});
