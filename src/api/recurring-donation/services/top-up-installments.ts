import { shift, today } from '../../../platform/civil-date';
import { rows, sql } from '../../../platform/database/sql';
import { inTransaction, readConnection } from '../../../platform/database/transaction';
import type { Organization } from '../../../platform/tenancy/scope';
import { lockPlan } from './lock-plan';
import { settlePlan } from './settle-plan';

const MONTHS_AT_LEAST = 11;

/**
 * What the day changes by itself: installments 12 months ahead, pauses that begin or end, plans that
 * reach their end date. One transaction a plan, so that a night of work holds no lock for long; running
 * it again changes nothing.
 * @returns how many plans were looked at.
 */
export async function topUpInstallments(organization: Organization): Promise<number> {
  const day = today(organization.timezone);
  const due = await rows<{ documentId: string }>(
    await readConnection(),
    sql`SELECT p.document_id AS "documentId"
          FROM recurring_donations p
         WHERE p.organization_id = ${organization.id}
           AND p.plan_status IN ('active', 'paused', 'failing', 'lapsed')
           AND (p.end_date < ${day}::date
                OR p.next_payment_date IS NULL
                OR COALESCE((SELECT max(i.due_on) FROM recurring_installments i WHERE i.recurring_donation_id = p.id), p.start_date) < ${shift(day, { months: MONTHS_AT_LEAST })}::date
                OR (p.plan_status = 'paused') <> EXISTS (
                     SELECT FROM jsonb_array_elements(COALESCE(p.pauses, '[]')::jsonb) AS pause
                      WHERE pause ->> 'from' <= ${day} AND COALESCE(pause ->> 'to', ${day}) >= ${day}))
         ORDER BY p.id`,
  );
  for (const { documentId } of due) {
    await inTransaction(async (transaction) => {
      const { id } = await lockPlan(transaction, organization, documentId);
      await settlePlan(transaction, organization, id);
    });
  }
  return due.length;
}
