import { EMPTY_SQL, identifier, joinSql, row, rows, sql, type Connection, type Sql } from '../../../platform/database/sql';
import { pageBounds } from '../../../platform/http/pagination';
import type { DonorListQuery, DonorRow } from '../contract';
import { donorConditions } from './donor-conditions';
import { LIST_COLUMNS } from './donor-columns';
import { findSearch, MOST_MATCHES_COUNTED, ofOrganization, type Archived, type DonorSearch } from './search-conditions';

export type StoredDonorRow = Omit<DonorRow, 'displayName' | 'currency'> & { readonly middleInitial: string | null };

type PlacedRow = StoredDonorRow & { readonly id: number; readonly position: string | null };

export interface DonorPage {
  readonly rows: StoredDonorRow[];
  readonly total: number | undefined;
  /** Whether a search found more than are counted. */
  readonly isTotalCapped: boolean;
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
 * search starts from the indexes of `crm_donor_search`, which also holds the name to sort by; with a search
 * the total counts up to `MOST_MATCHES_COUNTED`.
 * @param only further conditions on `donors d`, such as those of a segment.
 */
export async function listDonors(connection: Connection, organizationId: number, query: DonorListQuery, only: readonly Sql[] = []): Promise<DonorPage> {
  const { search: text, sort, pagination, ...filters } = query;
  const search = await findSearch(connection, organizationId, text, filters.archived ?? 'false');
  const conditions = [...donorConditions(organizationId, filters), ...only];
  const isNarrow = isOnlyByName(filters) && only.length === 0;
  const source = sourceOf(organizationId, filters.archived ?? 'false', search, isNarrow && sort.field === 'name', conditions);
  const { limit } = pageBounds(pagination);
  const isByName = sort.field === 'name' && search === undefined && !isNarrow && filters.archived !== 'all';
  const near = isByName ? await readPage(connection, amongNextNames(organizationId, query, source), query) : [];
  const found = near.length === limit ? near : await readPage(connection, source, query);
  const total = pagination.withCount ? await countDonors(connection, organizationId, query, source, isNarrow, search) : undefined;
  const last = found.at(-1);
  const nextCursor = found.length === limit && last !== undefined ? encodeCursor([last.position, last.id]) : null;
  return {
    rows: found.map(({ id: _id, position: _position, ...stored }) => stored),
    total: total === undefined ? undefined : Math.min(total, search === undefined ? Infinity : MOST_MATCHES_COUNTED),
    isTotalCapped: search !== undefined && total !== undefined && total > MOST_MATCHES_COUNTED,
    nextCursor,
  };
}

async function readPage(connection: Connection, source: Source, { sort, pagination }: DonorListQuery): Promise<PlacedRow[]> {
  const { limit, offset } = pageBounds(pagination);
  const ids = sql`
    SELECT ${identifier(source.idColumn)} AS id, ${identifier(`${source.alias}.${SORT_COLUMNS[sort.field]}`)}::text AS position
      FROM ${source.from}
     WHERE ${source.where}${afterCursor(source, sort, pagination.cursor)}
     ORDER BY ${orderOf(source, sort)}
     LIMIT ${limit} OFFSET ${pagination.cursor === undefined ? offset : 0}`;
  return rows<PlacedRow>(
    connection,
    sql`WITH ${source.hits}page AS MATERIALIZED (${ids})
        SELECT d.id, page.position, ${LIST_COLUMNS}
          FROM page JOIN donors d ON d.id = page.id
         ORDER BY ${donorOrder(sort)}`,
  );
}

function orderOf({ alias, idColumn }: Pick<Source, 'alias' | 'idColumn'>, { field, direction }: DonorListQuery['sort']): Sql {
  const way = direction === 'asc' ? sql`ASC` : sql`DESC`;
  // A name in the search table is never null, and its index is read backwards only by an order that does not move nulls.
  const nulls = alias === 's' ? EMPTY_SQL : sql` NULLS LAST`;
  return sql`${identifier(`${alias}.${SORT_COLUMNS[field]}`)} ${way}${nulls}, ${identifier(idColumn)} ${way}`;
}

/** Names looked through for a page of filtered donors before all that match are sorted. */
const NAMES_AHEAD = 4000;

/**
 * Filtered donors in the order of their names, among the next names alone. Where many match, the page is full soon;
 * where it is not, nothing but some milliseconds is lost. The planner is not asked: it takes filters for
 * independent of each other, and would walk a million names for what nobody matches.
 */
function amongNextNames(organizationId: number, { sort, pagination, archived }: DonorListQuery, { where }: Source): Source {
  const names = { alias: 's', idColumn: 's.donor_id' } as const;
  const own = joinSql(ofOrganization(organizationId, archived ?? 'false'), sql` AND `.text);
  const next = sql`SELECT s.donor_id, s.sort_name FROM crm_donor_search s WHERE ${own}${afterCursor(names, sort, pagination.cursor)} ORDER BY ${orderOf(names, sort)} LIMIT ${NAMES_AHEAD}`;
  return { ...names, hits: sql`s AS MATERIALIZED (${next}), `, from: sql`s JOIN donors d ON d.id = s.donor_id`, where };
}

/** The list's order over `donors d`; nulls come last in both directions. */
export function donorOrder({ field, direction }: DonorListQuery['sort']): Sql {
  const column = identifier(`d.${SORT_COLUMNS[field]}`);
  return direction === 'asc' ? sql`${column} ASC NULLS LAST, d.id ASC` : sql`${column} DESC NULLS LAST, d.id DESC`;
}

interface Source {
  readonly alias: 's' | 'd';
  readonly idColumn: string;
  /** A common table expression to begin with, or nothing. */
  readonly hits: Sql;
  readonly from: Sql;
  readonly where: Sql;
}

/**
 * Where the ids come from: the narrow search table when it holds all that is asked, else the donors. What few
 * donors a search finds is read first and sorted: the planner, which guesses badly how many words match,
 * would rather walk all names in order. That walk is right when a search finds many.
 */
function sourceOf(organizationId: number, archived: Archived, search: DonorSearch | undefined, isNarrow: boolean, conditions: Sql[]): Source {
  const and = sql` AND `.text;
  const own = joinSql([...ofOrganization(organizationId, archived), ...(search?.conditions ?? [])], and);
  if (search !== undefined && search.matches <= MOST_MATCHES_COUNTED) {
    const hits = sql`s AS MATERIALIZED (SELECT s.donor_id, s.sort_name FROM crm_donor_search s WHERE ${own}), `;
    if (isNarrow) return { alias: 's', idColumn: 's.donor_id', hits, from: sql`s`, where: sql`true` };
    return { alias: 'd', idColumn: 'd.id', hits, from: sql`s JOIN donors d ON d.id = s.donor_id`, where: joinSql(conditions, and) };
  }
  if (isNarrow) return { alias: 's', idColumn: 's.donor_id', hits: EMPTY_SQL, from: sql`crm_donor_search s`, where: own };
  if (search === undefined) return { alias: 'd', idColumn: 'd.id', hits: EMPTY_SQL, from: sql`donors d`, where: joinSql(conditions, and) };
  return {
    alias: 'd',
    idColumn: 'd.id',
    hits: EMPTY_SQL,
    from: sql`crm_donor_search s JOIN donors d ON d.id = s.donor_id`,
    where: joinSql([own, ...conditions], and),
  };
}

function isOnlyByName(filters: object): boolean {
  return Object.entries(filters).every(([name, value]) => value === undefined || name === 'archived');
}

async function countDonors(
  connection: Connection,
  organizationId: number,
  { archived }: DonorListQuery,
  source: Source,
  isNarrow: boolean,
  search: DonorSearch | undefined,
): Promise<number> {
  if (isNarrow && search !== undefined) return search.matches;
  if (isNarrow) {
    const known = sql`SELECT COALESCE(sum(donors), 0)::int AS total FROM crm_donor_counts
                       WHERE organization_id = ${organizationId}${archived === 'all' ? EMPTY_SQL : sql` AND is_archived = ${(archived ?? 'false') === 'true'}`}`;
    return (await row<{ total: number }>(connection, known))?.total ?? 0;
  }
  const hits = source.hits === EMPTY_SQL ? EMPTY_SQL : sql`WITH ${source.hits}counted AS (SELECT 1) `;
  const bound = search === undefined ? EMPTY_SQL : sql` LIMIT ${MOST_MATCHES_COUNTED + 1}`;
  const statement = sql`${hits}SELECT count(*)::int AS total FROM (SELECT FROM ${source.from} WHERE ${source.where}${bound}) matching`;
  return (await row<{ total: number }>(connection, statement))?.total ?? 0;
}

/** Rows after the cursor, in the list's own order; nulls come last in both directions. */
function afterCursor(source: Pick<Source, 'alias' | 'idColumn'>, sort: DonorListQuery['sort'], cursor: string | undefined): Sql {
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
