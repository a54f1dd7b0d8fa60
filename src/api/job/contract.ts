import { z } from 'zod';
import { nothing, pathId } from '../../platform/http/fields';
import { operation } from '../../platform/http/operation';

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

const oneJob = pathId('jobId');

export const jobContract = {
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
