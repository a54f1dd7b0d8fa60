/** What a saved report may be, in the order it is offered. */
export const SAVED_REPORTS = ['overview', 'trends', 'retention', 'lybunt', 'sybunt', 'cohorts', 'pyramid', 'rfm', 'campaigns', 'donors'] as const;
export type SavedReportName = (typeof SAVED_REPORTS)[number];

export const PERIODS = ['last_week', 'last_month', 'last_quarter', 'last_year', 'this_year'] as const;
export type PeriodName = (typeof PERIODS)[number];

export const REPORT_FORMATS = ['html', 'csv', 'xlsx', 'pdf'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

export const PAUSE_REASONS = ['owner', 'recipients', 'failures'] as const;
export type PauseReason = (typeof PAUSE_REASONS)[number];

/** Reports that compare whole years: no month of one can be asked for. */
const OF_YEARS: readonly SavedReportName[] = ['retention', 'lybunt', 'sybunt', 'pyramid'];
/** Reports over all time. */
const OF_ALL_TIME: readonly SavedReportName[] = ['cohorts', 'rfm', 'campaigns'];
/** Reports that name donors: whoever receives one takes their names along. */
const NAMING_DONORS: readonly SavedReportName[] = ['lybunt', 'sybunt'];

export function isOfYears(report: SavedReportName): boolean {
  return OF_YEARS.includes(report);
}

export function isOfAllTime(report: SavedReportName): boolean {
  return OF_ALL_TIME.includes(report);
}

export function namesDonors(report: SavedReportName): boolean {
  return NAMING_DONORS.includes(report);
}
