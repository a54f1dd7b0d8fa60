import { z } from 'zod';
import { instant, nothing, pathId, requiredText } from '../../platform/http/fields';
import { operation } from '../../platform/http/operation';
import { pagination } from '../../platform/http/pagination';

export const ACTIVITY_KINDS = [
  'gift',
  'refund',
  'receipt',
  'message',
  'call',
  'meeting',
  'task',
  'note',
  'merge',
  'consent',
  'import',
  'status_change',
] as const;
export type ActivityKind = (typeof ACTIVITY_KINDS)[number];

const LONGEST_SUMMARY = 500;

/** What people add by hand; everything else is told by what happened. */
export const activityIn = z.strictObject({ kind: z.enum(['call', 'meeting']), occurredAt: instant.optional(), summary: requiredText(LONGEST_SUMMARY) });
export type ActivityIn = z.output<typeof activityIn>;

export const activityOut = z.strictObject({
  documentId: z.string(),
  kind: z.enum(ACTIVITY_KINDS),
  occurredAt: z.string(),
  summary: z.string(),
  subject: z.strictObject({ type: z.string(), documentId: z.string() }).nullable(),
  author: z.string().nullable(),
});
export type ActivityOut = z.output<typeof activityOut>;

const ofDonor = pathId('donorId');

export const activityContract = {
  find: operation({
    method: 'GET',
    path: '/donors/:donorId/activities',
    action: 'activity.read',
    summary: { en: 'What happened with a donor, newest first', fr: 'Ce qui s’est passé avec un donateur, du plus récent au plus ancien' },
    params: ofDonor,
    query: z.strictObject({ kind: z.enum(ACTIVITY_KINDS).optional(), pagination }),
    body: nothing,
    answer: z.array(activityOut),
    isList: true,
  }),
  create: operation({
    method: 'POST',
    path: '/donors/:donorId/activities',
    action: 'activity.create',
    summary: { en: 'Add a call or a meeting to a donor’s history', fr: 'Ajouter un appel ou une rencontre à l’historique d’un donateur' },
    params: ofDonor,
    query: nothing,
    body: activityIn,
    answer: activityOut,
    status: 201,
  }),
};
