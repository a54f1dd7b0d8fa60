import { identifier, joinSql, sql, type Sql } from '../../../platform/database/sql';

/** What belongs to a donor and is told of in the log, by the type its entries name. */
const OWNED = {
  donation: 'donations',
  receipt: 'receipts',
  'recurring-donation': 'recurring_donations',
  pledge: 'pledges',
  'payment-method': 'payment_methods',
  note: 'notes',
  'soft-credit': 'soft_credits',
} as const;

/**
 * The entries (`audit_entries e`) that tell of a donor: of themself, of what is theirs, of bulk changes that
 * changed them. What was deleted since is found by the donor its entry names. Each part has an index of its own,
 * which an OR over all of them would not use.
 */
export function toldOfDonor(organizationId: number, donor: string): Sql {
  const ofDonor = sql`(SELECT d.id FROM donors d WHERE d.organization_id = ${organizationId} AND d.document_id = ${donor})`;
  const things = Object.entries(OWNED).map(
    ([type, table]) =>
      sql`SELECT ${type}::text AS type, o.document_id FROM ${identifier(table)} o WHERE o.organization_id = ${organizationId} AND o.donor_id = ${ofDonor}`,
  );
  const bulk = sql`SELECT 'bulk-operation', b.document_id FROM crm_bulk_changes c JOIN bulk_operations b ON b.id = c.bulk_operation_id
                    WHERE c.organization_id = ${organizationId} AND c.donor_id = ${ofDonor} AND c.outcome IN ('changed', 'undone', 'kept')`;
  return sql`e.id IN (
    SELECT a.id FROM (${joinSql([sql`SELECT 'donor'::text AS type, ${donor}::text AS document_id`, ...things, bulk], ' UNION ALL ')}) t
      JOIN audit_entries a ON a.organization_id = ${organizationId} AND a.subject_type = t.type AND a.subject_id = t.document_id
    UNION ALL
    SELECT a.id FROM audit_entries a WHERE a.organization_id = ${organizationId} AND a.before ->> 'donor' = ${donor})`;
}
