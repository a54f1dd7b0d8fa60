import { today } from '../../../platform/civil-date';
import { documents } from '../../../platform/database/documents';
import { rows, sql } from '../../../platform/database/sql';
import { inTransaction } from '../../../platform/database/transaction';
import { currentScope, type Organization } from '../../../platform/tenancy/scope';
import { recordChange } from '../../recurring-change/services/record-change';
import { endedBefore } from '../domain/change-terms';
import { lockPlan } from './lock-plan';
import { settlePlan } from './settle-plan';
import { tellOfPlan } from './tell-of-plan';

const PLAN = 'api::recurring-donation.recurring-donation';
const TASK = 'api::task.task';

const CAUSES = {
  deceased: {
    reason: { fr: 'Donateur décédé', en: 'Donor deceased' },
    task: { fr: 'Donateur décédé : décider de ses dons récurrents, suspendus', en: 'Donor deceased: decide about the recurring gifts, which are paused' },
  },
  archived: {
    reason: { fr: 'Donateur archivé', en: 'Donor archived' },
    task: { fr: 'Donateur archivé : décider de ses dons récurrents, suspendus', en: 'Donor archived: decide about the recurring gifts, which are paused' },
  },
} as const;

/**
 * Pauses every plan of a donor who died or was archived, without an end, and leaves one task for a
 * person to decide. Belongs to the transaction of what it follows; a second call finds nothing to do.
 * @returns how many plans were paused.
 */
export async function pausePlansOfDonor(organization: Organization, donorId: number, cause: keyof typeof CAUSES): Promise<number> {
  const { actor } = await currentScope();
  const language = organization.defaultLanguage;
  const day = today(organization.timezone);
  return inTransaction(async (transaction) => {
    const plans = await rows<{ documentId: string }>(
      transaction,
      sql`SELECT document_id AS "documentId"
            FROM recurring_donations
           WHERE organization_id = ${organization.id} AND donor_id = ${donorId} AND plan_status IN ('active', 'paused', 'failing', 'lapsed')
             AND NOT EXISTS (SELECT FROM jsonb_array_elements(COALESCE(pauses, '[]')::jsonb) AS pause WHERE pause ->> 'to' IS NULL AND pause ->> 'from' <= ${day})
           ORDER BY id`,
    );
    for (const { documentId } of plans) {
      const before = await lockPlan(transaction, organization, documentId);
      const reason = CAUSES[cause].reason[language];
      await documents(PLAN).update({ documentId, data: { pauses: [...endedBefore(before.pauses, day), { from: day, to: null, reason }] } });
      const after = await settlePlan(transaction, organization, before.id);
      await recordChange(transaction, organization.id, before, after, { effectiveOn: day, reason, by: actor.name });
      await tellOfPlan(transaction, organization, after, 'paused', actor.name);
    }
    if (plans.length > 0) {
      await documents(TASK).create({ data: { title: CAUSES[cause].task[language], donor: donorId, dueOn: day, priority: 'high', source: 'workflow' } });
    }
    return plans.length;
  });
}
