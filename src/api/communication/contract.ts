import { z } from 'zod';
import { civilDate, documentId, instant, nothing, optionalText, organizationOnly, pathId, requiredText } from '../../platform/http/fields';
import { operation } from '../../platform/http/operation';
import { pagination } from '../../platform/http/pagination';
import { rule } from '../../platform/http/rules';
import { BASES, MESSAGE_CLASSES } from '../consent/domain/consent';
import { DELIVERY_STATUSES } from './domain/delivery';

export const COMMUNICATION_TYPES = ['email', 'sms', 'letter', 'phone', 'in_person'] as const;
export type CommunicationType = (typeof COMMUNICATION_TYPES)[number];
const language = z.enum(['fr', 'en']);
const pastInstant = instant.refine((value) => Date.parse(value) <= Date.now(), rule('NOT_IN_THE_FUTURE'));

/** An e-mail to a donor is sent; everything else is told of, as it happened (`occurredAt`). A draft waits. */
export const communicationIn = z
  .strictObject({
    communicationType: z.enum(COMMUNICATION_TYPES).default('email'),
    direction: z.enum(['outbound', 'inbound']).default('outbound'),
    messageClass: z.enum(MESSAGE_CLASSES).optional(),
    subject: optionalText(500).optional(),
    content: requiredText(50_000).optional(),
    template: documentId.optional(),
    /** The gift that a template names. */
    donation: documentId.optional(),
    language: language.optional(),
    deliveryStatus: z.literal('draft').optional(),
    occurredAt: pastInstant.optional(),
  })
  .refine(({ content, template }) => (content === undefined) !== (template === undefined), { ...rule('CONTENT_OR_TEMPLATE'), path: ['content'] })
  .refine(
    ({ communicationType, direction, template, subject }) =>
      communicationType !== 'email' || direction === 'inbound' || template !== undefined || (subject ?? null) !== null,
    {
      ...rule('SUBJECT_REQUIRED'),
      path: ['subject'],
    },
  )
  .refine(({ direction, template }) => direction === 'outbound' || template === undefined, { ...rule('TEMPLATE_IS_OURS'), path: ['template'] })
  .refine(({ template, messageClass }) => template === undefined || messageClass === undefined, { ...rule('CLASS_OF_TEMPLATE'), path: ['messageClass'] });
export type CommunicationIn = z.output<typeof communicationIn>;

/** `occurredAt` tells when it happened; late news of an earlier step (delivered, of a message already opened) keep their instant. */
export const deliveryChange = z.strictObject({
  deliveryStatus: z.enum(DELIVERY_STATUSES),
  occurredAt: pastInstant.optional(),
  failureReason: optionalText(500).optional(),
});
export type DeliveryChange = z.output<typeof deliveryChange>;

export const communicationOut = z.strictObject({
  documentId: z.string(),
  donor: z.string(),
  communicationType: z.enum(COMMUNICATION_TYPES),
  direction: z.enum(['outbound', 'inbound']),
  messageClass: z.enum(MESSAGE_CLASSES),
  subject: z.string().nullable(),
  content: z.string(),
  language,
  toAddress: z.string().nullable(),
  deliveryStatus: z.enum(DELIVERY_STATUSES),
  sentAt: z.string().nullable(),
  deferredAt: z.string().nullable(),
  deliveredAt: z.string().nullable(),
  openedAt: z.string().nullable(),
  clickedAt: z.string().nullable(),
  bouncedAt: z.string().nullable(),
  complainedAt: z.string().nullable(),
  failureReason: z.string().nullable(),
  sentBy: z.string().nullable(),
  provider: z.string().nullable(),
  providerMessageId: z.string().nullable(),
  messageId: z.string().nullable(),
  template: z.string().nullable(),
  templateVersion: z.number().int().nullable(),
  consentBasis: z.enum(BASES).nullable(),
  consentEvidence: z.record(z.string(), z.unknown()).nullable(),
  attachments: z.array(z.strictObject({ filename: z.string(), sha256: z.string() })),
  createdAt: z.string(),
  updatedAt: z.string(),
});
export type CommunicationOut = z.output<typeof communicationOut>;

export const communicationListQuery = z.strictObject({
  type: z.enum(COMMUNICATION_TYPES).optional(),
  direction: z.enum(['outbound', 'inbound']).optional(),
  deliveryStatus: z.enum(DELIVERY_STATUSES).optional(),
  pagination,
});
export type CommunicationListQuery = z.output<typeof communicationListQuery>;

/** A line of the list over all donors: who, and without the words. */
export const communicationRow = communicationOut
  .pick({
    ...{ documentId: true, communicationType: true, direction: true, messageClass: true, subject: true, language: true, toAddress: true },
    ...{ deliveryStatus: true, sentAt: true, failureReason: true, sentBy: true, template: true, createdAt: true },
  })
  .extend({ donor: z.strictObject({ documentId: z.string(), name: z.string() }) });
export type CommunicationRow = z.output<typeof communicationRow>;

export const everyCommunicationQuery = communicationListQuery
  .extend({ messageClass: z.enum(MESSAGE_CLASSES).optional(), template: documentId.optional(), from: civilDate.optional(), to: civilDate.optional() })
  .refine(({ from, to }) => from === undefined || to === undefined || from <= to, { ...rule('DATE_ORDER'), path: ['to'] });
export type EveryCommunicationQuery = z.output<typeof everyCommunicationQuery>;

const ofDonor = pathId('donorId');
const oneCommunication = pathId('communicationId');

export const communicationContract = {
  find: operation({
    method: 'GET',
    path: '/donors/:donorId/communications',
    action: 'communication.read',
    summary: {
      en: 'What was sent to a donor and heard from them, newest first',
      fr: 'Ce qui a été envoyé à un donateur et reçu de lui, du plus récent au plus ancien',
    },
    params: ofDonor,
    query: communicationListQuery,
    body: nothing,
    answer: z.array(communicationOut),
    isList: true,
  }),
  create: operation({
    method: 'POST',
    path: '/donors/:donorId/communications',
    action: 'communication.create',
    summary: {
      en: 'Send an e-mail to a donor, or tell of a letter, a call or a visit',
      fr: 'Envoyer un courriel à un donateur, ou relater une lettre, un appel ou une rencontre',
    },
    params: ofDonor,
    query: nothing,
    body: communicationIn,
    answer: communicationOut,
    status: 201,
    isIdempotent: true,
  }),
  everyFind: operation({
    method: 'GET',
    path: '/communications',
    action: 'communication.read',
    summary: {
      en: 'What was sent to donors and heard from them, newest first',
      fr: 'Ce qui a été envoyé aux donateurs et reçu d’eux, du plus récent au plus ancien',
    },
    params: organizationOnly,
    query: everyCommunicationQuery,
    body: nothing,
    answer: z.array(communicationRow),
    isList: true,
  }),
  findOne: operation({
    method: 'GET',
    path: '/communications/:communicationId',
    action: 'communication.read',
    summary: { en: 'One communication', fr: 'Une communication' },
    params: oneCommunication,
    query: nothing,
    body: nothing,
    answer: communicationOut,
  }),
  update: operation({
    method: 'PATCH',
    path: '/communications/:communicationId',
    action: 'communication.update',
    summary: { en: 'Tell how far a message has come; a draft that is queued is sent', fr: 'Dire où en est un message; un brouillon mis en file est envoyé' },
    params: oneCommunication,
    query: nothing,
    body: deliveryChange,
    answer: communicationOut,
  }),
};
