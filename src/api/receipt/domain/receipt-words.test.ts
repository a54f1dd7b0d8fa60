import { receiptLanguage } from './receipt-language';
import { receiptNumber, seriesOf } from './receipt-number';
import { registerCsv } from './register-sheet';
import type { RegisterEntry } from '../answers';

describe('language and number of a receipt', () => {
  const quebec = { line1: 'x', line2: null, city: 'y', province: 'QC', postalCode: 'H2X 1Y4', country: 'CA' };
  it.each([
    ['fr', quebec, 'fr'],
    ['en', quebec, 'bilingual'],
    ['unknown', quebec, 'bilingual'],
    ['unknown', { ...quebec, province: null }, 'bilingual'],
    ['unknown', { ...quebec, province: 'Québec ' }, 'bilingual'],
    ['en', { ...quebec, province: 'ON', postalCode: 'K1A 0B1' }, 'en'],
    ['fr', { ...quebec, province: 'NB' }, 'fr'],
    ['unknown', { ...quebec, province: 'ON' }, undefined],
    ['unknown', { ...quebec, province: null, postalCode: 'G0A 1A0', country: 'US' }, undefined],
  ] as const)('%s at %j reads %p', (language, address, expected) => {
    expect(receiptLanguage({ language, address })).toBe(expected);
  });

  it('numbers by prefix, series and year', () => {
    expect(receiptNumber(null, seriesOf('single', 2026), 1734)).toBe('2026-01734');
    expect(receiptNumber('LAN', seriesOf('consolidated', 2026), 123456)).toBe('LAN-2026-123456');
    expect(receiptNumber('A-', seriesOf('acknowledgement', 2026), 1)).toBe('A-ACK-2026-00001');
  });
});

describe('the register as a sheet', () => {
  it('runs nothing and breaks nothing', () => {
    const entry: RegisterEntry = {
      number: '2026-00001',
      series: '2026',
      sequence: 1,
      state: 'cancelled',
      documentId: 'x',
      kind: 'single',
      issuedOn: '2026-01-02',
      donorName: '=HYPERLINK("x"), "Zoé"\nRoy',
      amount: 10.5,
      eligibleAmount: 10,
      currency: 'CAD',
      replaces: null,
      replacedBy: null,
      cancelReason: 'Erreur',
      cancelledAt: '2026-01-03T00:00:00.000Z',
      sentAt: null,
    };
    const [headings, line] = registerCsv([entry], 'fr').split('\r\n');
    expect(headings?.startsWith('\ufeffNuméro,État,')).toBe(true);
    expect(line).toBe(`2026-00001,cancelled,single,2026-01-02,"'=HYPERLINK(""x""), ""Zoé""\nRoy",10.50,10.00,CAD,,,Erreur,2026-01-03T00:00:00.000Z,`);
  });
});
