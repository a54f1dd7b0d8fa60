import type { z } from 'zod';
import type { consolidateIn, RECEIPT_STATUSES } from '../../../src/api/receipt/contract';

export type { PreflightRow, ReceiptOut, ReceiptRow, RegisterOut, RunRowOut, VerificationOut } from '../../../src/api/receipt/answers';
export type { JobOut } from '../../../src/api/job/contract';

export type ReceiptStatusName = (typeof RECEIPT_STATUSES)[number];

/** What the run's form sends, before the server tidies it. */
export type RunDraft = z.input<typeof consolidateIn>;
