import { isoInstant } from '../../../platform/database/instants';
import { row, rows, sql, type Connection } from '../../../platform/database/sql';
import { pageBounds, type PageRequest } from '../../../platform/http/pagination';
import type { ChangeOut } from '../../recurring-donation/contract';

/** A page of a plan's changes, newest first. */
export async function listChanges(
  connection: Connection,
  organizationId: number,
  planId: number,
  page: PageRequest,
): Promise<{ rows: ChangeOut[]; total: number | undefined }> {
  const where = sql`h.organization_id = ${organizationId} AND h.recurring_donation_id = ${planId}`;
  const { limit, offset } = pageBounds(page);
  const found = await rows<ChangeOut>(
    connection,
    sql`SELECT h.document_id AS "documentId", h.effective_on AS "effectiveOn", h.before::json AS before, h.after::json AS after,
               COALESCE(h.annualised_difference, 0) AS "annualisedDifference", h.reason, h.by, ${isoInstant('h.created_at')} AS "createdAt"
          FROM recurring_changes h
         WHERE ${where}
         ORDER BY h.id DESC
         LIMIT ${limit} OFFSET ${offset}`,
  );
  if (!page.withCount) return { rows: found, total: undefined };
  return { rows: found, total: (await row<{ total: number }>(connection, sql`SELECT count(*)::int AS total FROM recurring_changes h WHERE ${where}`))?.total };
}
