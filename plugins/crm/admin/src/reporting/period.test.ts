import { datesOf, readPeriod, readYear } from './period';

const day = { today: '2026-05-17', fiscalYearStartMonth: 4 };
const read = (address: string) => readPeriod(new URLSearchParams(address), day);

describe('readPeriod', () => {
  it('is this tax year so far when the address says nothing or nonsense', () => {
    const thisYear = { calendar: 'tax', period: 'this-year', from: '2026-01-01', to: '2026-05-17' };
    for (const address of [
      '',
      'period=ever&calendar=lunar',
      'period=custom',
      'period=custom&from=2026-02-30&to=2026-03-01',
      'period=custom&from=2026-02-02&to=2026-02-01',
    ])
      expect(read(address)).toEqual(thisYear);
  });

  it('takes dates as they are typed', () => {
    expect(read('period=custom&from=2025-02-01&to=2025-02-01')).toMatchObject({ from: '2025-02-01', to: '2025-02-01' });
  });
});

describe('datesOf', () => {
  it('follows the charity’s fiscal year', () => {
    expect(datesOf('this-year', 'fiscal', day)).toEqual({ from: '2026-04-01', to: '2026-05-17' });
    expect(datesOf('last-year', 'fiscal', day)).toEqual({ from: '2025-04-01', to: '2026-03-31' });
  });

  it('counts twelve months and thirty days with today in them', () => {
    expect(datesOf('last-12-months', 'tax', { ...day, today: '2024-02-29' })).toEqual({ from: '2023-03-01', to: '2024-02-29' });
    expect(datesOf('last-30-days', 'tax', day)).toEqual({ from: '2026-04-18', to: '2026-05-17' });
  });
});

describe('readYear', () => {
  it('offers the current year of the calendar first', () => {
    expect(readYear(new URLSearchParams('calendar=fiscal'), day)).toEqual({ calendar: 'fiscal', year: 2027 });
    expect(readYear(new URLSearchParams('year=2024'), day)).toEqual({ calendar: 'tax', year: 2024 });
    expect(readYear(new URLSearchParams('year=3024'), day).year).toBe(2026);
  });
});
