import { EMPTY_SQL, row, rows, sql, type Connection, type Sql } from '../../../platform/database/sql';
import { pageBounds } from '../../../platform/http/pagination';
import type { TagListQuery, TagOut } from '../contract';
import { TAG_COLUMNS } from './tag-columns';

const SORTS: Readonly<Record<TagListQuery['sort']['field'], Sql>> = {
  name: sql`crm_fold(t.name)`,
  donorCount: sql`t.donor_count`,
  createdAt: sql`t.created_at`,
};

/** A page of an organization's tags; `search` looks inside names, without case and accents. */
export async function listTags(
  connection: Connection,
  organizationId: number,
  { search, sort, pagination }: TagListQuery,
): Promise<{ rows: TagOut[]; total: number | undefined }> {
  const named = search === undefined || search === '' ? EMPTY_SQL : sql`AND strpos(crm_fold(t.name), crm_fold(${search})) > 0`;
  const where = sql`t.organization_id = ${organizationId} ${named}`;
  const { limit, offset } = pageBounds(pagination);
  const direction = sort.direction === 'asc' ? sql`ASC` : sql`DESC`;
  const found = await rows<TagOut>(
    connection,
    sql`SELECT ${TAG_COLUMNS}
          FROM tags t
         WHERE ${where}
         ORDER BY ${SORTS[sort.field]} ${direction}, t.id ${direction}
         LIMIT ${limit} OFFSET ${offset}`,
  );
  if (!pagination.withCount) return { rows: found, total: undefined };
  return { rows: found, total: (await row<{ total: number }>(connection, sql`SELECT count(*)::int AS total FROM tags t WHERE ${where}`))?.total };
}
