/** What became of a donor between two periods, P1 then P2 (rules/metrics, "States"). */
export const DONOR_STATES = ['new', 'recaptured', 'upgraded', 'same', 'downgraded', 'lapsedNew', 'lapsedRepeat', 'lapsedMultipleYears'] as const;
export type DonorState = (typeof DONOR_STATES)[number];

/** Gave in both periods. */
export const RETAINED: readonly DonorState[] = ['upgraded', 'same', 'downgraded'];
/** Last year but not this (LYBUNT). */
export const LYBUNT: readonly DonorState[] = ['lapsedNew', 'lapsedRepeat'];
/** Some year before last but neither last year nor this (SYBUNT, excluding LYBUNT). */
export const SYBUNT: readonly DonorState[] = ['lapsedMultipleYears'];
