import { z } from 'zod';
import { signatureQuery } from '../../platform/files/signed-link';
import { amount, amountOrZero, civilDate, documentId, nothing, optionalText, organizationOnly, pathId, requiredText } from '../../platform/http/fields';
import { operation } from '../../platform/http/operation';
import { pagination, sortBy } from '../../platform/http/pagination';
import { rule } from '../../platform/http/rules';
import { allocations, inKind } from '../donation/contract';
import { jobOut } from '../job/contract';
import { preflightRow, receiptOut, receiptRow, registerOut, runRowOut, verificationOut } from './answers';
import { PREFLIGHT_CODES } from './domain/preflight';

export const RECEIPT_STATUSES = ['issued', 'cancelled', 'replaced'] as const;
export const RECEIPT_KINDS = ['single', 'consolidated', 'in_kind', 'acknowledgement'] as const;
const RECEIPT_LANGUAGES = ['fr', 'en', 'bilingual'] as const;

const year = z.number().int().min(1900).max(2999);
const yearInQuery = z
  .string()
  .regex(/^(19|20|21)\d{2}$/)
  .transform(Number);

export const issueIn = z.strictObject({
  /** What is not official at all; left out, the official receipt the gift gets. */
  kind: z.enum(['official', 'acknowledgement']).optional(),
  /** Instead of the donor's own. */
  language: z.enum(RECEIPT_LANGUAGES).optional(),
});
export type IssueIn = z.output<typeof issueIn>;

/** What was wrong about a gift, put right as its receipt is replaced. */
const correction = z.strictObject({
  donation: documentId,
  amount: amount.optional(),
  /** A gift to one fund follows its amount; of several, the parts are named anew. */
  allocations: allocations.optional(),
  receivedOn: civilDate.optional(),
  postmarkedOn: civilDate.nullable().optional(),
  advantageAmount: amountOrZero.optional(),
  advantageDescription: optionalText(500).optional(),
  inKind: inKind.optional(),
});
export type Correction = z.output<typeof correction>;

export const replaceIn = z.strictObject({
  reason: requiredText(500),
  corrections: z.array(correction).max(500).optional(),
  language: z.enum(RECEIPT_LANGUAGES).optional(),
});
export type ReplaceIn = z.output<typeof replaceIn>;

export const consolidateIn = z
  .strictObject({
    year,
    donorIds: z.array(documentId).min(1).max(100_000).optional(),
    segmentId: documentId.optional(),
    dryRun: z.boolean().default(false),
    /** Sends each receipt by e-mail once it is issued, to donors who have an address. */
    send: z.boolean().default(false),
  })
  .refine(({ donorIds, segmentId }) => donorIds === undefined || segmentId === undefined, rule('DONORS_OR_SEGMENT'));
export type ConsolidateIn = z.output<typeof consolidateIn>;

export const receiptListQuery = z.strictObject({
  year: yearInQuery.optional(),
  receiptStatus: z.enum(RECEIPT_STATUSES).optional(),
  kind: z.enum(RECEIPT_KINDS).optional(),
  number: z.string().max(60).optional(),
  sent: z.enum(['true', 'false']).optional(),
  sort: sortBy(['issuedOn', 'number', 'amount'], 'issuedOn:desc'),
  pagination,
});
export type ReceiptListQuery = z.output<typeof receiptListQuery>;

export const preflightQuery = z.strictObject({ year: yearInQuery, check: z.enum(PREFLIGHT_CODES).optional(), pagination });
export type PreflightQuery = z.output<typeof preflightQuery>;

const PDF: readonly [string] = ['application/pdf'];
const ofGift = pathId('donationId');
const oneReceipt = pathId('receiptId');
const version = z.strictObject({ version: z.enum(['original', 'cancelled']).optional() });
const ofYear = z.strictObject({ year: yearInQuery });

export const receiptContract = {
  issue: operation({
    method: 'POST',
    path: '/donations/:donationId/receipt',
    action: 'receipt.issue',
    summary: { en: 'Issue the official receipt of a gift', fr: 'Délivrer le reçu officiel d’un don' },
    params: ofGift,
    query: nothing,
    body: issueIn,
    answer: receiptOut,
    status: 201,
    isIdempotent: true,
  }),
  ofGiftFindOne: operation({
    method: 'GET',
    path: '/donations/:donationId/receipt',
    action: 'receipt.read',
    summary: { en: 'A copy of a gift’s receipt: the PDF, or its data', fr: 'Une copie du reçu d’un don : le PDF, ou ses données' },
    params: ofGift,
    query: version,
    body: nothing,
    answer: receiptOut,
    file: PDF,
  }),
  ofGiftFind: operation({
    method: 'GET',
    path: '/donations/:donationId/receipts',
    action: 'receipt.read',
    summary: { en: 'Every receipt a gift ever was on', fr: 'Tous les reçus où un don a figuré' },
    params: ofGift,
    query: nothing,
    body: nothing,
    answer: z.array(receiptRow),
  }),
  find: operation({
    method: 'GET',
    path: '/receipts',
    action: 'receipt.read',
    summary: { en: 'List receipts', fr: 'Lister les reçus' },
    params: organizationOnly,
    query: receiptListQuery,
    body: nothing,
    answer: z.array(receiptRow),
    isList: true,
  }),
  ofDonorFind: operation({
    method: 'GET',
    path: '/donors/:donorId/receipts',
    action: 'receipt.read',
    summary: { en: 'The receipts of a donor', fr: 'Les reçus d’un donateur' },
    params: pathId('donorId'),
    query: receiptListQuery,
    body: nothing,
    answer: z.array(receiptRow),
    isList: true,
  }),
  consolidate: operation({
    method: 'POST',
    path: '/receipts/consolidated',
    action: 'receipt.issue',
    summary: {
      en: 'Issue consolidated receipts of a year, or see what that would issue',
      fr: 'Délivrer les reçus cumulatifs d’une année, ou voir ce qui serait délivré',
    },
    params: organizationOnly,
    query: nothing,
    body: consolidateIn,
    answer: jobOut,
    status: 202,
    isIdempotent: true,
  }),
  runRowsFind: operation({
    method: 'GET',
    path: '/receipts/consolidated/:jobId',
    action: 'receipt.read',
    summary: { en: 'What a consolidated run made of each donor', fr: 'Ce qu’une production cumulative a fait de chaque donateur' },
    params: pathId('jobId'),
    query: z.strictObject({ outcome: z.enum(['issued', 'refused']).optional(), pagination }),
    body: nothing,
    answer: z.array(runRowOut),
    isList: true,
  }),
  register: operation({
    method: 'GET',
    path: '/receipts/register',
    action: 'receipt.read',
    summary: { en: 'The register of a tax year: every number with its state', fr: 'Le registre d’une année d’imposition : chaque numéro avec son état' },
    params: organizationOnly,
    query: ofYear,
    body: nothing,
    answer: registerOut,
  }),
  verify: operation({
    method: 'GET',
    path: '/receipts/verify',
    action: 'receipt.read',
    summary: { en: 'Prove that no receipt was changed: walks the chain', fr: 'Prouver qu’aucun reçu n’a été modifié : parcourt la chaîne' },
    params: organizationOnly,
    query: nothing,
    body: nothing,
    answer: verificationOut,
  }),
  preflightFind: operation({
    method: 'GET',
    path: '/receipts/preflight',
    action: 'receipt.read',
    summary: { en: 'What to put right before the receipts of a year', fr: 'Ce qu’il faut corriger avant les reçus d’une année' },
    params: organizationOnly,
    query: preflightQuery,
    body: nothing,
    answer: z.array(preflightRow),
    isList: true,
  }),
  auditPack: operation({
    method: 'GET',
    path: '/receipts/audit-pack',
    action: 'receipt.issue',
    summary: { en: 'Everything an auditor asks of a year, as one archive', fr: 'Tout ce qu’un vérificateur demande d’une année, en une archive' },
    params: organizationOnly,
    query: ofYear,
    body: nothing,
    answer: z.never(),
    file: ['application/zip'],
  }),
  packStart: operation({
    method: 'POST',
    path: '/receipts/audit-pack',
    action: 'receipt.issue',
    summary: { en: 'Have the archive of a year made by a job', fr: 'Faire préparer l’archive d’une année par un travail' },
    params: organizationOnly,
    query: nothing,
    body: z.strictObject({ year }),
    answer: jobOut,
    status: 202,
    isIdempotent: true,
  }),
  packFileFindOne: operation({
    method: 'GET',
    path: '/receipts/audit-pack/:jobId/file',
    action: 'receipt.issue',
    summary: { en: 'The archive a job made, by its signed link', fr: 'L’archive préparée par un travail, par son lien signé' },
    params: pathId('jobId'),
    query: signatureQuery,
    body: nothing,
    answer: z.never(),
    file: ['application/zip'],
  }),
  print: operation({
    method: 'GET',
    path: '/receipts/print',
    action: 'receipt.send',
    summary: {
      en: 'The receipts of donors without an e-mail address as one PDF, by postal code',
      fr: 'Les reçus des donateurs sans adresse courriel en un seul PDF, par code postal',
    },
    params: organizationOnly,
    query: z.strictObject({ year: yearInQuery, everyone: z.enum(['true']).optional() }),
    body: nothing,
    answer: z.never(),
    file: PDF,
  }),
  findOne: operation({
    method: 'GET',
    path: '/receipts/:receiptId',
    action: 'receipt.read',
    summary: { en: 'One receipt', fr: 'Un reçu' },
    params: oneReceipt,
    query: nothing,
    body: nothing,
    answer: receiptOut,
  }),
  pdfFindOne: operation({
    method: 'GET',
    path: '/receipts/:receiptId/pdf',
    action: 'receipt.read',
    summary: { en: 'A copy of a receipt, byte for byte', fr: 'Une copie d’un reçu, octet pour octet' },
    params: oneReceipt,
    query: version,
    body: nothing,
    answer: z.never(),
    file: PDF,
  }),
  replace: operation({
    method: 'POST',
    path: '/receipts/:receiptId/replace',
    action: 'receipt.replace',
    summary: { en: 'Replace a receipt by a new one', fr: 'Remplacer un reçu par un nouveau' },
    params: oneReceipt,
    query: nothing,
    body: replaceIn,
    answer: receiptOut,
    status: 201,
    isIdempotent: true,
  }),
  cancel: operation({
    method: 'POST',
    path: '/receipts/:receiptId/cancel',
    action: 'receipt.cancel',
    summary: { en: 'Cancel a receipt', fr: 'Annuler un reçu' },
    params: oneReceipt,
    query: nothing,
    body: z.strictObject({ reason: requiredText(500) }),
    answer: receiptOut,
    isIdempotent: true,
  }),
  sendOfGift: operation({
    method: 'POST',
    path: '/donations/:donationId/receipt/send',
    action: 'receipt.send',
    summary: { en: 'Send a gift’s receipt by e-mail', fr: 'Envoyer le reçu d’un don par courriel' },
    params: ofGift,
    query: nothing,
    body: nothing,
    answer: receiptOut,
    status: 202,
    isIdempotent: true,
  }),
  send: operation({
    method: 'POST',
    path: '/receipts/:receiptId/send',
    action: 'receipt.send',
    summary: { en: 'Send a receipt by e-mail', fr: 'Envoyer un reçu par courriel' },
    params: oneReceipt,
    query: nothing,
    body: nothing,
    answer: receiptOut,
    status: 202,
    isIdempotent: true,
  }),
};
