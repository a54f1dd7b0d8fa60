import { z } from 'zod';
import { civilDate, nothing, organizationOnly, text } from '../../platform/http/fields';
import { operation } from '../../platform/http/operation';
import { receiptSnapshot } from '../receipt/domain/snapshot';
import { FIELD_NAMES, type ReceiptField } from '../receipt/domain/wordings/wording';

/** Longer than any prescribed sentence; what is longer would push the rest off the page. */
export const LONGEST_WORDS = 600;

const snapshot = receiptSnapshot.shape;
const fieldName = z.enum(Object.keys(FIELD_NAMES).filter((name): name is ReceiptField => Object.hasOwn(FIELD_NAMES, name)));

/** The words by field. A field without words is not printed. */
const wordsIn = z.partialRecord(fieldName, z.strictObject({ fr: text(LONGEST_WORDS), en: text(LONGEST_WORDS) }));
const wordsOut = z.partialRecord(fieldName, z.strictObject({ fr: z.string(), en: z.string() }));

export const publishIn = z.strictObject({
  jurisdiction: snapshot.jurisdiction,
  /** First day of issue with these words: today or later, for no receipt changes its words afterwards. */
  validFrom: civilDate,
  words: wordsIn,
});
export type PublishIn = z.output<typeof publishIn>;

export const previewIn = z.strictObject({
  language: snapshot.language,
  jurisdiction: snapshot.jurisdiction.default('CA'),
  /** Left out, the words in force today. */
  words: wordsIn.optional(),
});
export type PreviewIn = z.output<typeof previewIn>;

export const wordingOut = z.strictObject({
  version: z.string(),
  jurisdiction: snapshot.jurisdiction,
  validFrom: z.string(),
  words: wordsOut,
  /** Whether the organization published it; else it came with the software. */
  isOwn: z.boolean(),
  /** Whether a receipt issued today would use it. */
  isInForce: z.boolean(),
  publishedBy: z.string().nullable(),
  publishedAt: z.string().nullable(),
});
export type WordingOut = z.output<typeof wordingOut>;

export const receiptWordingContract = {
  find: operation({
    method: 'GET',
    path: '/receipt-wordings',
    action: 'organization.read',
    summary: { en: 'The wordings of receipts, the latest first', fr: 'Les libellés des reçus, les plus récents d’abord' },
    params: organizationOnly,
    query: nothing,
    body: nothing,
    answer: z.array(wordingOut),
  }),
  publish: operation({
    method: 'POST',
    path: '/receipt-wordings',
    action: 'organization.update',
    summary: {
      en: 'Publish a wording of one’s own; refused when the law asks for something it lacks',
      fr: 'Publier son propre libellé; refusé s’il lui manque ce que la loi demande',
    },
    params: organizationOnly,
    query: nothing,
    body: publishIn,
    answer: wordingOut,
    status: 201,
  }),
  preview: operation({
    method: 'POST',
    path: '/receipt-wordings/preview',
    action: 'organization.update',
    summary: { en: 'A specimen receipt, as it would look today', fr: 'Un spécimen de reçu, tel qu’il serait aujourd’hui' },
    params: organizationOnly,
    query: nothing,
    body: previewIn,
    answer: z.never(),
    file: ['application/pdf'],
  }),
};
