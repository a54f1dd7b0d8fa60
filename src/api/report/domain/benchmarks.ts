/** What charities in general retain, to show beside one's own: Fundraising Effectiveness Project, 4th quarter of 2024; percentages. */
export const RETENTION_BENCHMARKS = { source: 'FEP Q4-2024', overall: 42.9, newDonor: 19, repeat: 69 } as const;
