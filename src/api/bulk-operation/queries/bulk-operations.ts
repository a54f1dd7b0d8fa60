import { isoInstant } from '../../../platform/database/instants';
import { EMPTY_SQL, execute, identifier, joinSql, row, rows, sql, type Connection, type Sql } from '../../../platform/database/sql';
import { pageBounds } from '../../../platform/http/pagination';
import type { BulkDonor, BulkDonorsQuery, BulkListQuery, BulkOut } from '../contract';

export type StoredBulk = BulkOut & { readonly id: number; readonly inverse: unknown };

const COLUMNS: Sql = sql`
  b.id, b.document_id AS "documentId", b.kind, COALESCE(b.parameters, '{}')::json AS parameters, b.job_status AS "jobStatus", b.inverse::json AS inverse,
  json_build_object('done', COALESCE(b.done, 0), 'total', COALESCE(b.total, 0)) AS progress,
  (SELECT json_build_object('chosen', count(*), 'changed', count(*) FILTER (WHERE c.outcome = 'changed'), 'unchanged', count(*) FILTER (WHERE c.outcome = 'unchanged'),
                            'undone', count(*) FILTER (WHERE c.outcome = 'undone'), 'kept', count(*) FILTER (WHERE c.outcome = 'kept'))
     FROM crm_bulk_changes c WHERE c.bulk_operation_id = b.id) AS counts,
  b.error::json AS error, b.started_by AS "startedBy", ${isoInstant('b.undone_at')} AS "undoneAt", b.undone_by AS "undoneBy", ${isoInstant('b.created_at')} AS "createdAt"`;

export function findBulk(connection: Connection, organizationId: number, documentId: string): Promise<StoredBulk | undefined> {
  return row<StoredBulk>(
    connection,
    sql`SELECT ${COLUMNS} FROM bulk_operations b WHERE b.organization_id = ${organizationId} AND b.document_id = ${documentId}`,
  );
}

/** A page of bulk changes, newest first. */
export async function listBulk(
  connection: Connection,
  organizationId: number,
  { jobStatus, pagination }: BulkListQuery,
): Promise<{ rows: StoredBulk[]; total: number | undefined }> {
  const where = sql`b.organization_id = ${organizationId}${jobStatus === undefined ? EMPTY_SQL : sql` AND b.job_status = ${jobStatus}`}`;
  const { limit, offset } = pageBounds(pagination);
  const found = await rows<StoredBulk>(
    connection,
    sql`SELECT ${COLUMNS} FROM bulk_operations b WHERE ${where} ORDER BY b.id DESC LIMIT ${limit} OFFSET ${offset}`,
  );
  if (!pagination.withCount) return { rows: found, total: undefined };
  return { rows: found, total: (await row<{ total: number }>(connection, sql`SELECT count(*)::int AS total FROM bulk_operations b WHERE ${where}`))?.total };
}

/** What a bulk change did, donor by donor; a donor who was deleted since is null. */
export async function listBulkDonors(
  connection: Connection,
  organizationId: number,
  bulkId: number,
  { outcome, pagination }: BulkDonorsQuery,
): Promise<{ rows: BulkDonor[]; total: number | undefined }> {
  const where = sql`c.bulk_operation_id = ${bulkId} AND c.organization_id = ${organizationId}${outcome === undefined ? EMPTY_SQL : sql` AND c.outcome = ${outcome}`}`;
  const { limit, offset } = pageBounds(pagination);
  const found = await rows<BulkDonor>(
    connection,
    sql`SELECT CASE WHEN d.id IS NOT NULL THEN json_build_object('documentId', d.document_id, 'name', COALESCE(NULLIF(d.display_name, ''), NULLIF(concat_ws(' ', d.first_name, d.last_name), ''), d.company_name, d.email, '–')) END AS donor, c.outcome
          FROM crm_bulk_changes c LEFT JOIN donors d ON d.id = c.donor_id AND d.organization_id = c.organization_id
         WHERE ${where}
         ORDER BY c.donor_id
         LIMIT ${limit} OFFSET ${offset}`,
  );
  if (!pagination.withCount) return { rows: found, total: undefined };
  return { rows: found, total: (await row<{ total: number }>(connection, sql`SELECT count(*)::int AS total FROM crm_bulk_changes c WHERE ${where}`))?.total };
}

/** Writes down which donors a bulk change is about; those it already has stay. @returns how many were added */
export function chooseDonors(
  connection: Connection,
  organizationId: number,
  bulkId: number,
  { from, where }: { readonly from: Sql; readonly where: Sql },
): Promise<number> {
  return execute(
    connection,
    sql`INSERT INTO crm_bulk_changes (bulk_operation_id, donor_id, organization_id)
        SELECT ${bulkId}::int, d.id, ${organizationId}::int FROM ${from} WHERE ${where}
        ON CONFLICT DO NOTHING`,
  );
}

/** The next donors a bulk change (or its undoing) has not come to, in the order of their ids. */
export async function nextDonors(connection: Connection, bulkId: number, outcome: 'chosen' | 'changed', most: number): Promise<number[]> {
  const found = await rows<{ id: number }>(
    connection,
    sql`SELECT donor_id AS id FROM crm_bulk_changes WHERE bulk_operation_id = ${bulkId} AND outcome = ${outcome} ORDER BY donor_id LIMIT ${most}`,
  );
  return found.map(({ id }) => id);
}

export async function countOutcome(connection: Connection, bulkId: number, outcome: 'chosen' | 'changed'): Promise<number> {
  return (
    (
      await row<{ total: number }>(
        connection,
        sql`SELECT count(*)::int AS total FROM crm_bulk_changes WHERE bulk_operation_id = ${bulkId} AND outcome = ${outcome}`,
      )
    )?.total ?? 0
  );
}

/** Writes columns of the bulk change's own row. */
export async function noteBulk(connection: Connection, id: number, columns: Readonly<Record<string, unknown>>): Promise<void> {
  const set = Object.entries(columns).map(([name, value]) => sql`${identifier(name)} = ${value}`);
  await execute(connection, sql`UPDATE bulk_operations SET ${joinSql(set)}, updated_at = now() WHERE id = ${id}`);
}

/** A job that was stopped before it began never came to its bulk change, which would wait for ever. */
export async function noteNeverBegun(connection: Connection, jobId: string): Promise<void> {
  await execute(
    connection,
    sql`UPDATE bulk_operations b SET job_status = 'cancelled', updated_at = now()
          FROM crm_jobs j
         WHERE j.document_id = ${jobId} AND j.job_status = 'cancelled' AND b.organization_id = j.organization_id
           AND b.document_id = j.parameters ->> 'bulkOperation' AND b.job_status = 'queued'`,
  );
}

/** Which of some public ids are no donors of the organization. */
export async function unknownDonors(connection: Connection, organizationId: number, ids: readonly string[]): Promise<string[]> {
  const found = await rows<{ id: string }>(
    connection,
    sql`SELECT named.id FROM unnest(${ids}::text[]) AS named (id)
         WHERE NOT EXISTS (SELECT FROM donors d WHERE d.organization_id = ${organizationId} AND d.document_id = named.id)`,
  );
  return found.map(({ id }) => id);
}

/** How many donors a selection holds. */
export async function countSelected(connection: Connection, { from, where }: { readonly from: Sql; readonly where: Sql }): Promise<number> {
  return (await row<{ total: number }>(connection, sql`SELECT count(*)::int AS total FROM ${from} WHERE ${where}`))?.total ?? 0;
}

/** The row's id of something a bulk change names: a tag, a segment, a member. */
export async function findNamed(
  connection: Connection,
  organizationId: number,
  table: 'tags' | 'segments' | 'organization_members',
  documentId: string,
): Promise<number | undefined> {
  return (
    await row<{ id: number }>(connection, sql`SELECT id FROM ${identifier(table)} WHERE organization_id = ${organizationId} AND document_id = ${documentId}`)
  )?.id;
}
