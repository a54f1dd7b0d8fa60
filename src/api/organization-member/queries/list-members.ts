import { row, rows, sql, type Connection } from '../../../platform/database/sql';
import { pageBounds, type PageRequest } from '../../../platform/http/pagination';
import { FROM_MEMBERS, MEMBER_COLUMNS, type StoredMember } from './member-columns';

/** A page of an organization's members, administrators first, then by name. */
export async function listMembers(
  connection: Connection,
  organizationId: number,
  page: PageRequest,
): Promise<{ members: StoredMember[]; total: number | undefined }> {
  const { limit, offset } = pageBounds(page);
  const members = await rows<StoredMember>(
    connection,
    sql`SELECT *
          FROM (SELECT ${MEMBER_COLUMNS} FROM ${FROM_MEMBERS} WHERE m.organization_id = ${organizationId}) member
         ORDER BY array_position(ARRAY['admin', 'member', 'viewer'], role::text), crm_fold(name), id
         LIMIT ${limit} OFFSET ${offset}`,
  );
  const total = page.withCount
    ? (await row<{ total: number }>(connection, sql`SELECT count(*)::int AS total FROM organization_members WHERE organization_id = ${organizationId}`))?.total
    : undefined;
  return { members, total };
}
