import { z } from 'zod';
import { nothing, organizationOnly, pathId } from '../../platform/http/fields';
import { operation } from '../../platform/http/operation';
import { pagination } from '../../platform/http/pagination';
import { jobOut } from '../job/contract';
import { bulkIn } from './domain/donor-action';

export const BULK_STATUSES = ['queued', 'running', 'succeeded', 'failed', 'cancelled', 'undone'] as const;
export const BULK_OUTCOMES = ['chosen', 'changed', 'unchanged', 'undone', 'kept'] as const;

const count = z.number().int();

export const bulkOut = z.strictObject({
  documentId: z.string(),
  kind: z.string(),
  /** What was asked: the action with its values, and the ids' number or the filters. */
  parameters: z.record(z.string(), z.unknown()),
  jobStatus: z.enum(BULK_STATUSES),
  progress: z.strictObject({ done: count, total: count }),
  /** How many donors each thing happened to; `kept` are those that undoing left as somebody had made them since. */
  counts: z.strictObject({ chosen: count, changed: count, unchanged: count, undone: count, kept: count }),
  error: z.unknown(),
  startedBy: z.string().nullable(),
  undoneAt: z.string().nullable(),
  undoneBy: z.string().nullable(),
  createdAt: z.string(),
});
export type BulkOut = z.output<typeof bulkOut>;

export const bulkDonor = z.strictObject({
  donor: z.strictObject({ documentId: z.string(), name: z.string() }).nullable(),
  outcome: z.enum(BULK_OUTCOMES),
});
export type BulkDonor = z.output<typeof bulkDonor>;

export const bulkListQuery = z.strictObject({ jobStatus: z.enum(BULK_STATUSES).optional(), pagination });
export type BulkListQuery = z.output<typeof bulkListQuery>;
export const bulkDonorsQuery = z.strictObject({ outcome: z.enum(BULK_OUTCOMES).optional(), pagination });
export type BulkDonorsQuery = z.output<typeof bulkDonorsQuery>;

const oneOperation = pathId('bulkOperationId');

export const bulkContract = {
  start: operation({
    method: 'POST',
    path: '/donors/bulk',
    action: 'donor.bulk',
    summary: {
      en: 'Change many donors at once, by ids or by the list’s filters; a job that can be undone. With dryRun, only how many (200)',
      fr: 'Modifier plusieurs donateurs à la fois, par ids ou selon les filtres de la liste; un travail qui s’annule. Avec dryRun, seulement combien (200)',
    },
    params: organizationOnly,
    query: nothing,
    body: bulkIn,
    answer: z.union([jobOut, z.strictObject({ count })]),
    status: 202,
    alsoStatus: 200,
    isIdempotent: true,
  }),
  find: operation({
    method: 'GET',
    path: '/bulk-operations',
    action: 'bulk.read',
    summary: { en: 'Bulk changes, newest first', fr: 'Les modifications en lot, les plus récentes d’abord' },
    params: organizationOnly,
    query: bulkListQuery,
    body: nothing,
    answer: z.array(bulkOut),
    isList: true,
  }),
  findOne: operation({
    method: 'GET',
    path: '/bulk-operations/:bulkOperationId',
    action: 'bulk.read',
    summary: { en: 'What a bulk change did', fr: 'Ce qu’une modification en lot a fait' },
    params: oneOperation,
    query: nothing,
    body: nothing,
    answer: bulkOut,
  }),
  donorsFind: operation({
    method: 'GET',
    path: '/bulk-operations/:bulkOperationId/donors',
    action: 'bulk.read',
    summary: { en: 'What a bulk change did to each donor', fr: 'Ce qu’une modification en lot a fait à chaque donateur' },
    params: oneOperation,
    query: bulkDonorsQuery,
    body: nothing,
    answer: z.array(bulkDonor),
    isList: true,
  }),
  undo: operation({
    method: 'POST',
    path: '/bulk-operations/:bulkOperationId/undo',
    action: 'donor.bulk',
    summary: {
      en: 'Undo a bulk change, except where somebody changed the same thing since',
      fr: 'Annuler une modification en lot, sauf là où quelqu’un a changé la même chose depuis',
    },
    params: oneOperation,
    query: nothing,
    body: nothing,
    answer: jobOut,
    status: 202,
    isIdempotent: true,
  }),
};
