import { EMPTY_SQL, row, rows, sql, type Connection, type Sql } from '../../../platform/database/sql';
import { pageBounds } from '../../../platform/http/pagination';
import type { TemplateListQuery, TemplateOut } from '../contract';
import { TEMPLATE_COLUMNS } from './template-columns';

const SORTS: Readonly<Record<TemplateListQuery['sort']['field'], Sql>> = {
  name: sql`crm_fold(t.name)`,
  createdAt: sql`t.created_at`,
  updatedAt: sql`t.updated_at`,
};

/** A page of an organization's templates. */
export async function listTemplates(
  connection: Connection,
  organizationId: number,
  { channel, messageClass, sort, pagination }: TemplateListQuery,
): Promise<{ rows: TemplateOut[]; total: number | undefined }> {
  const where = sql`t.organization_id = ${organizationId}
    ${channel === undefined ? EMPTY_SQL : sql`AND t.channel = ${channel}`} ${messageClass === undefined ? EMPTY_SQL : sql`AND t.message_class = ${messageClass}`}`;
  const { limit, offset } = pageBounds(pagination);
  const direction = sort.direction === 'asc' ? sql`ASC` : sql`DESC`;
  const found = await rows<TemplateOut>(
    connection,
    sql`SELECT ${TEMPLATE_COLUMNS} FROM message_templates t WHERE ${where} ORDER BY ${SORTS[sort.field]} ${direction}, t.id ${direction} LIMIT ${limit} OFFSET ${offset}`,
  );
  if (!pagination.withCount) return { rows: found, total: undefined };
  return { rows: found, total: (await row<{ total: number }>(connection, sql`SELECT count(*)::int AS total FROM message_templates t WHERE ${where}`))?.total };
}
