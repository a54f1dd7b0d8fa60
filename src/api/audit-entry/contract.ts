import { z } from 'zod';
import { civilDate, documentId, nothing, organizationOnly } from '../../platform/http/fields';
import { operation } from '../../platform/http/operation';
import { pagination } from '../../platform/http/pagination';

const filter = z.string().trim().min(1).max(200);

export const auditQuery = z.strictObject({
  /** `donation:k3…`, a public id, or a type. */
  subject: filter.optional(),
  /** A donor's public id: what tells of them, their gifts, receipts, plans, pledges, payment methods and notes. */
  donor: documentId.optional(),
  /** `user:7`, an id, or a name. */
  actor: filter.optional(),
  /** `donation.refund`, or `donation` for everything about gifts. */
  action: filter.optional(),
  from: civilDate.optional(),
  to: civilDate.optional(),
  pagination,
});

export type AuditQuery = z.output<typeof auditQuery>;

export const auditOut = z.strictObject({
  documentId: z.string(),
  action: z.string(),
  actor: z.strictObject({ kind: z.enum(['admin', 'user', 'token', 'system']), id: z.string().nullable(), name: z.string().nullable() }),
  occurredAt: z.string(),
  ipAddress: z.string().nullable(),
  subject: z.strictObject({ type: z.string(), documentId: z.string() }).nullable(),
  before: z.unknown(),
  after: z.unknown(),
});

export type AuditOut = z.output<typeof auditOut>;

export const auditVerification = z.strictObject({
  entries: z.number().int(),
  isIntact: z.boolean(),
  firstBroken: z.strictObject({ documentId: z.string(), occurredAt: z.string() }).nullable(),
});

export type AuditVerification = z.output<typeof auditVerification>;

export const auditContract = {
  find: operation({
    method: 'GET',
    path: '/audit',
    action: 'audit.read',
    summary: { en: 'Who did what, newest first', fr: 'Qui a fait quoi, du plus récent au plus ancien' },
    params: organizationOnly,
    query: auditQuery,
    body: nothing,
    answer: z.array(auditOut),
    isList: true,
  }),
  verifyFind: operation({
    method: 'GET',
    path: '/audit/verify',
    action: 'audit.read',
    summary: { en: 'Whether the log is as it was written', fr: 'Si le journal est tel qu’il a été écrit' },
    params: organizationOnly,
    query: nothing,
    body: nothing,
    answer: auditVerification,
  }),
};
