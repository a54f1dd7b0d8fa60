import { joinSql, row, sql, type Connection, type Sql } from '../../../platform/database/sql';

const SHORTEST_INFIX = 3;
const MOST_WORDS = 8;

/** A search counts up to here; "10 000+" says as much to a person, and a city of 200,000 need not be counted to answer. */
export const MOST_MATCHES_COUNTED = 10_000;

export interface DonorSearch {
  /** What is asked of `crm_donor_search s`. */
  readonly conditions: readonly Sql[];
  /** How many donors it finds, at most one more than are counted. */
  readonly matches: number;
}

/**
 * Turns what somebody typed into conditions: every word must be there, without accents or case, as the
 * beginning of a word; a piece of a number (three digits or more) may stand anywhere, so that "4157" finds
 * a phone. Only when nobody's words begin so, they may stand anywhere too.
 * @returns undefined when the text holds nothing to search by.
 */
export async function findSearch(
  connection: Connection,
  organizationId: number,
  search: string | undefined,
  archived: Archived,
): Promise<DonorSearch | undefined> {
  const words = wordsOf(search);
  if (words.length === 0) return undefined;
  const beginning = searchOf(words, beginsWord);
  const matches = await countMatches(connection, organizationId, beginning, archived);
  if (matches > 0 || words.every((word) => word.length < SHORTEST_INFIX)) return { conditions: beginning, matches };
  const anywhere = searchOf(words, standsAnywhere);
  return { conditions: anywhere, matches: await countMatches(connection, organizationId, anywhere, archived) };
}

/** The same search as one condition on `crm_donor_search s`, for work over all that matches: exports and bulk changes. */
export function searchCondition(organizationId: number, search: string | undefined, archived: Archived): Sql | undefined {
  const words = wordsOf(search);
  if (words.length === 0) return undefined;
  const beginning = joinSql(searchOf(words, beginsWord), ' AND ');
  const anywhere = joinSql(searchOf(words, standsAnywhere), ' AND ');
  const someone = sql`SELECT FROM crm_donor_search s WHERE ${joinSql(ofOrganization(organizationId, archived), ' AND ')} AND ${beginning}`;
  return sql`CASE WHEN EXISTS (${someone}) THEN ${beginning} ELSE ${anywhere} END`;
}

export type Archived = 'true' | 'false' | 'all';

/** Which donors a list shows, over `crm_donor_search s`. */
export function ofOrganization(organizationId: number, archived: Archived): Sql[] {
  return [sql`s.organization_id = ${organizationId}`, ...(archived === 'all' ? [] : [sql`s.is_archived = ${archived === 'true'}`])];
}

async function countMatches(connection: Connection, organizationId: number, conditions: readonly Sql[], archived: Archived): Promise<number> {
  const where = joinSql([...ofOrganization(organizationId, archived), ...conditions], ' AND ');
  const counted = await row<{ matches: number }>(
    connection,
    sql`SELECT count(*)::int AS matches FROM (SELECT FROM crm_donor_search s WHERE ${where} LIMIT ${MOST_MATCHES_COUNTED + 1}) found`,
  );
  return counted?.matches ?? 0;
}

function searchOf(words: readonly string[], condition: (word: string) => Sql): Sql[] {
  return words.map((word) => (/\d/.test(word) && word.length >= SHORTEST_INFIX ? standsAnywhere(word) : condition(word)));
}

/** Folded words hold letters, digits, @ and + only: nothing to escape in a query or a pattern. */
function beginsWord(word: string): Sql {
  return sql`s.lexemes @@ ${`'${word}':*`}::tsquery`;
}

function standsAnywhere(word: string): Sql {
  return sql`s.words LIKE ${word.length >= SHORTEST_INFIX ? `%${word}%` : `% ${word}%`}`;
}

function wordsOf(search: string | undefined): string[] {
  return fold(search ?? '')
    .split(' ')
    .filter((word) => word !== '')
    .slice(0, MOST_WORDS);
}

/** The same folding as `crm_fold()` in the database. LIKE's own wildcards cannot survive it. */
function fold(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll(/[^a-z0-9@+]+/g, ' ')
    .trim();
}
