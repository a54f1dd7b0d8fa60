import type { Knex } from 'knex';
import { formatMoney } from '../../../platform/format';
import { execute, sql } from '../../../platform/database/sql';
import type { Organization } from '../../../platform/tenancy/scope';
import { recordActivity } from '../../activity/services/record-activity';
import { reevaluating } from '../../segment/services/reevaluate-soon';
import { announcing, happened } from '../../webhook-endpoint/services/announce';
import type { StoredPlan } from '../queries/find-plan';

const WORDS = {
  started: { fr: 'Don récurrent commencé', en: 'Recurring gift started' },
  paused: { fr: 'Don récurrent suspendu', en: 'Recurring gift paused' },
  resumed: { fr: 'Don récurrent repris', en: 'Recurring gift resumed' },
  changed: { fr: 'Don récurrent modifié', en: 'Recurring gift changed' },
  cancelled: { fr: 'Don récurrent annulé', en: 'Recurring gift cancelled' },
} as const;

export type PlanEvent = keyof typeof WORDS;

const ANNOUNCED = {
  started: 'recurring.created',
  paused: 'recurring.changed',
  resumed: 'recurring.changed',
  changed: 'recurring.changed',
  cancelled: 'recurring.cancelled',
} as const;

/** Adds what happened to a plan to its donor's history, and tells webhook endpoints and the donor's segments. */
export async function tellOfPlan(transaction: Knex.Transaction, organization: Organization, plan: StoredPlan, event: PlanEvent, author: string): Promise<void> {
  await recordActivity(transaction, {
    organizationId: organization.id,
    donorId: plan.donorId,
    kind: 'status_change',
    summary: {
      fr: `${WORDS[event].fr} (${formatMoney(plan.amount, plan.currency, 'fr')})`,
      en: `${WORDS[event].en} (${formatMoney(plan.amount, plan.currency, 'en')})`,
    },
    subject: { type: 'recurring-donation', documentId: plan.documentId },
    author,
  });
  const { documentId, donor, amount, currency, frequency, planStatus, nextPaymentDate } = plan;
  const happening = happened(ANNOUNCED[event], { documentId, donor: donor.documentId, amount, currency, frequency, planStatus, nextPaymentDate });
  await execute(transaction, sql`SELECT ${announcing(organization.id, [happening])}, ${reevaluating(organization.id, [plan.donorId])}`);
}
