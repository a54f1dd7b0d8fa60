import {
  isOfAllTime,
  isOfYears,
  PERIODS,
  REPORT_FORMATS,
  SAVED_REPORTS,
  type PeriodName,
  type ReportFormat,
  type SavedReportName,
} from '../../../../../../src/api/report-schedule/domain/saved-report';
import type { SavedReport, SavedReportChange, SavedReportDraft } from '../../../../shared/operations';
import { CALENDARS, GROUPINGS, INTERVALS, type LANGUAGES, oneOf } from '../../../../shared/vocabulary';
import type { MessageId } from '../../hooks/useWords';

export { isOfAllTime, isOfYears, REPORT_FORMATS, SAVED_REPORTS };
export type { ReportFormat, SavedReportName };

export const RHYTHMS = ['never', 'weekly', 'monthly', 'quarterly', 'yearly'] as const;
export type Rhythm = (typeof RHYTHMS)[number];

export interface SavedReportValues {
  readonly name: string;
  readonly report: SavedReportName;
  readonly interval: (typeof INTERVALS)[number];
  readonly groupBy: (typeof GROUPINGS)[number];
  readonly period: PeriodName;
  readonly calendar: (typeof CALENDARS)[number];
  readonly language: (typeof LANGUAGES)[number];
  readonly format: ReportFormat;
  readonly rhythm: Rhythm;
  readonly day: string;
  readonly recipients: readonly string[];
}

const NEW: SavedReportValues = {
  name: '',
  report: 'overview',
  interval: 'month',
  groupBy: 'campaign',
  period: 'last_month',
  calendar: 'tax',
  language: 'fr',
  format: 'xlsx',
  rhythm: 'monthly',
  day: '1',
  recipients: [],
};

/** The periods a report can be of. */
export function periodsOf(report: SavedReportName): readonly PeriodName[] {
  return isOfYears(report) ? PERIODS.filter((period) => period === 'last_year' || period === 'this_year') : PERIODS;
}

/** The days a rhythm can fall on. */
export function daysOf(rhythm: Rhythm): readonly string[] {
  return Array.from({ length: rhythm === 'weekly' ? 7 : 28 }, (_, index) => String(index + 1));
}

/** What stays of a form when another report is chosen: a period it does not know gives way. */
export function withReport(values: SavedReportValues, report: SavedReportName): SavedReportValues {
  const periods = periodsOf(report);
  return { ...values, report, period: periods.includes(values.period) ? values.period : (periods[0] ?? values.period) };
}

/** What stays when another rhythm is chosen. */
export function withRhythm(values: SavedReportValues, rhythm: Rhythm): SavedReportValues {
  return { ...values, rhythm, day: daysOf(rhythm).includes(values.day) ? values.day : '1' };
}

/** A new one as the address of a report in the panel asks for it. */
export function valuesFromAddress(address: URLSearchParams, language: 'fr' | 'en'): SavedReportValues {
  const asked = address.get('report');
  const report =
    oneOf(SAVED_REPORTS, asked === 'gains' ? 'retention' : asked === 'lybunt' && address.get('list') === 'sybunt' ? 'sybunt' : asked) ?? NEW.report;
  const period = { 'this-year': 'this_year', 'last-year': 'last_year' }[address.get('period') ?? ''];
  const values = {
    ...NEW,
    language,
    interval: oneOf(INTERVALS, address.get('interval')) ?? NEW.interval,
    groupBy: oneOf(GROUPINGS, address.get('groupBy')) ?? NEW.groupBy,
    calendar: oneOf(CALENDARS, address.get('calendar')) ?? NEW.calendar,
    period: oneOf(PERIODS, period) ?? NEW.period,
  };
  return withReport(values, report);
}

export function savedReportValues(saved: SavedReport): SavedReportValues {
  const { name, report, parameters, period, calendar, language, format, frequency, day, recipients } = saved;
  return {
    ...{ name, report, period, calendar, language, format },
    interval: parameters.interval ?? NEW.interval,
    groupBy: parameters.groupBy ?? NEW.groupBy,
    rhythm: frequency ?? 'never',
    day: day === null ? '1' : String(day),
    recipients: recipients.map(({ documentId }) => documentId),
  };
}

export function savedReportChange(values: SavedReportValues): Omit<SavedReportChange, 'isActive'> & Pick<SavedReportDraft, 'name'> {
  const { name, report, interval, groupBy, period, calendar, language, format, rhythm, day, recipients } = values;
  return {
    ...{ name, period, calendar, language, format },
    parameters: report === 'trends' ? { interval } : report === 'donors' ? { groupBy } : {},
    frequency: rhythm === 'never' ? null : rhythm,
    day: rhythm === 'never' ? null : Number(day),
    recipients: [...recipients],
  };
}

export function savedReportDraft(values: SavedReportValues): SavedReportDraft {
  return { ...savedReportChange(values), report: values.report };
}

/** What is wrong before the server is asked. */
export function checkSavedReport({ name, rhythm, recipients }: SavedReportValues): Readonly<Record<string, MessageId>> {
  return {
    ...(name.trim() === '' ? { name: 'crm.saved-report.refuse-name' as const } : {}),
    ...(rhythm !== 'never' && recipients.length === 0 ? { recipients: 'crm.saved-report.refuse-recipients' as const } : {}),
  };
}
