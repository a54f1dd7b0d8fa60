/** The reports, in the order they are offered. */
export const REPORTS = ['overview', 'trends', 'retention', 'gains', 'lybunt', 'cohorts', 'pyramid', 'rfm', 'campaigns', 'donors'] as const;
export type ReportName = (typeof REPORTS)[number];
