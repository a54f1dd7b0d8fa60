import { isoInstant } from '../../../platform/database/instants';
import { sql, type Sql } from '../../../platform/database/sql';

/** A donor's name in SQL, as `displayName` in the donor's room has it. */
const DONOR_NAME: Sql = sql`COALESCE(NULLIF(d.display_name, ''), NULLIF(concat_ws(' ', d.first_name, d.last_name), ''), d.company_name, d.email, '–')`;

/** A pledge, from `FROM_PLEDGES`. */
export const PLEDGE_COLUMNS: Sql = sql`
  p.document_id AS "documentId", json_build_object('documentId', d.document_id, 'name', ${DONOR_NAME}) AS donor,
  CASE WHEN c.id IS NULL THEN NULL ELSE json_build_object('documentId', c.document_id, 'name', c.name) END AS campaign,
  CASE WHEN f.id IS NULL THEN NULL ELSE json_build_object('documentId', f.document_id, 'name', f.name) END AS fund,
  p.amount, p.currency, p.pledged_on AS "pledgedOn", COALESCE(p.schedule, '[]')::json AS schedule, p.pledge_status AS "pledgeStatus",
  COALESCE(p.paid, 0) AS paid, COALESCE(p.balance, p.amount) AS balance, ${isoInstant('p.created_at')} AS "createdAt", ${isoInstant('p.updated_at')} AS "updatedAt"`;

export const FROM_PLEDGES: Sql = sql`pledges p JOIN donors d ON d.id = p.donor_id LEFT JOIN campaigns c ON c.id = p.campaign_id LEFT JOIN funds f ON f.id = p.fund_id`;
