import type { DonorState } from '../../../../shared/reports';
import type { Tone } from '../../charts/useTones';

/** How each state is coloured; its name always stands beside it. */
export const STATE_TONES: Readonly<Record<DonorState, Tone>> = {
  new: 'main',
  recaptured: 'second',
  upgraded: 'good',
  same: 'main',
  downgraded: 'warning',
  lapsedNew: 'bad',
  lapsedRepeat: 'quiet',
  lapsedMultipleYears: 'quiet',
};

/** Whoever gave in the first year is in one of these in the second. */
export const OF_PERIOD_1 = ['upgraded', 'same', 'downgraded', 'lapsedNew', 'lapsedRepeat'] as const satisfies readonly DonorState[];
