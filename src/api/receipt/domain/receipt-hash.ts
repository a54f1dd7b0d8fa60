import { createHash } from 'node:crypto';
import { canonical } from '../../../platform/http/idempotency';
import type { ReceiptSnapshot } from './snapshot';

/** What the chain covers of a receipt: all of it but what may change later (its state, where it was sent). */
export interface ChainedReceipt {
  readonly documentId: string;
  readonly chainPosition: number;
  readonly sequence: number;
  readonly issuedBy: string;
  readonly snapshot: ReceiptSnapshot;
}

/** SHA-256 over the previous receipt's hash, the data and the hash of the PDF: a changed or missing receipt breaks the chain. */
export function receiptHash(previousHash: string | null, receipt: ChainedReceipt, pdfSha256: string): string {
  return sha256(`${previousHash ?? ''}\n${canonical(receipt)}\n${pdfSha256}`);
}

/** How a receipt ended. */
export interface Closing {
  readonly receiptStatus: 'cancelled' | 'replaced';
  readonly cancelReason: string;
  readonly cancelledBy: string;
  readonly cancelledAt: string;
  /** Number of the receipt in its place. */
  readonly replacedBy: string | null;
}

/** Seals how a receipt ended, with the PDF that says so, onto the receipt's own hash. */
export function closingHash(hash: string, closing: Closing, pdfSha256: string): string {
  return sha256(`${hash}\n${canonical(closing)}\n${pdfSha256}`);
}

export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
