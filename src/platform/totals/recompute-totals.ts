import type { Knex } from 'knex';
import { execute, sql } from '../database/sql';
import { fillCampaignDonors, recomputeCampaignTotals } from './campaign-totals';
import { fillDonorYears, lockDonors, recomputeDonors, refreshDonorFigures } from './donor-totals';
import { rebuildPeriodTotals } from './period-totals';
import { recomputePlanTotals, recomputePledgeTotals } from './plan-totals';

/** What a write touches. Ids are rows' ids; a year is a tax year (civil date of the charity). */
export interface Touched {
  readonly donorYears: readonly { readonly donorId: number; readonly year: number }[];
  /** Donors whose other figures moved: soft credits, the next recurring date. */
  readonly donorIds?: readonly number[];
  readonly campaignDonors?: readonly { readonly campaignId: number; readonly donorId: number }[];
  readonly planIds?: readonly number[];
  readonly pledgeIds?: readonly number[];
}

/**
 * Locks what is about to change, before it changes: donors in id order. Locking after the insert
 * deadlocks; not locking loses gifts (20 parallel gifts of 100 to one donor kept 1,600 of 2,000).
 */
export async function lockForTotals(transaction: Knex.Transaction, donorIds: readonly number[]): Promise<void> {
  await lockDonors(transaction, distinct(donorIds));
}

/**
 * Reads something and locks the donors it touches, until nobody else's write came between the look and the
 * locks. When one did, the locks are given back first (a savepoint): one more donor locked on top of those
 * already held would break the id order, and two writers crossing on two donors would deadlock.
 */
export async function lockFoundDonors<T>(transaction: Knex.Transaction, find: () => Promise<T>, donorIdsOf: (found: T) => readonly number[]): Promise<T> {
  for (;;) {
    const seen = new Set(donorIdsOf(await find()));
    await transaction.raw('SAVEPOINT donor_locks');
    await lockForTotals(transaction, [...seen]);
    const now = await find();
    if (donorIdsOf(now).every((donorId) => seen.has(donorId))) {
      await transaction.raw('RELEASE SAVEPOINT donor_locks');
      return now;
    }
    await transaction.raw('ROLLBACK TO SAVEPOINT donor_locks');
    await transaction.raw('RELEASE SAVEPOINT donor_locks');
  }
}

/**
 * The one owner of derived figures: recomputes exactly what a write touched, inside its transaction,
 * after `lockForTotals` and the write itself. Lock order is donors, campaigns, plans, pledges. The sums by
 * period and the first gifts are already right by then: triggers on the gifts keep them (period-totals).
 */
export async function recomputeTotals(transaction: Knex.Transaction, touched: Touched): Promise<void> {
  const donorIds = distinct([...touched.donorYears.map(({ donorId }) => donorId), ...(touched.donorIds ?? [])]);
  await recomputeDonors(transaction, touched.donorYears, donorIds);
  await recomputeCampaignTotals(transaction, touched.campaignDonors ?? []);
  await recomputePlanTotals(transaction, distinct(touched.planIds ?? []));
  await recomputePledgeTotals(transaction, distinct(touched.pledgeIds ?? []));
}

/** Everything of one organization from nothing: after a set-based load. The caller holds no locks yet. */
export async function rebuildTotals(transaction: Knex.Transaction, organizationId: number): Promise<void> {
  await execute(transaction, sql`SELECT id FROM donors WHERE organization_id = ${organizationId} ORDER BY id FOR NO KEY UPDATE`);
  await execute(transaction, sql`DELETE FROM crm_donor_years WHERE organization_id = ${organizationId}`);
  await execute(transaction, sql`DELETE FROM crm_campaign_donors WHERE organization_id = ${organizationId}`);
  await fillDonorYears(transaction, organizationId);
  // Without statistics of the rows just filled in, the figures below are planned as a scan of all years per donor.
  await execute(transaction, sql`ANALYZE crm_donor_years`);
  await refreshDonorFigures(transaction, 'all', organizationId);
  await fillCampaignDonors(transaction, organizationId);
  await rebuildPeriodTotals(transaction, organizationId);
}

function distinct(ids: readonly number[]): number[] {
  return [...new Set(ids)].sort((left, right) => left - right);
}
