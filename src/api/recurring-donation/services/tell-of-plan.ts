import type { Knex } from 'knex';
import { formatMoney } from '../../../platform/format';
import type { Organization } from '../../../platform/tenancy/scope';
import { recordActivity } from '../../activity/services/record-activity';
import type { StoredPlan } from '../queries/find-plan';

const WORDS = {
  started: { fr: 'Don récurrent commencé', en: 'Recurring gift started' },
  paused: { fr: 'Don récurrent suspendu', en: 'Recurring gift paused' },
  resumed: { fr: 'Don récurrent repris', en: 'Recurring gift resumed' },
  changed: { fr: 'Don récurrent modifié', en: 'Recurring gift changed' },
  cancelled: { fr: 'Don récurrent annulé', en: 'Recurring gift cancelled' },
} as const;

export type PlanEvent = keyof typeof WORDS;

/** Adds what happened to a plan to its donor's history. */
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
}
