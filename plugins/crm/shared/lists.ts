import type { z } from 'zod';
import type { bulkIn } from '../../../src/api/bulk-operation/domain/donor-action';
import type { BulkOut } from '../../../src/api/bulk-operation/contract';
import type { viewChange, viewIn } from '../../../src/api/saved-view/contract';

export type { ExportOut } from '../../../src/api/export-job/contract';
export type { ViewOut as SavedView } from '../../../src/api/saved-view/contract';

/** What forms send: the contracts' input, before the server tidies it. */
export type BulkDraft = z.input<typeof bulkIn>;
export type BulkCounts = BulkOut['counts'];
export type ViewDraft = z.input<typeof viewIn>;
export type ViewChange = z.input<typeof viewChange>;
