import { checkSavedReport, daysOf, periodsOf, savedReportDraft, valuesFromAddress, withReport, withRhythm } from './saved-report-values';

const fresh = (address = '') => valuesFromAddress(new URLSearchParams(address), 'fr');

describe('a saved report in a form', () => {
  it('begins as the report one looked at', () => {
    expect(fresh('report=trends&interval=week')).toMatchObject({ report: 'trends', interval: 'week', period: 'last_month', language: 'fr' });
    expect(fresh('report=lybunt&list=sybunt&calendar=fiscal')).toMatchObject({ report: 'sybunt', calendar: 'fiscal', period: 'last_year' });
    expect(fresh('report=gains&period=this-year')).toMatchObject({ report: 'retention', period: 'this_year' });
    expect(fresh('report=secret&interval=minute&calendar=lunar&period=never')).toMatchObject({ report: 'overview', interval: 'month', calendar: 'tax' });
  });

  it('offers only periods and days that can be', () => {
    expect(periodsOf('retention')).toEqual(['last_year', 'this_year']);
    expect(withReport(fresh(), 'lybunt').period).toBe('last_year');
    expect([daysOf('weekly').length, daysOf('monthly').length]).toEqual([7, 28]);
    expect(withRhythm({ ...fresh(), day: '20' }, 'weekly').day).toBe('1');
    expect(withRhythm({ ...fresh(), day: '5' }, 'weekly').day).toBe('5');
  });

  it('sends each report only what it takes, and no day without a rhythm', () => {
    expect(savedReportDraft({ ...fresh('report=donors&groupBy=month'), name: 'X', rhythm: 'never' })).toMatchObject({
      parameters: { groupBy: 'month' },
      frequency: null,
      day: null,
    });
    expect(savedReportDraft({ ...fresh(), name: 'X' })).toMatchObject({ parameters: {}, frequency: 'monthly', day: 1 });
  });

  it('wants a name, and somebody to send it to', () => {
    expect(Object.keys(checkSavedReport(fresh()))).toEqual(['name', 'recipients']);
    expect(checkSavedReport({ ...fresh(), name: 'X', rhythm: 'never' })).toEqual({});
  });
});
