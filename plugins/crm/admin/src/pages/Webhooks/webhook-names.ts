import type { Delivery, EndpointDraft } from '../../../../shared/operations';

export type EventName = Exclude<NonNullable<EndpointDraft['events']>[number], '*'>;

/** What can be listened to; the compiler refuses a list that misses one. */
const every = <const List extends readonly EventName[]>(list: [EventName] extends [List[number]] ? List : never): readonly EventName[] => list;

export const EVENTS = every([
  ...(['donor.created', 'donor.updated', 'donor.archived', 'donor.deleted'] as const),
  ...(['gift.created', 'gift.completed', 'gift.refunded', 'gift.cancelled', 'gift.updated', 'gift.deleted'] as const),
  ...(['recurring.created', 'recurring.changed', 'recurring.cancelled'] as const),
  ...(['receipt.issued', 'receipt.replaced', 'receipt.cancelled'] as const),
  ...(['communication.updated', 'tag.assigned', 'tag.unassigned'] as const),
]);

export const DELIVERY_STATES = ['pending', 'succeeded', 'failed'] as const satisfies readonly Delivery['deliveryStatus'][];
