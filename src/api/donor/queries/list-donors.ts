import { EMPTY_SQL, identifier, joinSql, row, rows, sql, type Connection, type Sql } from '../../../platform/database/sql';
import { pageBounds } from '../../../platform/http/pagination';
import type { DonorListQuery, DonorRow } from '../contract';
import { donorConditions } from './donor-conditions';
import { LIST_COLUMNS } from './donor-columns';
import { searchConditions } from './search-conditions';

export type StoredDonorRow = Omit<DonorRow, 'displayName' | 'currency'> & { readonly middleInitial: string | null };

export interface DonorPage {
  readonly rows: StoredDonorRow[];
  readonly total: number | undefined;
  readonly nextCursor: string | null;
}

const SORT_COLUMNS: Readonly<Record<DonorListQuery['sort']['field'], string>> = {
  name: 'sort_name',
  totalDonated: 'total_donated',
  donationCount: 'donation_count',
  averageDonation: 'average_donation',
  lastDonationOn: 'last_donation_on',
  lastDonationAmount: 'last_donation_amount',
  firstDonationOn: 'first_donation_on',
  totalThisYear: 'total_this_year',
  engagementScore: 'engagement_score',
  createdAt: 'created_at',
  city: 'city',
};

/**
 * A page of donors. The page's ids are found on an index alone; only its rows are then read whole. A
 * search starts from the trigram index of `crm_donor_search`, which also holds the name to sort by.
 * @param only further conditions on `donors d`, such as those of a segment.
 */
export async function listDonors(connection: Connection, organizationId: number, query: DonorListQuery, only: readonly Sql[] = []): Promise<DonorPage> {
  const { search, sort, pagination, ...filters } = query;
  const words = searchConditions(search);
  const conditions = [...donorConditions(organizationId, filters), ...only];
  const isNarrow = isOnlyByName(filters) && sort.field === 'name' && only.length === 0;
  const source = sourceOf(organizationId, filters.archived ?? 'false', words, isNarrow, conditions);
  const { limit, offset } = pageBounds(pagination);
  const order = sql`${identifier(`${source.alias}.${SORT_COLUMNS[sort.field]}`)} ${sort.direction === 'asc' ? sql`ASC NULLS LAST` : sql`DESC NULLS LAST`}`;
  const after = afterCursor(source, sort, pagination.cursor);
  const ids = sql`
    SELECT ${identifier(source.idColumn)} AS id, ${identifier(`${source.alias}.${SORT_COLUMNS[sort.field]}`)}::text AS position
      FROM ${source.from}
     WHERE ${source.where}${after}
     ORDER BY ${order}, ${identifier(source.idColumn)} ${sort.direction === 'asc' ? sql`ASC` : sql`DESC`}
     LIMIT ${limit} OFFSET ${pagination.cursor === undefined ? offset : 0}`;
  const found = await rows<StoredDonorRow & { id: number; position: string | null }>(
    connection,
    sql`WITH page AS MATERIALIZED (${ids})
        SELECT d.id, page.position, ${LIST_COLUMNS}
          FROM page JOIN donors d ON d.id = page.id
         ORDER BY ${donorOrder(sort)}`,
  );
  const total = pagination.withCount ? await countDonors(connection, organizationId, query, source, only.length === 0) : undefined;
  const last = found.at(-1);
  const nextCursor = found.length === limit && last !== undefined ? encodeCursor([last.position, last.id]) : null;
  return { rows: found.map(({ id: _id, position: _position, ...stored }) => stored), total, nextCursor };
}

/** The list's order over `donors d`; nulls come last in both directions. */
export function donorOrder({ field, direction }: DonorListQuery['sort']): Sql {
  const column = identifier(`d.${SORT_COLUMNS[field]}`);
  return direction === 'asc' ? sql`${column} ASC NULLS LAST, d.id ASC` : sql`${column} DESC NULLS LAST, d.id DESC`;
}

interface Source {
  readonly alias: 's' | 'd';
  readonly idColumn: string;
  readonly from: Sql;
  readonly where: Sql;
}

/** Where the ids come from: the narrow search table when it holds all that is asked, else the donors. */
function sourceOf(organizationId: number, archived: string, words: Sql[] | undefined, isNarrow: boolean, conditions: Sql[]): Source {
  const and = sql` AND `.text;
  if (isNarrow) {
    const own = [sql`s.organization_id = ${organizationId}`, ...(archived === 'all' ? [] : [sql`s.is_archived = ${archived === 'true'}`]), ...(words ?? [])];
    return { alias: 's', idColumn: 's.donor_id', from: sql`crm_donor_search s`, where: joinSql(own, and) };
  }
  if (words === undefined) return { alias: 'd', idColumn: 'd.id', from: sql`donors d`, where: joinSql(conditions, and) };
  return {
    alias: 'd',
    idColumn: 'd.id',
    from: sql`crm_donor_search s JOIN donors d ON d.id = s.donor_id`,
    where: joinSql([sql`s.organization_id = ${organizationId}`, ...words, ...conditions], and),
  };
}

function isOnlyByName(filters: object): boolean {
  return Object.entries(filters).every(([name, value]) => value === undefined || name === 'archived');
}

async function countDonors(
  connection: Connection,
  organizationId: number,
  { search, archived, ...others }: DonorListQuery,
  source: Source,
  isUnlimited: boolean,
): Promise<number> {
  const { sort: _sort, pagination: _pagination, ...filters } = others;
  const isWhole = isUnlimited && searchConditions(search) === undefined && isOnlyByName(filters);
  const statement = isWhole
    ? sql`SELECT COALESCE(sum(donors), 0)::int AS total FROM crm_donor_counts
           WHERE organization_id = ${organizationId}${archived === 'all' ? EMPTY_SQL : sql` AND is_archived = ${archived === 'true'}`}`
    : sql`SELECT count(*)::int AS total FROM ${source.from} WHERE ${source.where}`;
  return (await row<{ total: number }>(connection, statement))?.total ?? 0;
}

/** Rows after the cursor, in the list's own order; nulls come last in both directions. */
function afterCursor(source: Source, sort: DonorListQuery['sort'], cursor: string | undefined): Sql {
  const decoded = cursor === undefined ? undefined : decodeCursor(cursor);
  if (decoded === undefined) return EMPTY_SQL;
  const [position, id] = decoded;
  const column = identifier(`${source.alias}.${SORT_COLUMNS[sort.field]}`);
  const idColumn = identifier(source.idColumn);
  const isAscending = sort.direction === 'asc';
  if (position === null) return sql` AND ${column} IS NULL AND ${isAscending ? sql`${idColumn} > ${id}` : sql`${idColumn} < ${id}`}`;
  const type = CURSOR_TYPES[sort.field];
  return isAscending
    ? sql` AND (${column} IS NULL OR (${column}, ${idColumn}) > (${position}::${identifier(type)}, ${id}::int))`
    : sql` AND (${column} IS NULL OR (${column}, ${idColumn}) < (${position}::${identifier(type)}, ${id}::int))`;
}

const CURSOR_TYPES: Readonly<Record<DonorListQuery['sort']['field'], string>> = {
  name: 'text',
  totalDonated: 'numeric',
  donationCount: 'int4',
  averageDonation: 'numeric',
  lastDonationOn: 'date',
  lastDonationAmount: 'numeric',
  firstDonationOn: 'date',
  totalThisYear: 'numeric',
  engagementScore: 'int4',
  createdAt: 'timestamp',
  city: 'text',
};

function encodeCursor(values: readonly [string | null, number]): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url');
}

/** A cursor that is not ours starts from the top: it comes from the address bar. */
function decodeCursor(cursor: string): [string | null, number] | undefined {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (!Array.isArray(values) || values.length !== 2) return undefined;
    const [position, id]: unknown[] = values;
    return (typeof position === 'string' || position === null) && Number.isInteger(id) ? [position, Number(id)] : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
