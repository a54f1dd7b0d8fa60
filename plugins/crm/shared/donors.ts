import type { z } from 'zod';
import type {
  donorChange,
  donorContract,
  donorFilters,
  donorIn,
  donorStats,
  historyEntry,
  possibleDuplicate,
  yearTotal,
  DONOR_SORTS,
  HISTORY_KINDS,
} from '../../../src/api/donor/contract';

export type { DonorOut, DonorRow } from '../../../src/api/donor/contract';

/** What a form sends: the contract's input, before the server tidies it. */
export type DonorDraft = z.input<typeof donorIn>;
export type DonorDraftChange = z.input<typeof donorChange>;
export type DonorStats = z.output<typeof donorStats>;
export type YearTotal = z.output<typeof yearTotal>;
export type HistoryEntry = z.output<typeof historyEntry>;
export type HistoryKind = (typeof HISTORY_KINDS)[number];
export type PossibleDuplicate = z.output<typeof possibleDuplicate>;
export type DonorSort = (typeof DONOR_SORTS)[number];
export type DonorFilter = Exclude<keyof typeof donorFilters, 'search'>;
export type DonorRemoval = z.output<(typeof donorContract)['delete']['answer']>;
export type DuplicateQuery = z.input<(typeof donorContract)['duplicatesFind']['query']>;
