import { EMPTY_SQL, row, rows, sql, type Connection } from '../../../platform/database/sql';
import type { Language } from '../../../platform/errors/messages';
import { pageBounds, type PageRequest } from '../../../platform/http/pagination';
import type { ActivityKind, ActivityOut } from '../contract';
import { activityColumns } from './activity-columns';

/** A page of what happened with a donor, newest first. */
export async function listActivities(
  connection: Connection,
  organizationId: number,
  donorId: number,
  kind: ActivityKind | undefined,
  page: PageRequest,
  language: Language,
): Promise<{ rows: ActivityOut[]; total: number | undefined }> {
  const where = sql`a.organization_id = ${organizationId} AND a.donor_id = ${donorId} ${kind === undefined ? EMPTY_SQL : sql`AND a.kind = ${kind}`}`;
  const { limit, offset } = pageBounds(page);
  const found = await rows<ActivityOut>(
    connection,
    sql`SELECT ${activityColumns(language)}
          FROM activities a
         WHERE ${where}
         ORDER BY a.occurred_at DESC, a.id DESC
         LIMIT ${limit} OFFSET ${offset}`,
  );
  if (!page.withCount) return { rows: found, total: undefined };
  return { rows: found, total: (await row<{ total: number }>(connection, sql`SELECT count(*)::int AS total FROM activities a WHERE ${where}`))?.total };
}
