import { z } from 'zod';
import {
  amount,
  civilDate,
  documentId,
  integerInQuery,
  money,
  nothing,
  optionalText,
  organizationOnly,
  pathId,
  requiredText,
} from '../../platform/http/fields';
import { operation } from '../../platform/http/operation';
import { pagination, sortBy } from '../../platform/http/pagination';
import { rule } from '../../platform/http/rules';
import { BATCH_METHODS, BATCH_STATUSES, MOST_ROWS } from './domain/batch-rules';

const batchFields = {
  name: optionalText(200).optional(),
  receivedOn: civilDate.optional(),
  depositedOn: civilDate.nullable().optional(),
  paymentMethodType: z.enum(BATCH_METHODS).optional(),
  campaign: documentId.nullable().optional(),
  fund: documentId.nullable().optional(),
};
const controlTotals = { expectedCount: z.number().int().min(1).max(MOST_ROWS), expectedTotal: amount };

export const batchIn = z.strictObject({ ...batchFields, ...controlTotals });
export const batchChange = z
  .strictObject({ ...batchFields, expectedCount: controlTotals.expectedCount.optional(), expectedTotal: amount.optional() })
  .refine((change) => Object.keys(change).length > 0, rule('EMPTY_CHANGE'));

export type BatchIn = z.output<typeof batchIn>;
export type BatchChange = z.output<typeof batchChange>;

const reference = z.strictObject({ documentId: z.string(), name: z.string() });

const batchOut = z.strictObject({
  documentId: z.string(),
  number: z.number().int(),
  name: z.string().nullable(),
  batchStatus: z.enum(BATCH_STATUSES),
  receivedOn: z.string(),
  depositedOn: z.string().nullable(),
  paymentMethodType: z.enum(BATCH_METHODS),
  campaign: reference.nullable(),
  fund: reference.nullable(),
  currency: z.string(),
  expectedCount: z.number().int(),
  expectedTotal: money,
  enteredCount: z.number().int(),
  enteredTotal: money,
  /** Entered − expected: zero both, or the batch is not posted. */
  differenceCount: z.number().int(),
  differenceTotal: money,
  startedBy: z.string().nullable(),
  postedAt: z.string().nullable(),
  postedBy: z.string().nullable(),
  reopenedAt: z.string().nullable(),
  reopenedBy: z.string().nullable(),
  reopenReason: z.string().nullable(),
  createdAt: z.string(),
  updatedAt: z.string(),
});
export type BatchOut = z.output<typeof batchOut>;

/** A key the writer chooses: the same row saved again under it stays one row. */
const rowKey = z.string().regex(/^[A-Za-z0-9_-]{1,60}$/);

/** What a new row does not name comes from the batch; what a stored row does not name stays. A row may be incomplete until the batch is posted. */
export const rowIn = z.strictObject({
  rowKey,
  /** The version last seen; 0 for a new row. */
  version: z.number().int().min(0).max(2_000_000_000),
  line: z.number().int().min(1).max(100_000).optional(),
  donor: documentId.nullable().optional(),
  /** What was typed while no donor is chosen. */
  donorText: optionalText(200).optional(),
  amount: amount.nullable().optional(),
  receivedOn: civilDate.nullable().optional(),
  paymentMethodType: z.enum(BATCH_METHODS).optional(),
  chequeNumber: optionalText(60).optional(),
  campaign: documentId.nullable().optional(),
  fund: documentId.nullable().optional(),
  memo: optionalText(5000).optional(),
});
export type RowIn = z.output<typeof rowIn>;

export const rowOut = z.strictObject({
  rowKey: z.string(),
  version: z.number().int(),
  line: z.number().int(),
  donor: reference.nullable(),
  donorText: z.string().nullable(),
  amount: money.nullable(),
  receivedOn: z.string().nullable(),
  paymentMethodType: z.enum(BATCH_METHODS),
  chequeNumber: z.string().nullable(),
  campaign: reference.nullable(),
  fund: reference.nullable(),
  memo: z.string().nullable(),
  /** The gift it became, while the batch is posted. */
  donation: z.string().nullable(),
  savedBy: z.string().nullable(),
});
export type RowOut = z.output<typeof rowOut>;

const savedRows = z.strictObject({ rows: z.array(rowOut), enteredCount: z.number().int(), enteredTotal: money });
export type SavedRows = z.output<typeof savedRows>;

const batchListQuery = z.strictObject({
  search: z.string().trim().max(100).optional(),
  batchStatus: z.enum(BATCH_STATUSES).optional(),
  sort: sortBy(['number', 'receivedOn', 'expectedTotal'], 'number:desc'),
  pagination,
});
export type BatchListQuery = z.output<typeof batchListQuery>;

const oneBatch = pathId('batchId');
const oneRow = z.object({ organizationId: z.string(), batchId: z.string(), rowKey: z.string() });

export const giftBatchContract = {
  find: operation({
    method: 'GET',
    path: '/gift-batches',
    action: 'gift-batch.read',
    summary: { en: 'List batches of gifts', fr: 'Lister les lots de dons' },
    params: organizationOnly,
    query: batchListQuery,
    body: nothing,
    answer: z.array(batchOut),
    isList: true,
  }),
  create: operation({
    method: 'POST',
    path: '/gift-batches',
    action: 'gift-batch.create',
    summary: { en: 'Start a batch with its control totals', fr: 'Commencer un lot avec ses totaux de contrôle' },
    params: organizationOnly,
    query: nothing,
    body: batchIn,
    answer: batchOut,
    status: 201,
    isIdempotent: true,
  }),
  findOne: operation({
    method: 'GET',
    path: '/gift-batches/:batchId',
    action: 'gift-batch.read',
    summary: { en: 'One batch', fr: 'Un lot' },
    params: oneBatch,
    query: nothing,
    body: nothing,
    answer: batchOut,
  }),
  update: operation({
    method: 'PATCH',
    path: '/gift-batches/:batchId',
    action: 'gift-batch.update',
    summary: {
      en: 'Change a batch that is open; rows that had the old default follow the new one',
      fr: 'Modifier un lot ouvert; les lignes qui avaient l’ancienne valeur par défaut suivent la nouvelle',
    },
    params: oneBatch,
    query: nothing,
    body: batchChange,
    answer: batchOut,
  }),
  delete: operation({
    method: 'DELETE',
    path: '/gift-batches/:batchId',
    action: 'gift-batch.delete',
    summary: { en: 'Delete a batch that was never posted, with its rows', fr: 'Supprimer un lot jamais inscrit, avec ses lignes' },
    params: oneBatch,
    query: nothing,
    body: nothing,
    answer: z.null(),
    status: 204,
  }),
  rowsFind: operation({
    method: 'GET',
    path: '/gift-batches/:batchId/rows',
    action: 'gift-batch.read',
    summary: { en: 'All rows of a batch, in their order (at most 500)', fr: 'Toutes les lignes d’un lot, dans leur ordre (au plus 500)' },
    params: oneBatch,
    query: nothing,
    body: nothing,
    answer: z.array(rowOut),
  }),
  saveRows: operation({
    method: 'PATCH',
    path: '/gift-batches/:batchId/rows',
    action: 'gift-batch.update',
    summary: {
      en: 'Save rows of an open batch, new ones and changed ones, all or none; safe to send again',
      fr: 'Enregistrer des lignes d’un lot ouvert, nouvelles ou modifiées, toutes ou aucune; peut être renvoyé sans risque',
    },
    params: oneBatch,
    query: nothing,
    body: z.strictObject({ rows: z.array(rowIn).min(1).max(MOST_ROWS) }),
    answer: savedRows,
  }),
  removeRow: operation({
    method: 'DELETE',
    path: '/gift-batches/:batchId/rows/:rowKey',
    action: 'gift-batch.update',
    summary: { en: 'Take a row out of an open batch', fr: 'Retirer une ligne d’un lot ouvert' },
    params: oneRow,
    query: z.strictObject({ version: integerInQuery.optional() }),
    body: nothing,
    answer: z.null(),
    status: 204,
  }),
  post: operation({
    method: 'POST',
    path: '/gift-batches/:batchId/post',
    action: 'gift-batch.post',
    summary: {
      en: 'Post a batch: every row becomes a gift, or none does; the control totals must match',
      fr: 'Inscrire un lot : chaque ligne devient un don, ou aucune; les totaux de contrôle doivent concorder',
    },
    params: oneBatch,
    query: nothing,
    body: nothing,
    answer: batchOut,
    isIdempotent: true,
  }),
  reopen: operation({
    method: 'POST',
    path: '/gift-batches/:batchId/reopen',
    action: 'gift-batch.reopen',
    summary: {
      en: 'Open a posted batch again: its gifts are cancelled, never deleted',
      fr: 'Rouvrir un lot inscrit : ses dons sont annulés, jamais supprimés',
    },
    params: oneBatch,
    query: nothing,
    body: z.strictObject({ reason: requiredText(200) }),
    answer: batchOut,
    isIdempotent: true,
  }),
};
