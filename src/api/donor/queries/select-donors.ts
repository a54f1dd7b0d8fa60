import { joinSql, sql, type Sql } from '../../../platform/database/sql';
import type { DonorListQuery } from '../contract';
import { donorConditions, type DonorFilters } from './donor-conditions';
import { donorOrder } from './list-donors';
import { searchCondition } from './search-conditions';

/** The donors that the list's filters mean, as `FROM … WHERE …` over `donors d`: what exports and bulk changes work on. */
export function donorsMatching(organizationId: number, { search, ...filters }: DonorFilters & Pick<DonorListQuery, 'search'>): { from: Sql; where: Sql } {
  const words = searchCondition(organizationId, search, filters.archived ?? 'false');
  const conditions = donorConditions(organizationId, filters);
  if (words === undefined) return { from: sql`donors d`, where: joinSql(conditions, ' AND ') };
  return {
    from: sql`crm_donor_search s JOIN donors d ON d.id = s.donor_id`,
    where: joinSql([sql`s.organization_id = ${organizationId}`, words, ...conditions], ' AND '),
  };
}

/** The same in the list's order. */
export function donorsInOrder(
  organizationId: number,
  { sort, ...filters }: DonorFilters & Pick<DonorListQuery, 'search' | 'sort'>,
): { from: Sql; where: Sql; order: Sql } {
  return { ...donorsMatching(organizationId, filters), order: donorOrder(sort) };
}
