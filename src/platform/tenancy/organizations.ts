import type { Connection } from '../database/sql';
import { row, rows, sql, type Sql } from '../database/sql';
import type { Role } from '../permissions/matrix';
import type { Actor, Membership, Organization } from './scope';

const COLUMNS: Sql = sql`
  o.id,
  o.document_id AS "documentId",
  o.name,
  o.timezone,
  o.default_currency AS "defaultCurrency",
  o.default_language AS "defaultLanguage",
  o.fiscal_year_start_month AS "fiscalYearStartMonth"`;

/** One organization by its public id. */
export function organizationByDocumentId(connection: Connection, documentId: string): Promise<Organization | undefined> {
  return row<Organization>(connection, sql`SELECT ${COLUMNS} FROM organizations o WHERE o.document_id = ${documentId}`);
}

export function organizationById(connection: Connection, id: number): Promise<Organization | undefined> {
  return row<Organization>(connection, sql`SELECT ${COLUMNS} FROM organizations o WHERE o.id = ${id}`);
}

export function organizationBySlug(connection: Connection, slug: string): Promise<Organization | undefined> {
  return row<Organization>(connection, sql`SELECT ${COLUMNS} FROM organizations o WHERE o.slug = ${slug}`);
}

export function allOrganizations(connection: Connection): Promise<Organization[]> {
  return rows<Organization>(connection, sql`SELECT ${COLUMNS} FROM organizations o ORDER BY o.id`);
}

/** The short names of all organizations, in alphabetical order. */
export async function organizationSlugs(connection: Connection): Promise<string[]> {
  return (await rows<{ slug: string }>(connection, sql`SELECT slug FROM organizations ORDER BY slug`)).map(({ slug }) => slug);
}

/** The organizations an actor belongs to, with the role in each. */
export async function membershipsOf(connection: Connection, actor: Pick<Actor, 'kind' | 'id'>): Promise<Membership[]> {
  if (actor.kind === 'system') return [];
  const column = { admin: sql`m.admin_user_id`, user: sql`m.api_user_id`, token: sql`m.api_token_id` }[actor.kind];
  const found = await rows<Organization & { role: Role }>(
    connection,
    sql`SELECT ${COLUMNS}, m.role
          FROM organization_members m
          JOIN organizations o ON o.id = m.organization_id
         WHERE ${column} = ${Number(actor.id)}
         ORDER BY o.id`,
  );
  return found.map(({ role, ...organization }) => ({ organization, role }));
}
