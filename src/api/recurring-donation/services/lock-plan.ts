import type { Knex } from 'knex';
import { execute, sql } from '../../../platform/database/sql';
import { readConnection } from '../../../platform/database/transaction';
import { CrmError } from '../../../platform/errors/crm-error';
import type { Organization } from '../../../platform/tenancy/scope';
import { lockFoundDonors } from '../../../platform/totals/recompute-totals';
import { findPlan, type StoredPlan } from '../queries/find-plan';

/** @throws CrmError NOT_FOUND when the organization has no such plan. */
export async function getPlan(organization: Organization, documentId: string): Promise<StoredPlan> {
  const plan = await findPlan(await readConnection(), organization.id, documentId);
  if (plan === undefined) throw new CrmError('NOT_FOUND');
  return plan;
}

/**
 * A plan as it is once nobody else can change it: its donor's lock, then its own, as every writer of
 * totals takes them. A merge may move it to another donor between the look and the lock.
 * @throws CrmError NOT_FOUND
 */
export async function lockPlan(transaction: Knex.Transaction, organization: Organization, documentId: string): Promise<StoredPlan> {
  const { id } = await lockFoundDonors(
    transaction,
    () => getPlan(organization, documentId),
    ({ donorId }) => [donorId],
  );
  await execute(transaction, sql`SELECT id FROM recurring_donations WHERE id = ${id} FOR NO KEY UPDATE`);
  return getPlan(organization, documentId);
}
