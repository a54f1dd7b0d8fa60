import type { Knex } from 'knex';
import { execute, sql } from '../../../src/platform/database/sql';
import type { Organization } from '../../../src/platform/tenancy/scope';

/** A few soft credits: a person credited with the gift of the company or foundation beside them. Before the totals. */
export async function addSoftCredits(transaction: Knex.Transaction, { id }: Organization): Promise<void> {
  await execute(
    transaction,
    sql`INSERT INTO soft_credits (document_id, organization_id, donation_id, donor_id, type, amount, created_at, updated_at, published_at)
        SELECT crm_document_id(), g.organization_id, g.id, p.id, CASE o.type WHEN 'company' THEN 'workplace' ELSE 'solicitor' END, g.amount, g.created_at, g.created_at, g.created_at
          FROM donors o
          JOIN LATERAL (
            SELECT x.* FROM donations x WHERE x.donor_id = o.id AND x.counted_amount = x.amount ORDER BY x.received_on DESC, x.id LIMIT 1
          ) g ON true
          JOIN LATERAL (
            SELECT y.id FROM donors y WHERE y.organization_id = o.organization_id AND y.type = 'individual' AND y.id > o.id ORDER BY y.id LIMIT 1
          ) p ON true
         WHERE o.organization_id = ${id} AND o.type IN ('company', 'foundation')
         ORDER BY o.id
         LIMIT 6`,
  );
}

/** Archives one donor who has not given for the longest time: hidden from lists, kept for receipts. */
export async function archiveOne(transaction: Knex.Transaction, { id }: Organization): Promise<void> {
  await execute(
    transaction,
    sql`UPDATE donors SET archived_at = now()
         WHERE id = (SELECT id FROM donors WHERE organization_id = ${id} AND type = 'individual' AND donation_count > 0 ORDER BY last_donation_on, id LIMIT 1)`,
  );
}

/** Entrusts the largest donors to the charity's staff. */
export async function assignLargest(transaction: Knex.Transaction, { id }: Organization): Promise<void> {
  await execute(
    transaction,
    sql`UPDATE donors d SET assigned_to_id = m.id
          FROM (SELECT id FROM organization_members WHERE organization_id = ${id} AND admin_user_id IS NOT NULL ORDER BY id LIMIT 1) m
         WHERE d.id IN (SELECT id FROM donors WHERE organization_id = ${id} ORDER BY total_donated DESC, id LIMIT 12)`,
  );
}
