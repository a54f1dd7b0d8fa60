import { toCents } from '../../../platform/money';
import type { BREAKS } from '../answers';
import { closingHash, receiptHash } from './receipt-hash';
import { snapshotOf, type SnapshotColumns } from './stored-receipt';

export type Problem = (typeof BREAKS)[number];

/** A receipt as its place in the chain is proved by, with its PDFs hashed anew by the database. */
export interface ChainLink extends SnapshotColumns {
  readonly id: number;
  readonly documentId: string;
  readonly chainPosition: number;
  readonly sequence: number;
  readonly issuedBy: string;
  readonly pdfSha256: string;
  readonly previousHash: string | null;
  readonly hash: string;
  readonly receiptStatus: 'issued' | 'cancelled' | 'replaced';
  readonly cancelReason: string | null;
  readonly cancelledBy: string | null;
  readonly cancelledAt: string | null;
  readonly replacedBy: string | null;
  readonly replacesNumber: string | null;
  readonly closingHash: string | null;
  /** Of the bytes as they are now; null when there is no file. */
  readonly originalSha256: string | null;
  readonly cancelledSha256: string | null;
  /** Whether the hashes kept beside the files are theirs. */
  readonly areFileHashesTrue: boolean;
  /** The gifts on it and what is eligible of each, by the table that binds them. */
  readonly bound: readonly { readonly donation: string; readonly eligible: number }[];
  /** Lines that do not say what the receipt's state says, or gifts that name another number. */
  readonly strayLines: number;
}

/**
 * Whether a stored receipt is what was issued after the one with `previousHash`: its data, its PDF, how it
 * ended, and the gifts it is bound to. @returns what is wrong first, or undefined.
 */
export function checkLink(previousHash: string | null, link: ChainLink): Problem | undefined {
  if (link.originalSha256 === null) return 'pdf_missing';
  if (link.originalSha256 !== link.pdfSha256) return 'pdf';
  if (!isChained(previousHash, link)) return 'data';
  if (!isClosed(link)) return link.receiptStatus !== 'issued' && link.cancelledSha256 === null ? 'cancelled_pdf' : 'closing';
  if (!link.areFileHashesTrue) return 'cancelled_pdf';
  return link.strayLines === 0 && areBound(link) ? undefined : 'lines';
}

function isChained(previousHash: string | null, link: ChainLink): boolean {
  const { documentId, chainPosition, sequence, issuedBy } = link;
  const hash = receiptHash(previousHash, { documentId, chainPosition, sequence, issuedBy, snapshot: snapshotOf(link) }, link.pdfSha256);
  return link.previousHash === previousHash && link.hash === hash && link.replacesNumber === link.details.replaces;
}

function isClosed(link: ChainLink): boolean {
  const { receiptStatus, cancelReason, cancelledBy, cancelledAt, replacedBy, cancelledSha256, closingHash: stored } = link;
  if (receiptStatus === 'issued') {
    return [cancelReason, cancelledBy, cancelledAt, replacedBy, cancelledSha256, stored].every((fact) => fact === null);
  }
  if (cancelReason === null || cancelledBy === null || cancelledAt === null || cancelledSha256 === null) return false;
  return stored === closingHash(link.hash, { receiptStatus, cancelReason, cancelledBy, cancelledAt, replacedBy }, cancelledSha256);
}

function areBound({ bound, lines }: ChainLink): boolean {
  const eligible = new Map(bound.map((line) => [line.donation, toCents(line.eligible)]));
  return bound.length === lines.length && lines.every((line) => eligible.get(line.donation ?? '') === toCents(line.eligible));
}
