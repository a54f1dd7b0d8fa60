import { z } from 'zod';
import { isCivilDate } from '../../../platform/civil-date';
import { isAmount, isCurrency, toCents } from '../../../platform/money';

/**
 * Everything a receipt shows, frozen when it is issued (rules/receipts, "Life of a receipt"). Amounts are
 * in the currency's major unit with at most two decimals, as on the wire; dates are civil dates of the
 * charity. Images are named by their SHA-256 only: 4,000 receipts share one logo.
 */

const text = z.string().trim().min(1);
/** Aborting: sums are only taken of amounts that are amounts. */
const amount = z.number().refine((value) => value >= 0 && isAmount(value), { error: 'an amount of zero or more with at most two decimals', abort: true });
const date = z.string().refine(isCivilDate, 'a date that exists');
const currency = z.string().refine(isCurrency, 'a currency of ISO 4217');
const inBothLanguages = z.strictObject({ fr: text.nullable(), en: text.nullable() });

/** An image by the hash of its bytes; the renderer is handed the bytes (`ReceiptAssets`). */
const image = z.strictObject({ sha256: z.string().regex(/^[0-9a-f]{64}$/), mimeType: z.enum(['image/png', 'image/jpeg']) });

const organization = z.strictObject({
  legalName: text,
  /** As the tax authority has it on record, one printed line each; empty when unknown. */
  addressLines: z.array(text),
  /** ISO 3166 code of the recorded address: a Canadian receipt needs one in Canada. */
  country: z.string().regex(/^[A-Z]{2}$/),
  /** Province or state; a charity in Quebec ("QC") titles its receipts in both languages. */
  province: text.nullable(),
  /** CRA registration number, EIN in the United States, SIREN or RNA in France. */
  registrationNumber: text.nullable(),
  phone: text.nullable(),
  email: text.nullable(),
  website: text.nullable(),
  logo: image.nullable(),
  signatoryName: text.nullable(),
  signatoryTitle: inBothLanguages,
  signatureImage: image.nullable(),
});

const donor = z.strictObject({
  /** As it must show: first name, initial and last name, or the company's name. */
  displayName: text,
  addressLines: z.array(text),
});

/** The rate of the gift's day, kept with it. `rate` is text: it has more decimals than money. */
const foreignAmount = z.strictObject({
  currency,
  amount,
  rate: z.string().regex(/^\d+(\.\d+)?$/),
  rateOn: date,
  source: text,
});

const inKind = z.strictObject({
  description: text,
  appraiserName: text.nullable(),
  appraiserAddress: text.nullable(),
  acquiredOn: date.nullable(),
});

const line = z.strictObject({
  /** Public id of the gift. */
  donation: text.nullable(),
  receivedOn: date,
  amount,
  advantage: amount,
  eligible: amount,
  /** What the donor may recognise the gift by: campaign, method. Never needed by law. */
  description: text.nullable(),
  foreign: foreignAmount.nullable(),
  inKind: inKind.nullable(),
});

/** What the French form asks besides (Cerfa 11580). */
const france = z.strictObject({
  legalForm: text.nullable(),
  purpose: text.nullable(),
  /** Articles of the Code général des impôts: individuals, companies, real-estate wealth tax. */
  cgiArticles: z.array(z.enum(['200', '238 bis', '978'])),
  giftForm: z.enum(['authentic_deed', 'private_deed', 'manual_gift', 'other']).nullable(),
  giftNature: z.enum(['cash', 'securities', 'other']).nullable(),
  paymentMode: z.enum(['cash', 'cheque', 'transfer']).nullable(),
});

const cancelled = z.strictObject({
  on: date,
  reason: text,
  /** Number of the receipt that takes its place, when it was replaced rather than cancelled. */
  replacedBy: text.nullable(),
});

const shape = z.strictObject({
  number: text,
  series: text,
  kind: z.enum(['single', 'consolidated', 'in_kind', 'acknowledgement']),
  jurisdiction: z.enum(['CA', 'US', 'FR']),
  language: z.enum(['fr', 'en', 'bilingual']),
  wordingVersion: text,
  issuedOn: date,
  placeOfIssue: inBothLanguages,
  /** Tax year of the gifts. */
  year: z.int().min(1900).max(2999),
  organization,
  donor,
  currency,
  lines: z.array(line).min(1),
  amount,
  advantageAmount: amount,
  advantageDescription: text.nullable(),
  eligibleAmount: amount,
  /** Number of the receipt this one cancels and replaces. */
  replaces: text.nullable(),
  france: france.nullable(),
  /** Only on the second PDF of a receipt that is no longer good. The frozen snapshot never has it. */
  cancelled: cancelled.optional(),
});

/** A snapshot whose totals are the sums of its lines, to the cent. */
export const receiptSnapshot = shape.superRefine((snapshot, context) => {
  const totals = [
    { path: 'amount', total: snapshot.amount, parts: snapshot.lines.map((each) => each.amount) },
    { path: 'advantageAmount', total: snapshot.advantageAmount, parts: snapshot.lines.map((each) => each.advantage) },
    { path: 'eligibleAmount', total: snapshot.eligibleAmount, parts: snapshot.lines.map((each) => each.eligible) },
  ];
  for (const { path, total, parts } of totals) {
    const sum = parts.reduce((cents, part) => cents + toCents(part), 0);
    if (sum !== toCents(total)) context.addIssue({ code: 'custom', path: [path], message: 'not the sum of the lines' });
  }
  if (snapshot.kind !== 'consolidated' && snapshot.lines.length > 1 && snapshot.kind !== 'acknowledgement') {
    context.addIssue({ code: 'custom', path: ['lines'], message: 'only a consolidated receipt has several lines' });
  }
  if (snapshot.kind === 'consolidated' && snapshot.lines.some((each) => each.inKind !== null)) {
    context.addIssue({ code: 'custom', path: ['lines'], message: 'a gift in kind has a receipt of its own' });
  }
});

export type ReceiptSnapshot = z.infer<typeof receiptSnapshot>;
export type ReceiptLine = ReceiptSnapshot['lines'][number];
export type ReceiptImage = z.infer<typeof image>;
export type ReceiptLanguage = ReceiptSnapshot['language'];
export type Jurisdiction = ReceiptSnapshot['jurisdiction'];
