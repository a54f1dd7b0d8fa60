import { isLong, lookOf } from './export-look';

describe('a list that is exported', () => {
  it('is made by a job when it is long, or nobody knows how long', () => {
    expect([isLong(5000, false), isLong(5001, false), isLong(10, true)]).toEqual([false, true, true]);
  });

  it('looks as a spreadsheet in the reader’s language wants it', () => {
    expect(lookOf('csv', 'fr')).toEqual({ format: 'csv', delimiter: ';', decimal: 'comma' });
    expect(lookOf('csv', 'en')).toEqual({ format: 'csv' });
    expect(lookOf('xlsx', 'fr')).toEqual({ format: 'xlsx' });
  });
});
