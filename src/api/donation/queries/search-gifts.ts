import { joinSql, sql, type Connection, type Sql } from '../../../platform/database/sql';
import { findSearch, MOST_MATCHES_COUNTED, ofOrganization, searchCondition } from '../../donor/queries/search-conditions';

export interface GiftSearch {
  /** What is asked of `donations g`. */
  readonly condition: Sql;
  /** It finds so many donors that their gifts are not all counted. */
  readonly isWide: boolean;
}

/**
 * Turns what somebody typed into a condition: the gifts of the donors it finds, and those with this very
 * cheque or receipt number. Few donors are found first, as a list of gifts: the planner, which guesses badly
 * how many words match, would rather walk all gifts in order. That walk is right when a search finds many.
 * @returns undefined when the text holds nothing to search by.
 */
export async function findGiftSearch(connection: Connection, organizationId: number, text: string | undefined): Promise<GiftSearch | undefined> {
  const search = await findSearch(connection, organizationId, text, 'all');
  if (search === undefined || text === undefined) return undefined;
  const donors = joinSql([...ofOrganization(organizationId, 'all'), ...search.conditions], ' AND ');
  const numbered = giftsNumbered(organizationId, text);
  // OFFSET 0 keeps the look-up beside each gift of the walk: hashing every donor found would take longer than the page.
  if (search.matches > MOST_MATCHES_COUNTED)
    return {
      condition: sql`(EXISTS (SELECT FROM crm_donor_search s WHERE s.donor_id = g.donor_id AND ${donors} OFFSET 0) OR g.id = ANY(ARRAY(${numbered})))`,
      isWide: true,
    };
  const ofDonors = sql`SELECT x.id FROM crm_donor_search s JOIN donations x ON x.donor_id = s.donor_id WHERE ${donors}`;
  return { condition: sql`g.id = ANY(ARRAY(${ofDonors} UNION ALL ${numbered}))`, isWide: false };
}

/** The same search as one condition, for work over all that matches: the export. */
export function giftSearchCondition(organizationId: number, text: string | undefined): Sql[] {
  const search = searchCondition(organizationId, text, 'all');
  if (search === undefined || text === undefined) return [];
  const donors = joinSql([...ofOrganization(organizationId, 'all'), search], ' AND ');
  return [sql`(g.donor_id IN (SELECT s.donor_id FROM crm_donor_search s WHERE ${donors}) OR g.id = ANY(ARRAY(${giftsNumbered(organizationId, text)})))`];
}

function giftsNumbered(organizationId: number, text: string): Sql {
  const number = text.trim().toLowerCase();
  return sql`SELECT x.id FROM donations x WHERE x.organization_id = ${organizationId} AND lower(x.cheque_number) = ${number}
              UNION ALL
             SELECT x.id FROM donations x WHERE x.organization_id = ${organizationId} AND lower(x.receipt_number) = ${number}`;
}
