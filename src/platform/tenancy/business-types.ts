import type { UID } from '@strapi/strapi';
import type { Action } from '../permissions/matrix';

export type Verb = 'read' | 'create' | 'update' | 'delete';

type Verbs = Readonly<Partial<Record<Verb, Action>>>;

const all = <
  R extends
    | 'fund'
    | 'donor'
    | 'household'
    | 'donation'
    | 'allocation'
    | 'soft-credit'
    | 'pledge'
    | 'exchange-rate'
    | 'payment-method'
    | 'note'
    | 'task'
    | 'tag'
    | 'segment'
    | 'campaign'
    | 'communication'
    | 'template'
    | 'custom-field',
>(
  resource: R,
): Verbs => ({
  read: `${resource}.read`,
  create: `${resource}.create`,
  update: `${resource}.update`,
  delete: `${resource}.delete`,
});

/**
 * The types that belong to an organization, and the action each verb on them needs. A verb that is
 * not named here is refused at every generated door (REST, GraphQL, Content Manager): it has a route
 * of its own, or nobody may do it.
 */
export const BUSINESS_TYPES = {
  'api::organization-member.organization-member': { read: 'member.read' },
  'api::household.household': all('household'),
  'api::donor.donor': all('donor'),
  'api::fund.fund': all('fund'),
  'api::campaign.campaign': all('campaign'),
  'api::payment-method.payment-method': all('payment-method'),
  'api::recurring-donation.recurring-donation': { read: 'recurring.read' },
  'api::recurring-installment.recurring-installment': { read: 'recurring.read' },
  'api::recurring-change.recurring-change': { read: 'recurring.read' },
  'api::pledge.pledge': all('pledge'),
  'api::gift-batch.gift-batch': { read: 'gift-batch.read' },
  'api::gift-batch-row.gift-batch-row': { read: 'gift-batch.read' },
  'api::donation.donation': all('donation'),
  'api::donation-refund.donation-refund': { read: 'donation.read', create: 'donation.refund' },
  'api::allocation.allocation': all('allocation'),
  'api::soft-credit.soft-credit': all('soft-credit'),
  'api::note.note': all('note'),
  'api::activity.activity': { read: 'activity.read' },
  'api::task.task': all('task'),
  'api::tag.tag': all('tag'),
  'api::tag-assignment.tag-assignment': { read: 'tag.read', create: 'tag.assign', delete: 'tag.assign' },
  'api::segment.segment': all('segment'),
  'api::segment-assignment.segment-assignment': { read: 'segment.read' },
  'api::message-template.message-template': all('template'),
  'api::communication.communication': { read: 'communication.read' },
  'api::consent.consent': { read: 'consent.read' },
  'api::receipt.receipt': { read: 'receipt.read' },
  'api::custom-field-definition.custom-field-definition': all('custom-field'),
  'api::import-job.import-job': { read: 'import.read' },
  'api::import-row.import-row': { read: 'import.read' },
  // One's own views and files: their routes know whose, the generated doors do not.
  'api::saved-view.saved-view': {},
  'api::export-job.export-job': {},
  'api::report-schedule.report-schedule': { read: 'report.schedule' },
  'api::webhook-endpoint.webhook-endpoint': { read: 'webhook.read' },
  'api::webhook-delivery.webhook-delivery': { read: 'webhook.read' },
  'api::bulk-operation.bulk-operation': { read: 'bulk.read' },
  'api::audit-entry.audit-entry': { read: 'audit.read' },
  'api::exchange-rate.exchange-rate': all('exchange-rate'),
} as const satisfies Record<string, Verbs>;

export type BusinessType = keyof typeof BUSINESS_TYPES & UID.ContentType;

export const BUSINESS_TYPE_IDS = Object.keys(BUSINESS_TYPES).filter(isBusinessType);

/** The root of tenancy itself: scoped by its own id. */
export const ORGANIZATION = 'api::organization.organization';

export function isBusinessType(uid: string): uid is BusinessType {
  return Object.hasOwn(BUSINESS_TYPES, uid);
}

/** The action a verb on a type needs at the generated doors, or undefined when nobody may. */
export function actionFor(uid: BusinessType, verb: Verb): Action | undefined {
  const verbs: Verbs = BUSINESS_TYPES[uid];
  return verbs[verb];
}
