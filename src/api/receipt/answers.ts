import { z } from 'zod';
import { money } from '../../platform/http/fields';
import { REASON_CODES } from './domain/reasons';
import { receiptSnapshot } from './domain/snapshot';

/** What the operations of receipts answer. */

const other = z.strictObject({ documentId: z.string(), number: z.string() });
const snapshot = receiptSnapshot.shape;

export const receiptRow = z.strictObject({
  documentId: z.string(),
  number: z.string(),
  series: z.string(),
  sequence: z.number().int(),
  kind: snapshot.kind,
  receiptStatus: z.enum(['issued', 'cancelled', 'replaced']),
  issuedOn: z.string(),
  year: z.number().int(),
  donor: z.strictObject({ documentId: z.string(), name: z.string() }),
  amount: money,
  advantageAmount: money,
  eligibleAmount: money,
  currency: z.string(),
  language: snapshot.language,
  replaces: other.nullable(),
  replacedBy: other.nullable(),
  cancelReason: z.string().nullable(),
  cancelledBy: z.string().nullable(),
  cancelledAt: z.string().nullable(),
  sentAt: z.string().nullable(),
  deliveredTo: z.string().nullable(),
  issuedBy: z.string(),
  createdAt: z.string(),
  updatedAt: z.string(),
});
export type ReceiptRow = z.output<typeof receiptRow>;

export const receiptOut = receiptRow.extend({
  donorSnapshot: snapshot.donor,
  organizationSnapshot: snapshot.organization,
  placeOfIssue: snapshot.placeOfIssue,
  lines: snapshot.lines,
  advantageDescription: z.string().nullable(),
  wordingVersion: z.string(),
  jurisdiction: snapshot.jurisdiction,
  pdfSha256: z.string(),
  cancelledPdfSha256: z.string().nullable(),
  previousHash: z.string().nullable(),
  hash: z.string(),
  /** The receipts that replaced one another, from the first to the last, this one among them. */
  chain: z.array(other.extend({ receiptStatus: receiptRow.shape.receiptStatus, issuedOn: z.string() })),
});
export type ReceiptOut = z.output<typeof receiptOut>;

const reasonOut = z.strictObject({ code: z.enum(REASON_CODES), message: z.string() });

const donorReference = z.strictObject({ documentId: z.string(), name: z.string() });

/** What a consolidated run made, or would make, of one donor. */
export const runRowOut = z.strictObject({
  donor: donorReference,
  /** Null when the donor gets none. */
  receipt: other.nullable(),
  isIssued: z.boolean(),
  gifts: z.number().int(),
  amount: money,
  eligibleAmount: money,
  /** Why there is no receipt at all. */
  reasons: z.array(reasonOut),
  /** Gifts that are left out, each with its reasons. */
  refusedGifts: z.array(z.strictObject({ donation: z.string(), receivedOn: z.string(), amount: money, reasons: z.array(reasonOut) })),
});
export type RunRowOut = z.output<typeof runRowOut>;

export const registerEntry = z.strictObject({
  number: z.string(),
  series: z.string(),
  sequence: z.number().int(),
  /** `missing` would be a gap: the register never has one. */
  state: z.enum(['issued', 'cancelled', 'replaced', 'missing']),
  documentId: z.string().nullable(),
  kind: snapshot.kind.nullable(),
  issuedOn: z.string().nullable(),
  donorName: z.string().nullable(),
  amount: money.nullable(),
  eligibleAmount: money.nullable(),
  currency: z.string().nullable(),
  replaces: z.string().nullable(),
  replacedBy: z.string().nullable(),
  cancelReason: z.string().nullable(),
  cancelledAt: z.string().nullable(),
  sentAt: z.string().nullable(),
});
export type RegisterEntry = z.output<typeof registerEntry>;

export const registerTotals = z.strictObject({
  issued: z.number().int(),
  cancelled: z.number().int(),
  replaced: z.number().int(),
  missing: z.number().int(),
  /** Of official receipts that are good. */
  eligibleAmount: money,
  /** The same money, asked of the gifts. */
  receiptedOnGifts: money,
  difference: money,
});

export const registerOut = z.strictObject({
  year: z.number().int(),
  currency: z.string(),
  series: z.array(z.strictObject({ series: z.string(), first: z.string(), last: z.string(), count: z.number().int() })),
  totals: registerTotals,
  entries: z.array(registerEntry),
});
export type RegisterOut = z.output<typeof registerOut>;

/** How a receipt can fail to be what was issued. */
export const BREAKS = ['data', 'pdf', 'pdf_missing', 'closing', 'cancelled_pdf', 'position', 'sequence', 'lines', 'end'] as const;

export const verificationOut = z.strictObject({
  receipts: z.number().int(),
  isIntact: z.boolean(),
  /** The first receipt that is not as it was issued; its number is null when it is gone. */
  firstBroken: z
    .strictObject({ position: z.number().int(), number: z.string().nullable(), documentId: z.string().nullable(), problem: z.enum(BREAKS) })
    .nullable(),
  lastHash: z.string().nullable(),
  ms: z.number().int(),
});
export type VerificationOut = z.output<typeof verificationOut>;

export const preflightRow = z.strictObject({
  check: z.string(),
  /** Whether a receipt is refused because of it, or only deserves a look. */
  severity: z.enum(['blocks', 'look']),
  message: z.string(),
  /** What to do about it. */
  fix: z.string(),
  /** The record to put right. */
  subject: z.strictObject({ type: z.enum(['organization', 'donor', 'donation', 'receipt']), documentId: z.string() }),
  donor: donorReference.nullable(),
  donation: z.string().nullable(),
  amount: money.nullable(),
  receivedOn: z.string().nullable(),
  /** What finds a likely duplicate and its twin in the list of donors: the name they share, else the e-mail address. */
  lookUp: z.string().nullable(),
});
export type PreflightRow = z.output<typeof preflightRow>;
