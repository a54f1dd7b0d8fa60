import fc from 'fast-check';
import { dateStyle, parseCivilDate, type DateOrder } from './civil-date';

const read = (text: string, order: DateOrder | null = null) => {
  const result = parseCivilDate(text, order, 2026);
  return result.kind === 'date' ? result.date : result.code;
};

describe('parseCivilDate', () => {
  test.each([
    ['2025-01-14', '2025-01-14'],
    ['2025/01/14', '2025-01-14'],
    ['2025/1/4', '2025-01-04'],
    ['14/01/2025', '2025-01-14'],
    ['01/14/2025', '2025-01-14'],
    ['14.01.2025', '2025-01-14'],
    ['05/05/2025', '2025-05-05'],
    ['14 Jan 2025', '2025-01-14'],
    ['14 janvier 2025', '2025-01-14'],
    ['14 janv. 2025', '2025-01-14'],
    ['1er février 2025', '2025-02-01'],
    ['1 Août 2025', '2025-08-01'],
    ['25-DÉC-2025', '2025-12-25'],
    ['3rd of March 2025', '2025-03-03'],
    ['Jan 14, 2025', '2025-01-14'],
    ['29/02/2024', '2024-02-29'],
    ['2025-01-14T09:05:00Z', '2025-01-14'],
  ])('reads %s', (text, date) => {
    expect(read(text)).toBe(date);
  });

  it('hands back what follows the date', () => {
    expect(parseCivilDate('2025-01-14T09:05:00Z', null, 2026)).toMatchObject({ rest: 't09:05:00z' });
    expect(parseCivilDate('14/01/2025 9:05 PM', null, 2026)).toMatchObject({ rest: '9:05 pm' });
  });

  it('never guesses the order', () => {
    expect(read('03/04/2025')).toBe('DATE_AMBIGUOUS');
    expect(read('03/04/2025', 'dmy')).toBe('2025-04-03');
    expect(read('03/04/2025', 'mdy')).toBe('2025-03-04');
    expect(read('01/14/2025', 'dmy')).toBe('DATE_IMPOSSIBLE');
  });

  test.each([
    ['', 'DATE_EMPTY'],
    ['2025-02-30', 'DATE_IMPOSSIBLE'],
    ['29/02/2025', 'DATE_IMPOSSIBLE'],
    ['2025-13-01', 'DATE_IMPOSSIBLE'],
    ['32/13/2025', 'DATE_IMPOSSIBLE'],
    ['2025-00-10', 'DATE_IMPOSSIBLE'],
    ['1899-12-31', 'DATE_OUT_OF_RANGE'],
    ['0205-01-01', 'DATE_OUT_OF_RANGE'],
    ['2028-01-01', 'DATE_OUT_OF_RANGE'],
    ['45678', 'DATE_UNREADABLE'],
    ['01/02/25', 'DATE_UNREADABLE'],
    ['2025-01/14', 'DATE_UNREADABLE'],
    ['14 foo 2025', 'DATE_UNREADABLE'],
    ['soon', 'DATE_UNREADABLE'],
  ])('refuses %j as %s', (text, code) => {
    expect(read(text)).toBe(code);
  });

  it('reads back every day however it is written', () => {
    const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2027-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (day) => {
        const iso = day.toISOString().slice(0, 10);
        const [y, m, d] = iso.split('-');
        const named = (locale: string) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(day);
        expect(read(`${y}/${m}/${d}`)).toBe(iso);
        expect(read(`${d}/${m}/${y}`, 'dmy')).toBe(iso);
        expect(read(`${m}-${d}-${y}`, 'mdy')).toBe(iso);
        expect(read(named('fr-CA'))).toBe(iso);
        expect(read(named('en-CA'))).toBe(iso);
        expect(read(named('en-GB'))).toBe(iso);
      }),
    );
  });

  it('never crashes', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => void read(text)));
  });
});

describe('dateStyle', () => {
  test.each<[string[], string]>([
    [['2025/01/14', '2025-01-15'], 'unneeded'],
    [['03/04/2025', '13/01/2025'], 'dmy'],
    [['03/04/2025', '01/13/2025'], 'mdy'],
    [['03/04/2025'], 'ambiguous'],
    [['13/01/2025', '01/13/2025'], 'ambiguous'],
    [['05/05/2025', '', 'n/a'], 'unneeded'],
  ])('%j → %s', (values, expected) => {
    expect(dateStyle(values)).toBe(expected);
  });
});
