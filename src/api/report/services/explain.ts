import { joinSql, sql, type Sql } from '../../../platform/database/sql';
import { readConnection } from '../../../platform/database/transaction';
import { pageMeta, type PageRequest } from '../../../platform/http/pagination';
import type { Organization } from '../../../platform/tenancy/scope';
import type { DonationRow } from '../../donation/contract';
import { donationConditions } from '../../donation/queries/donation-conditions';
import { listDonations } from '../../donation/queries/list-donations';
import type { Period } from '../domain/periods';
import { listGivers, type Giver } from '../queries/list-givers';

/** What narrows the gifts behind a figure. */
export interface Behind {
  /** Absent: all of time. */
  readonly period?: Period;
  /** A statement of one column, `donor_id`. */
  readonly donors?: Sql;
  /** A condition on `donations g`. */
  readonly where?: Sql;
}

export interface ExplainedGifts {
  readonly data: DonationRow[];
  readonly meta: object;
}

/** Donors whose names are still to be put together in the reader's language. */
export interface ExplainedDonors {
  readonly givers: Giver[];
  readonly meta: object;
}

export type Explained = ExplainedGifts | ExplainedDonors;

/** What is behind a figure: its gifts, or those who gave them. */
export function explain(by: 'gifts' | 'donors', organization: Organization, behind: Behind, page: PageRequest, meta: object = {}): Promise<Explained> {
  return by === 'gifts' ? explainGifts(organization, behind, page, meta) : explainDonors(organization, behind, page, meta);
}

/** The donors behind a figure, those who gave most first; `meta.countedAmount` is what all of them gave in its period. */
async function explainDonors(organization: Organization, { period, donors, where }: Behind, page: PageRequest, meta: object): Promise<ExplainedDonors> {
  const conditions = donationConditions(organization.id, { ...period, counted: 'true' });
  if (where !== undefined) conditions.push(where);
  const { donors: givers, total, amount } = await listGivers(await readConnection(), organization.id, joinSql(conditions, ' AND '), donors, page);
  return { givers, meta: { ...meta, pagination: pageMeta(page, total), countedAmount: amount, currency: organization.defaultCurrency } };
}

/** The counted gifts behind a figure, newest first; `meta.countedAmount` is the sum of all of them, not only of the page. */
export async function explainGifts(
  organization: Organization,
  { period, donors, where }: Behind,
  page: PageRequest,
  meta: object = {},
): Promise<ExplainedGifts> {
  const conditions = donationConditions(organization.id, { ...period, counted: 'true' });
  if (donors !== undefined) conditions.push(sql`g.donor_id IN (SELECT b.donor_id FROM (${donors}) b)`);
  if (where !== undefined) conditions.push(where);
  const { rows, total, countedAmount } = await listDonations(
    await readConnection(),
    [joinSql(conditions, ' AND ')],
    { field: 'receivedOn', direction: 'desc' },
    page,
  );
  return {
    data: rows,
    meta: { ...meta, pagination: pageMeta(page, total), ...(countedAmount === undefined ? {} : { countedAmount }), currency: organization.defaultCurrency },
  };
}
