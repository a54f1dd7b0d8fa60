import type { z } from 'zod';
import type { consolidateIn, issueIn, RECEIPT_STATUSES, replaceIn } from '../../../src/api/receipt/contract';
import type { publishIn, previewIn } from '../../../src/api/receipt-wording/contract';

export type { PreflightRow, ReceiptOut, ReceiptRow, RegisterOut, RunRowOut, VerificationOut } from '../../../src/api/receipt/answers';
export type { WordingOut } from '../../../src/api/receipt-wording/contract';
export type { JobOut } from '../../../src/api/job/contract';

export type ReceiptStatusName = (typeof RECEIPT_STATUSES)[number];

/** What issuing, replacing and publishing send. */
export type IssueDraft = z.input<typeof issueIn>;
export type ReplaceDraft = z.input<typeof replaceIn>;
export type CorrectionDraft = NonNullable<ReplaceDraft['corrections']>[number];
export type WordingDraft = z.input<typeof publishIn>;
export type PreviewDraft = z.input<typeof previewIn>;

/** What the run's form sends, before the server tidies it. */
export type RunDraft = z.input<typeof consolidateIn>;
