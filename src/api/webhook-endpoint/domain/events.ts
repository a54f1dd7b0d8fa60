import { z } from 'zod';

/**
 * What an organization can be told, with the shape of each event's `data`. Events carry references and
 * the facts that decide what to do next, not names and addresses: who needs those asks the API, with
 * the permissions of its own account. The OpenAPI document describes them from here.
 */

const donor = z.strictObject({ documentId: z.string(), type: z.string().nullable(), language: z.string().nullable(), archivedAt: z.string().nullable() });

const gift = z.strictObject({
  documentId: z.string(),
  donor: z.string(),
  campaign: z.string().nullable(),
  amount: z.number(),
  refundedAmount: z.number(),
  currency: z.string(),
  paymentStatus: z.string(),
  receivedOn: z.string(),
});

const plan = z.strictObject({
  documentId: z.string(),
  donor: z.string(),
  amount: z.number(),
  currency: z.string(),
  frequency: z.string(),
  planStatus: z.string(),
  nextPaymentDate: z.string().nullable(),
});

const receipt = z.strictObject({
  documentId: z.string(),
  donor: z.string(),
  number: z.string(),
  receiptStatus: z.string(),
  year: z.number().int().optional(),
  eligibleAmount: z.number(),
  currency: z.string().optional(),
  issuedOn: z.string(),
  /** The receipt it replaces, or is replaced by. */
  replaces: z.string().nullable().optional(),
  replacedBy: z.string().nullable().optional(),
});

const communication = z.strictObject({ documentId: z.string(), donor: z.string(), communicationType: z.string(), deliveryStatus: z.string() });

const tagOfDonor = z.strictObject({ donor: z.string(), tag: z.string() });

const gone = z.strictObject({ documentId: z.string() });

export const EVENTS = {
  'donor.created': { en: 'A donor was added.', fr: 'Un donateur a été ajouté.', data: donor },
  'donor.updated': { en: 'A donor was changed.', fr: 'Un donateur a été modifié.', data: donor },
  'donor.archived': { en: 'A donor was archived.', fr: 'Un donateur a été archivé.', data: donor },
  'donor.deleted': { en: 'A donor who never gave was deleted.', fr: 'Un donateur qui n’avait jamais donné a été supprimé.', data: gone },
  'gift.created': { en: 'A gift was recorded.', fr: 'Un don a été enregistré.', data: gift },
  'gift.completed': { en: 'The money of a gift is there.', fr: 'L’argent d’un don est arrivé.', data: gift },
  'gift.refunded': { en: 'A gift was refunded, in part or whole.', fr: 'Un don a été remboursé, en partie ou en entier.', data: gift },
  'gift.cancelled': { en: 'A gift that was not paid was cancelled.', fr: 'Un don qui n’était pas payé a été annulé.', data: gift },
  'gift.updated': { en: 'A gift was changed.', fr: 'Un don a été modifié.', data: gift },
  'gift.deleted': { en: 'A gift was deleted.', fr: 'Un don a été supprimé.', data: gone },
  'recurring.created': { en: 'A recurring gift was started.', fr: 'Un don récurrent a commencé.', data: plan },
  'recurring.changed': {
    en: 'A recurring gift was changed, paused or resumed.',
    fr: 'Un don récurrent a été modifié, suspendu ou repris.',
    data: plan,
  },
  'recurring.cancelled': { en: 'A recurring gift was cancelled.', fr: 'Un don récurrent a été annulé.', data: plan },
  'receipt.issued': { en: 'A receipt was issued.', fr: 'Un reçu a été émis.', data: receipt },
  'receipt.replaced': { en: 'A receipt was replaced by another.', fr: 'Un reçu a été remplacé par un autre.', data: receipt },
  'receipt.cancelled': { en: 'A receipt was cancelled.', fr: 'Un reçu a été annulé.', data: receipt },
  'communication.updated': {
    en: 'A message was sent, delivered, opened or failed.',
    fr: 'Un message a été envoyé, remis, ouvert ou a échoué.',
    data: communication,
  },
  'tag.assigned': { en: 'A tag was put on a donor.', fr: 'Une étiquette a été mise à un donateur.', data: tagOfDonor },
  'tag.unassigned': { en: 'A tag was taken off a donor.', fr: 'Une étiquette a été retirée à un donateur.', data: tagOfDonor },
} as const satisfies Record<string, { readonly en: string; readonly fr: string; readonly data: z.ZodType }>;

export type EventName = keyof typeof EVENTS;

export type EventData<Name extends EventName> = z.input<(typeof EVENTS)[Name]['data']>;

export const EVENT_NAMES = Object.keys(EVENTS).filter((name): name is EventName => name in EVENTS);

/** What an endpoint is sent to try it; nobody subscribes to it. */
export const TEST_EVENT = 'webhook.test';
