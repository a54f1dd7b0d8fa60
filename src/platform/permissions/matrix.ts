/**
 * Who may do what, as data (architecture, "Roles"). It seeds Strapi's admin roles and the API roles,
 * and every route, resolver and job names one of these actions.
 */
export const ROLES = ['admin', 'member', 'viewer'] as const;
export type Role = (typeof ROLES)[number];

const EVERYONE: readonly Role[] = ['admin', 'member', 'viewer'];
const EDITORS: readonly Role[] = ['admin', 'member'];
const ADMINS: readonly Role[] = ['admin'];
const NOBODY: readonly Role[] = [];

export const MATRIX = {
  // Super Admins, and API users with the founder role.
  'organization.create': NOBODY,
  'organization.read': EVERYONE,
  'organization.update': ADMINS,
  'organization.delete': NOBODY,
  'member.read': ADMINS,
  'member.create': ADMINS,
  'member.update': ADMINS,
  'member.delete': ADMINS,
  'audit.read': ADMINS,
  'custom-field.read': EVERYONE,
  'custom-field.create': ADMINS,
  'custom-field.update': ADMINS,
  'custom-field.delete': ADMINS,
  'fund.read': EVERYONE,
  'fund.create': ADMINS,
  'fund.update': ADMINS,
  'fund.delete': ADMINS,

  'donor.read': EVERYONE,
  'donor.create': EDITORS,
  'donor.update': EDITORS,
  'donor.delete': ADMINS,
  'donor.merge': ADMINS,
  'donor.bulk': ADMINS,
  'donor.export': EDITORS,
  'donor.read-sensitive': ADMINS,
  'household.read': EVERYONE,
  'household.create': EDITORS,
  'household.update': EDITORS,
  'household.delete': ADMINS,

  'donation.read': EVERYONE,
  'donation.create': EDITORS,
  'donation.update': EDITORS,
  'donation.cancel': EDITORS,
  'donation.refund': ADMINS,
  'donation.delete': ADMINS,
  'donation.export': EDITORS,
  'allocation.read': EVERYONE,
  'allocation.create': EDITORS,
  'allocation.update': EDITORS,
  'allocation.delete': EDITORS,
  'soft-credit.read': EVERYONE,
  'soft-credit.create': EDITORS,
  'soft-credit.update': EDITORS,
  'soft-credit.delete': ADMINS,
  'pledge.read': EVERYONE,
  'pledge.create': EDITORS,
  'pledge.update': EDITORS,
  'pledge.delete': ADMINS,
  'gift-batch.read': EVERYONE,
  'gift-batch.create': EDITORS,
  'gift-batch.update': EDITORS,
  'gift-batch.post': EDITORS,
  'gift-batch.reopen': ADMINS,
  'gift-batch.delete': ADMINS,
  'exchange-rate.read': EVERYONE,
  'exchange-rate.create': ADMINS,
  'exchange-rate.update': ADMINS,
  'exchange-rate.delete': ADMINS,

  'payment-method.read': EVERYONE,
  'payment-method.create': EDITORS,
  'payment-method.update': EDITORS,
  'payment-method.delete': ADMINS,

  'note.read': EVERYONE,
  'note.create': EDITORS,
  'note.update': EDITORS,
  'note.delete': ADMINS,
  'activity.read': EVERYONE,
  'activity.create': EDITORS,
  'task.read': EVERYONE,
  'task.create': EDITORS,
  'task.update': EDITORS,
  'task.delete': EDITORS,

  'tag.read': EVERYONE,
  'tag.create': ADMINS,
  'tag.update': ADMINS,
  'tag.delete': ADMINS,
  'tag.assign': EDITORS,
  'segment.read': EVERYONE,
  'segment.create': ADMINS,
  'segment.update': ADMINS,
  'segment.delete': ADMINS,
  'segment.assign': EDITORS,
  'campaign.read': EVERYONE,
  'campaign.create': ADMINS,
  'campaign.update': ADMINS,
  'campaign.delete': ADMINS,

  'recurring.read': EVERYONE,
  'recurring.create': EDITORS,
  'recurring.update': EDITORS,
  'recurring.delete': ADMINS,

  'communication.read': EVERYONE,
  'communication.create': EDITORS,
  'communication.update': EDITORS,
  'communication.delete': ADMINS,
  'template.read': EVERYONE,
  'template.create': ADMINS,
  'template.update': ADMINS,
  'template.delete': ADMINS,
  'consent.read': EVERYONE,
  'consent.create': EDITORS,
  'outbox.read': EDITORS,

  'receipt.read': EVERYONE,
  'receipt.issue': ADMINS,
  'receipt.replace': ADMINS,
  'receipt.cancel': ADMINS,
  'receipt.send': EDITORS,

  'import.read': ADMINS,
  'import.create': ADMINS,
  'export.read': EDITORS,
  'report.read': EVERYONE,
  'report.staff-revenue': ADMINS,
  'report.schedule': ADMINS,
  'view.read': EVERYONE,
  'view.save': EVERYONE,
  'view.share': EDITORS,
  'webhook.read': ADMINS,
  'webhook.manage': ADMINS,
  'bulk.read': ADMINS,
} as const satisfies Record<string, readonly Role[]>;

export type Action = keyof typeof MATRIX;

export const ACTIONS = Object.keys(MATRIX).filter(isAction);

export function isAction(name: string): name is Action {
  return Object.hasOwn(MATRIX, name);
}

/** Whether a role of the organization permits an action. */
export function roleAllows(role: Role, action: Action): boolean {
  const allowed: readonly Role[] = MATRIX[action];
  return allowed.includes(role);
}
