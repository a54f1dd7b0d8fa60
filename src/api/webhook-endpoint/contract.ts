import { z } from 'zod';
import { instantOut, nothing, optionalText, organizationOnly, pathId, text } from '../../platform/http/fields';
import { operation } from '../../platform/http/operation';
import { pagination } from '../../platform/http/pagination';
import { rule } from '../../platform/http/rules';
import { isEndpointUrl } from './domain/endpoint-url';
import { EVENT_NAMES, TEST_EVENT } from './domain/events';

const url = text(2000).refine(isEndpointUrl, rule('ENDPOINT_URL'));
/** Names of events, or `*` alone for all there are and will be. */
const events = z
  .array(z.enum(['*', ...EVENT_NAMES]))
  .min(1)
  .max(100)
  .refine((names) => new Set(names).size === names.length, rule('CHOICES_DISTINCT'));
const endpointFields = { description: optionalText(200).optional(), isActive: z.boolean().optional() };

export const endpointIn = z.strictObject({ url, events: events.default(['*']), ...endpointFields });
export const endpointChange = z
  .strictObject({ url: url.optional(), events: events.optional(), ...endpointFields })
  .refine((change) => Object.keys(change).length > 0, rule('EMPTY_CHANGE'));
export type EndpointIn = z.output<typeof endpointIn>;
export type EndpointChange = z.output<typeof endpointChange>;

export const endpointOut = z.strictObject({
  documentId: z.string(),
  url: z.string(),
  description: z.string().nullable(),
  events: z.array(z.string()),
  isActive: z.boolean(),
  /** Failed tries in a row, of whatever was sent there. */
  failureCount: z.number().int(),
  createdAt: instantOut,
  updatedAt: instantOut,
});
export type EndpointOut = z.output<typeof endpointOut>;

/** The secret is shown this once: it is stored encrypted and no answer holds it again. */
export const createdEndpoint = endpointOut.extend({ secret: z.string() });
export type CreatedEndpoint = z.output<typeof createdEndpoint>;

export const DELIVERY_STATUSES = ['pending', 'succeeded', 'failed'] as const;

export const attemptOut = z.strictObject({
  at: instantOut,
  ms: z.number().int(),
  statusCode: z.number().int().nullable(),
  /** Why there was no answer. */
  error: z.string().nullable(),
  /** The beginning of the answer. */
  response: z.string().nullable(),
});
export type AttemptOut = z.output<typeof attemptOut>;

export const deliveryOut = z.strictObject({
  documentId: z.string(),
  eventId: z.string(),
  eventType: z.string(),
  deliveryStatus: z.enum(DELIVERY_STATUSES),
  attemptCount: z.number().int(),
  attempts: z.array(attemptOut),
  lastStatusCode: z.number().int().nullable(),
  nextAttemptAt: instantOut.nullable(),
  payload: z.record(z.string(), z.unknown()),
  createdAt: instantOut,
  updatedAt: instantOut,
});
export type DeliveryOut = z.output<typeof deliveryOut>;

export const deliveryListQuery = z.strictObject({
  deliveryStatus: z.enum(DELIVERY_STATUSES).optional(),
  eventType: z.enum([...EVENT_NAMES, TEST_EVENT]).optional(),
  pagination,
});
export type DeliveryListQuery = z.output<typeof deliveryListQuery>;

const oneEndpoint = pathId('endpointId');

export const webhookEndpointContract = {
  find: operation({
    method: 'GET',
    path: '/webhook-endpoints',
    action: 'webhook.read',
    summary: { en: 'List webhook endpoints', fr: 'Lister les points d’envoi de webhooks' },
    params: organizationOnly,
    query: z.strictObject({ pagination }),
    body: nothing,
    answer: z.array(endpointOut),
    isList: true,
  }),
  create: operation({
    method: 'POST',
    path: '/webhook-endpoints',
    action: 'webhook.manage',
    summary: {
      en: 'Add a webhook endpoint; its secret is shown this once',
      fr: 'Ajouter un point d’envoi de webhooks; son secret n’est montré que cette fois',
    },
    params: organizationOnly,
    query: nothing,
    body: endpointIn,
    answer: createdEndpoint,
    status: 201,
  }),
  findOne: operation({
    method: 'GET',
    path: '/webhook-endpoints/:endpointId',
    action: 'webhook.read',
    summary: { en: 'One webhook endpoint', fr: 'Un point d’envoi de webhooks' },
    params: oneEndpoint,
    query: nothing,
    body: nothing,
    answer: endpointOut,
  }),
  update: operation({
    method: 'PATCH',
    path: '/webhook-endpoints/:endpointId',
    action: 'webhook.manage',
    summary: { en: 'Change a webhook endpoint, or switch it off', fr: 'Modifier un point d’envoi de webhooks, ou le désactiver' },
    params: oneEndpoint,
    query: nothing,
    body: endpointChange,
    answer: endpointOut,
  }),
  delete: operation({
    method: 'DELETE',
    path: '/webhook-endpoints/:endpointId',
    action: 'webhook.manage',
    summary: { en: 'Delete a webhook endpoint with its log', fr: 'Supprimer un point d’envoi de webhooks et son journal' },
    params: oneEndpoint,
    query: nothing,
    body: nothing,
    answer: z.null(),
    status: 204,
  }),
  deliveriesFind: operation({
    method: 'GET',
    path: '/webhook-endpoints/:endpointId/deliveries',
    action: 'webhook.read',
    summary: { en: 'What was sent to a webhook endpoint in the last 30 days, newest first', fr: 'Ce qui a été envoyé en 30 jours, le plus récent d’abord' },
    params: oneEndpoint,
    query: deliveryListQuery,
    body: nothing,
    answer: z.array(deliveryOut),
    isList: true,
  }),
  test: operation({
    method: 'POST',
    path: '/webhook-endpoints/:endpointId/test',
    action: 'webhook.manage',
    summary: {
      en: `Send an endpoint a test: an event \`${TEST_EVENT}\`, whatever it listens to`,
      fr: `Envoyer un essai : un événement \`${TEST_EVENT}\`, quels que soient ceux qu’il écoute`,
    },
    params: oneEndpoint,
    query: nothing,
    body: nothing,
    answer: deliveryOut,
    status: 202,
    isIdempotent: true,
  }),
  rotateSecret: operation({
    method: 'POST',
    path: '/webhook-endpoints/:endpointId/secret',
    action: 'webhook.manage',
    summary: {
      en: 'Give an endpoint another secret, shown this once; the old one signs nothing more',
      fr: 'Donner un autre secret, montré cette seule fois; l’ancien ne signe plus rien',
    },
    params: oneEndpoint,
    query: nothing,
    body: nothing,
    answer: createdEndpoint,
  }),
  redeliver: operation({
    method: 'POST',
    path: '/webhook-endpoints/:endpointId/deliveries/:deliveryId/redeliver',
    action: 'webhook.manage',
    summary: { en: 'Send an event once more, under the same event id', fr: 'Envoyer un événement encore une fois, sous le même identifiant' },
    params: z.object({ organizationId: z.string(), endpointId: z.string(), deliveryId: z.string() }),
    query: nothing,
    body: nothing,
    answer: deliveryOut,
    status: 202,
    isIdempotent: true,
  }),
};
