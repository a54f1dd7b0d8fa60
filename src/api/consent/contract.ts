import { z } from 'zod';
import { instant, nothing, optionalText, pathId } from '../../platform/http/fields';
import { operation } from '../../platform/http/operation';
import { pagination } from '../../platform/http/pagination';
import { rule } from '../../platform/http/rules';
import { BASES, CHANNELS, GRANTED_BASES, MESSAGE_CLASSES, PURPOSES } from './domain/consent';
import { REFUSALS } from './domain/decide-consent';

const MOST_EVIDENCE = 30;

/** The words somebody agreed to, their version, the form they stood on: whatever proves it later. */
const evidenceIn = z
  .record(z.string().min(1).max(60), z.union([z.string().max(2000), z.number(), z.boolean(), z.null()]))
  .refine((held) => Object.keys(held).length <= MOST_EVIDENCE, rule('EVIDENCE_SIZE'));

const pastInstant = instant.refine((value) => Date.parse(value) <= Date.now(), rule('NOT_IN_THE_FUTURE'));

/**
 * Consent that was given on a basis, or (withdrawnAt) its withdrawal: an entry of its own, for nothing in the
 * ledger ever changes. Express consent says where it comes from: the charity has to prove it.
 */
export const consentIn = z
  .strictObject({
    channel: z.enum(CHANNELS),
    purpose: z.enum(PURPOSES).default('all'),
    basis: z.enum(GRANTED_BASES).optional(),
    givenAt: pastInstant.optional(),
    withdrawnAt: pastInstant.optional(),
    source: optionalText(120).optional(),
    evidence: evidenceIn.optional(),
  })
  .refine(({ basis, withdrawnAt }) => (basis === undefined) !== (withdrawnAt === undefined), { ...rule('GIVEN_OR_WITHDRAWN'), path: ['basis'] })
  .refine(({ givenAt, withdrawnAt }) => givenAt === undefined || withdrawnAt === undefined, { ...rule('GIVEN_OR_WITHDRAWN'), path: ['givenAt'] })
  .refine(({ basis, source }) => basis !== 'express' || (source ?? null) !== null, { ...rule('CONSENT_SOURCE'), path: ['source'] });
export type ConsentIn = z.output<typeof consentIn>;

export const consentOut = z.strictObject({
  documentId: z.string(),
  channel: z.enum(CHANNELS),
  purpose: z.enum(PURPOSES),
  basis: z.enum(BASES).nullable(),
  evidence: z.record(z.string(), z.unknown()).nullable(),
  givenAt: z.string().nullable(),
  expiresOn: z.string().nullable(),
  withdrawnAt: z.string().nullable(),
  source: z.string().nullable(),
  recordedBy: z.string().nullable(),
  createdAt: z.string(),
});
export type ConsentOut = z.output<typeof consentOut>;

export const decisionOut = z.strictObject({
  channel: z.enum(CHANNELS),
  messageClass: z.enum(MESSAGE_CLASSES),
  at: z.string(),
  allowed: z.boolean(),
  basis: z.enum(BASES).nullable(),
  evidence: z.strictObject({ type: z.string(), documentId: z.string().nullable(), lastDay: z.string().nullable() }).nullable(),
  refusal: z.enum(REFUSALS).nullable(),
  reason: z.string().nullable(),
});
export type DecisionOut = z.output<typeof decisionOut>;

const ofDonor = pathId('donorId');

export const consentContract = {
  find: operation({
    method: 'GET',
    path: '/donors/:donorId/consents',
    action: 'consent.read',
    summary: {
      en: 'Consents given and withdrawn by a donor, the newest entry first',
      fr: 'Les consentements donnés et retirés par un donateur, la plus récente inscription d’abord',
    },
    params: ofDonor,
    query: z.strictObject({ channel: z.enum(CHANNELS).optional(), pagination }),
    body: nothing,
    answer: z.array(consentOut),
    isList: true,
  }),
  create: operation({
    method: 'POST',
    path: '/donors/:donorId/consents',
    action: 'consent.create',
    summary: { en: 'Enter a consent, or with withdrawnAt its withdrawal', fr: 'Inscrire un consentement ou, avec withdrawnAt, son retrait' },
    params: ofDonor,
    query: nothing,
    body: consentIn,
    answer: consentOut,
    status: 201,
  }),
  decisionFindOne: operation({
    method: 'GET',
    path: '/donors/:donorId/consents/decision',
    action: 'consent.read',
    summary: {
      en: 'Whether a donor may be sent a kind of message, on what basis, or why not',
      fr: 'Si un donateur peut recevoir un type de message, sur quelle base, ou pourquoi pas',
    },
    params: ofDonor,
    query: z.strictObject({ channel: z.enum(CHANNELS).default('email'), messageClass: z.enum(MESSAGE_CLASSES).default('commercial'), at: instant.optional() }),
    body: nothing,
    answer: decisionOut,
  }),
};
