import { isoInstant } from '../../../platform/database/instants';
import { joinSql, row, rows, sql, type Connection, type Sql } from '../../../platform/database/sql';
import { pageBounds } from '../../../platform/http/pagination';
import type { AuditOut, AuditQuery } from '../contract';
import { toldOfDonor } from './told-of-donor';

interface Within {
  readonly id: number;
  readonly timezone: string;
}

/** A page of an organization's audit log, newest first. From and to are civil dates of the charity. */
export async function listAuditEntries(
  connection: Connection,
  organization: Within,
  { pagination, ...filters }: AuditQuery,
): Promise<{ entries: AuditOut[]; total: number | undefined }> {
  const where = joinSql(conditions(organization, filters), ' AND ');
  const { limit, offset } = pageBounds(pagination);
  const entries = await rows<AuditOut>(
    connection,
    sql`SELECT e.document_id AS "documentId", e.action, json_build_object('kind', e.actor_kind, 'id', e.actor_id, 'name', e.actor_name) AS actor,
               ${isoInstant('e.occurred_at')} AS "occurredAt", e.ip_address AS "ipAddress",
               CASE WHEN e.subject_type IS NULL THEN NULL ELSE json_build_object('type', e.subject_type, 'documentId', e.subject_id) END AS subject,
               e.before::json AS before, e.after::json AS after
          FROM audit_entries e
         WHERE ${where}
         ORDER BY e.occurred_at DESC, e.id DESC
         LIMIT ${limit} OFFSET ${offset}`,
  );
  const total = pagination.withCount
    ? (await row<{ total: number }>(connection, sql`SELECT count(*)::int AS total FROM audit_entries e WHERE ${where}`))?.total
    : undefined;
  return { entries, total };
}

function conditions({ id, timezone }: Within, { subject, donor, actor, action, from, to }: Omit<AuditQuery, 'pagination'>): Sql[] {
  const found: Sql[] = [sql`e.organization_id = ${id}`];
  if (subject !== undefined) {
    const [type, documentId] = parts(subject);
    found.push(
      documentId === undefined ? sql`(e.subject_id = ${type} OR e.subject_type = ${type})` : sql`(e.subject_type = ${type} AND e.subject_id = ${documentId})`,
    );
  }
  if (donor !== undefined) found.push(toldOfDonor(id, donor));
  if (actor !== undefined) {
    const [kind, actorId] = parts(actor);
    const named = sql`crm_fold(e.actor_name) = crm_fold(${actor})`;
    found.push(actorId === undefined ? sql`(e.actor_id = ${actor} OR ${named})` : sql`((e.actor_kind = ${kind} AND e.actor_id = ${actorId}) OR ${named})`);
  }
  if (action !== undefined) found.push(sql`(e.action = ${action} OR starts_with(e.action, ${`${action}.`}))`);
  if (from !== undefined) found.push(sql`e.occurred_at >= (${from}::date::timestamp AT TIME ZONE ${timezone}) AT TIME ZONE 'UTC'`);
  if (to !== undefined) found.push(sql`e.occurred_at < ((${to}::date + 1)::timestamp AT TIME ZONE ${timezone}) AT TIME ZONE 'UTC'`);
  return found;
}

function parts(text: string): [string, string | undefined] {
  const at = text.indexOf(':');
  return at === -1 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}
