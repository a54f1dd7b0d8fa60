import { EMPTY_SQL, row, rows, sql, type Connection } from '../../../platform/database/sql';
import { pageBounds } from '../../../platform/http/pagination';
import type { HouseholdListQuery, HouseholdOut } from '../contract';
import { HOUSEHOLD_COLUMNS } from './household-columns';

/** A page of an organization's households by name; `search` looks inside names, without case and accents. */
export async function listHouseholds(
  connection: Connection,
  organizationId: number,
  { search, pagination }: HouseholdListQuery,
): Promise<{ rows: HouseholdOut[]; total: number | undefined }> {
  const named = search === undefined || search === '' ? EMPTY_SQL : sql`AND strpos(crm_fold(concat_ws(' ', h.name_fr, h.name_en)), crm_fold(${search})) > 0`;
  const where = sql`h.organization_id = ${organizationId} ${named}`;
  const { limit, offset } = pageBounds(pagination);
  const found = await rows<HouseholdOut>(
    connection,
    sql`SELECT ${HOUSEHOLD_COLUMNS}
          FROM households h
         WHERE ${where}
         ORDER BY crm_fold(COALESCE(h.name_fr, h.name_en)), h.id
         LIMIT ${limit} OFFSET ${offset}`,
  );
  if (!pagination.withCount) return { rows: found, total: undefined };
  return { rows: found, total: (await row<{ total: number }>(connection, sql`SELECT count(*)::int AS total FROM households h WHERE ${where}`))?.total };
}
