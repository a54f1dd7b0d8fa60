import { joinSql, rows, sql, type Connection, type Sql } from '../../../platform/database/sql';
import type { Reference } from '../domain/field';

const TABLES: Readonly<Record<Reference, Sql>> = {
  tag: sql`tags`,
  segment: sql`segments`,
  campaign: sql`campaigns`,
  household: sql`households`,
  member: sql`organization_members`,
  fund: sql`funds`,
};

export type NamedIds = ReadonlyMap<Reference, ReadonlySet<string>>;
export type RowIds = Readonly<Record<Reference, ReadonlyMap<string, number>>>;

/** The rows behind public ids of an organization, all kinds in one statement. What belongs to another is not there. */
export async function resolveIds(connection: Connection, organizationId: number, named: NamedIds): Promise<RowIds> {
  const lookups = [...named]
    .filter(([, ids]) => ids.size > 0)
    .map(
      ([reference, ids]) =>
        sql`SELECT ${reference}::text AS reference, document_id AS "documentId", id FROM ${TABLES[reference]} WHERE organization_id = ${organizationId} AND document_id = ANY (${[...ids]}::text[])`,
    );
  const found = lookups.length === 0 ? [] : await rows<{ reference: Reference; documentId: string; id: number }>(connection, joinSql(lookups, ' UNION ALL '));
  const idsOf = (reference: Reference): ReadonlyMap<string, number> =>
    new Map(found.filter((one) => one.reference === reference).map(({ documentId, id }) => [documentId, id]));
  return {
    tag: idsOf('tag'),
    segment: idsOf('segment'),
    campaign: idsOf('campaign'),
    household: idsOf('household'),
    member: idsOf('member'),
    fund: idsOf('fund'),
  };
}
