import type { z } from 'zod';
import type { batchChange, batchIn, rowIn } from '../../../src/api/gift-batch/contract';

export type { BatchOut as Batch, RowOut as BatchRow, SavedRows } from '../../../src/api/gift-batch/contract';
export type { BatchStatus } from '../../../src/api/gift-batch/domain/batch-rules';

/** What forms and the grid send: the contract's input, before the server tidies it. */
export type BatchDraft = z.input<typeof batchIn>;
export type BatchChange = z.input<typeof batchChange>;
export type RowDraft = z.input<typeof rowIn>;
