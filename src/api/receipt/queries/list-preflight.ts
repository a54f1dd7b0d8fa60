import { EMPTY_SQL, rows, sql, type Connection, type Sql } from '../../../platform/database/sql';
import { pageBounds, type PageRequest } from '../../../platform/http/pagination';
import { PREFLIGHT, PREFLIGHT_CODES, type PreflightCode } from '../domain/preflight';
import { givenIn } from './read-gifts';

export interface StoredPreflightRow {
  readonly check: PreflightCode;
  readonly subjectType: 'donor' | 'donation' | 'receipt';
  readonly subjectId: string;
  readonly donor: { readonly documentId: string; readonly name: string };
  readonly donation: string | null;
  readonly amount: number | null;
  readonly receivedOn: string | null;
  readonly lookUp: string | null;
}

export interface PreflightPage {
  readonly rows: StoredPreflightRow[];
  /** How many rows each check has. */
  readonly counts: Readonly<Record<string, number>>;
}

interface Asked {
  readonly year: number;
  readonly timezone: string;
  readonly check: PreflightCode | undefined;
}

/** The same folded name at the same postal code. */
const NAMESAKE = sql`
  ('name ' || d.sort_name || ' ' || COALESCE(d.postal_code, '')) IN (
    SELECT 'name ' || x.sort_name || ' ' || COALESCE(x.postal_code, '') FROM givers x WHERE x.sort_name <> '' GROUP BY 1 HAVING count(*) > 1
  )`;

/** What is to be put right before the receipts of a year: one statement, each check an arm of it. */
export async function listPreflight(connection: Connection, organizationId: number, asked: Asked, page: PageRequest): Promise<PreflightPage> {
  const { limit, offset } = pageBounds(page);
  const found = sql`
    gifts AS MATERIALIZED (
      SELECT g.* FROM donations g
       WHERE g.organization_id = ${organizationId} AND g.receipt_number IS NULL AND g.payment_status IN ('completed', 'partially_refunded')
         AND NOT COALESCE(g.is_anonymous, false) AND ${givenIn(asked.year)}
    ), givers AS MATERIALIZED (
      SELECT d.* FROM donors d WHERE d.organization_id = ${organizationId} AND d.type <> 'anonymous' AND d.id IN (SELECT donor_id FROM gifts)
    ), found AS (${donorChecks()} UNION ALL ${giftChecks(asked)} UNION ALL ${refundCheck(organizationId, asked.year)})`;
  const narrowed = asked.check === undefined ? EMPTY_SQL : sql`WHERE f."check" = ${asked.check}`;
  const listed = await rows<StoredPreflightRow>(
    connection,
    sql`WITH ${found}
        SELECT f."check", f.subject AS "subjectType",
               CASE f.subject WHEN 'donor' THEN d.document_id WHEN 'donation' THEN g.document_id ELSE r.document_id END AS "subjectId",
               json_build_object('documentId', d.document_id, 'name', COALESCE(NULLIF(d.display_name, ''), NULLIF(concat_ws(' ', d.first_name, d.last_name), ''), d.company_name, d.email, '–')) AS donor,
               g.document_id AS donation, g.amount, g.received_on AS "receivedOn",
               CASE WHEN f."check" = 'LIKELY_DUPLICATE' THEN CASE WHEN ${NAMESAKE} THEN d.sort_name ELSE lower(d.email) END END AS "lookUp"
          FROM found f
          JOIN donors d ON d.id = f.donor_id
          LEFT JOIN donations g ON g.id = f.donation_id
          LEFT JOIN receipts r ON r.id = f.receipt_id
          ${narrowed}
         ORDER BY f."check" <> ALL(${blocking()}), f."check", d.sort_name, d.id, g.id
         LIMIT ${limit} OFFSET ${offset}`,
  );
  const counted = await rows<{ check: string; count: number }>(connection, sql`WITH ${found} SELECT "check", count(*)::int AS count FROM found GROUP BY 1`);
  return { rows: listed, counts: Object.fromEntries(counted.map(({ check, count }) => [check, count])) };
}

/** What stops a receipt comes before what only deserves a look. */
function blocking(): string[] {
  return PREFLIGHT_CODES.filter((code) => PREFLIGHT[code].severity === 'blocks');
}

function donorChecks(): Sql {
  const blank = (column: Sql): Sql => sql`COALESCE(btrim(${column}), '') = ''`;
  const of = (check: PreflightCode, condition: Sql): Sql =>
    sql`SELECT ${check}::text AS "check", 'donor' AS subject, d.id AS donor_id, NULL::int AS donation_id, NULL::int AS receipt_id FROM givers d WHERE ${condition}`;
  const lacksAddress = sql`${blank(sql`d.address_line_1`)} OR ${blank(sql`d.city`)} OR (COALESCE(d.country, 'CA') = 'CA' AND (${blank(sql`d.province`)} OR ${blank(sql`d.postal_code`)}))`;
  const lacksName = sql`d.type = 'individual' AND (${blank(sql`d.first_name`)} OR ${blank(sql`d.last_name`)})`;
  const twin = sql`${NAMESAKE} OR lower(d.email) IN (SELECT lower(x.email) FROM givers x WHERE x.email <> '' GROUP BY 1 HAVING count(*) > 1)`;
  return sql`${of('DONOR_ADDRESS_MISSING', lacksAddress)} UNION ALL ${of('DONOR_NAME_INCOMPLETE', lacksName)}
    UNION ALL ${of('LANGUAGE_UNKNOWN', sql`COALESCE(d.language, 'unknown') = 'unknown'`)} UNION ALL ${of('LIKELY_DUPLICATE', twin)}`;
}

function giftChecks({ year, timezone }: Asked): Sql {
  const of = (check: PreflightCode, condition: Sql): Sql => sql`SELECT ${check}::text, 'donation', g.donor_id, g.id, NULL::int FROM gifts g WHERE ${condition}`;
  const local = sql`(g.received_at AT TIME ZONE 'UTC' AT TIME ZONE ${timezone})`;
  const hour = (newYear: number): Sql =>
    sql`${local} BETWEEN ${`${newYear}-01-01`}::timestamp - interval '1 hour' AND ${`${newYear}-01-01`}::timestamp + interval '1 hour'`;
  return sql`${of('ADVANTAGE_ABOVE_80_PERCENT', sql`g.eligible_amount IS NULL AND COALESCE(g.advantage_amount, 0) > 0`)}
    UNION ALL ${of('ADVANTAGE_WITHOUT_DESCRIPTION', sql`COALESCE(g.advantage_amount, 0) > 0 AND COALESCE(btrim(g.advantage_description), '') = ''`)}
    UNION ALL ${of(
      'IN_KIND_WITHOUT_APPRAISER',
      sql`g.donation_type = 'in_kind' AND GREATEST(g.amount, (g.in_kind ->> 'fairMarketValue')::numeric) >= 1000 AND COALESCE(btrim(g.in_kind ->> 'appraiserName'), '') = ''`,
    )}
    UNION ALL ${of('NEAR_MIDNIGHT', sql`${hour(year)} OR ${hour(year + 1)}`)}`;
}

/** Gifts that gave money back after the receipt that is still good for them. */
function refundCheck(organizationId: number, year: number): Sql {
  return sql`
    SELECT 'REFUNDED_AFTER_RECEIPT', 'receipt', g.donor_id, g.id, l.receipt_id
      FROM receipts r
      JOIN crm_receipt_lines l ON l.receipt_id = r.id AND l.is_live AND l.is_official
      JOIN donations g ON g.id = l.donation_id
     WHERE r.organization_id = ${organizationId} AND r.year = ${year} AND r.receipt_status = 'issued' AND g.refunded_amount > 0
       AND EXISTS (SELECT FROM donation_refunds x WHERE x.donation_id = g.id AND x.refund_status = 'succeeded' AND x.refunded_at >= r.created_at)`;
}
