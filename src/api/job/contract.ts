import { z } from 'zod';
import { nothing, organizationOnly, pathId } from '../../platform/http/fields';
import { operation } from '../../platform/http/operation';
import { pagination } from '../../platform/http/pagination';

export const JOB_STATUSES = ['queued', 'running', 'succeeded', 'failed', 'cancelled'] as const;

export const jobOut = z.strictObject({
  documentId: z.string(),
  kind: z.string(),
  jobStatus: z.enum(JOB_STATUSES),
  progress: z.strictObject({ done: z.number().int(), total: z.number().int() }),
  result: z.unknown(),
  error: z.unknown(),
  startedBy: z.string(),
  createdAt: z.string(),
  finishedAt: z.string().nullable(),
});
export type JobOut = z.output<typeof jobOut>;

export const jobListQuery = z.strictObject({
  kind: z
    .string()
    .regex(/^[a-z.-]{1,60}$/)
    .optional(),
  jobStatus: z.enum(JOB_STATUSES).optional(),
  pagination,
});
export type JobListQuery = z.output<typeof jobListQuery>;

const oneJob = pathId('jobId');

export const jobContract = {
  find: operation({
    method: 'GET',
    path: '/jobs',
    action: 'organization.read',
    summary: { en: 'Long pieces of work, newest first', fr: 'Les longs travaux, les plus récents d’abord' },
    params: organizationOnly,
    query: jobListQuery,
    body: nothing,
    answer: z.array(jobOut),
    isList: true,
  }),
  findOne: operation({
    method: 'GET',
    path: '/jobs/:jobId',
    action: 'organization.read',
    summary: { en: 'How a long piece of work is going', fr: 'Où en est un long travail' },
    params: oneJob,
    query: nothing,
    body: nothing,
    answer: jobOut,
  }),
  cancel: operation({
    method: 'DELETE',
    path: '/jobs/:jobId',
    action: 'bulk.read',
    summary: { en: 'Ask a long piece of work to stop', fr: 'Demander l’arrêt d’un long travail' },
    params: oneJob,
    query: nothing,
    body: nothing,
    answer: jobOut,
  }),
};
