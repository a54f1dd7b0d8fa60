import type { Knex } from 'knex';
import { today } from '../../src/platform/civil-date';
import { execute, identifier, row, sql } from '../../src/platform/database/sql';
import type { Organization } from '../../src/platform/tenancy/scope';
import { rebuildTotals } from '../../src/platform/totals/recompute-totals';
import { giftActivityRows, refundActivityRows } from './load/activity-rows';
import { insertCampaigns } from './load/campaign-rows';
import { batches, copyItems } from './load/copy-items';
import { newDocumentId } from '../../src/platform/database/document-id';
import { donorRows } from './load/donor-rows';
import { giftRows, refundRows, type GiftToLoad } from './load/gift-rows';
import { insertTags } from './load/tag-rows';
import { campaigns as campaignsOf } from './population/campaigns';
import { donors, gifts, indexRange, type GiftsOptions } from './population/population';

export interface LoadOptions {
  /** The same seed and sizes give the same population. */
  readonly seed: number;
  readonly donors: number;
  readonly gifts: number;
  /** Share of French-speaking donors, 0 to 1. */
  readonly frenchShare: number;
  /** One donor who gets exactly this many of the gifts. */
  readonly spotlight?: GiftsOptions['spotlight'];
  /** Whether each gift leaves a line in its donor's history. */
  readonly withHistory: boolean;
  /** What else to insert before the totals are computed from it: soft credits, say. */
  readonly beforeTotals?: (loaded: LoadedPopulation) => Promise<void>;
  /** Told after each step how long it took, for a benchmark. */
  readonly onStep?: (step: string, milliseconds: number) => void;
}

export interface LoadedPopulation {
  /** The row of donor `index` is `firstDonorId + index`. */
  readonly firstDonorId: number;
  readonly firstGiftId: number;
  readonly campaignIds: ReadonlyMap<string, number>;
}

const ROWS_AT_ONCE = 20_000;

/**
 * Loads a believable population into one organization: campaigns, donors, gifts with their refunds,
 * tags, and every figure that follows. All of it or nothing: it happens in the caller's transaction.
 * Every check and key stays on, and every trigger sees every row.
 */
export async function loadPopulation(transaction: Knex.Transaction, organization: Organization, options: LoadOptions): Promise<LoadedPopulation> {
  const { seed, frenchShare } = options;
  const date = today(organization.timezone);
  const step = stopwatch(options.onStep);
  const firstDonorId = await reserveIds(transaction, 'donors', options.donors);
  const firstGiftId = await reserveIds(transaction, 'donations', options.gifts);
  const campaigns = campaignsOf(date);
  const campaignIds = await insertCampaigns(transaction, organization, campaigns);
  step('campaigns');

  const newDonors = donors({ seed, count: options.donors, today: date, frenchShare, firstId: firstDonorId });
  for (const batch of batches(newDonors, ROWS_AT_ONCE)) await copyItems(transaction, donorRows(organization.id), batch);
  step('donors');

  const newGifts = gifts({
    seed,
    donorIndexes: indexRange(0, options.donors),
    count: options.gifts,
    today: date,
    campaigns,
    ...(options.spotlight === undefined ? {} : { spotlight: options.spotlight }),
  });
  for (const batch of batches(newGifts, ROWS_AT_ONCE)) {
    const toLoad = batch.map((gift): GiftToLoad => ({
      id: firstGiftId + gift.index,
      documentId: newDocumentId(),
      donorId: firstDonorId + gift.donorIndex,
      campaignId: gift.campaign === null ? null : (campaignIds.get(gift.campaign) ?? null),
      gift,
    }));
    await copyGifts(transaction, organization, toLoad, options.withHistory);
  }
  step('gifts');

  const loaded = { firstDonorId, firstGiftId, campaignIds };
  await options.beforeTotals?.(loaded);
  // Without statistics of the new rows the sums would be planned for an empty table.
  await analyze(transaction, ['donors', 'donations']);
  step('statistics');
  await rebuildTotals(transaction, organization.id);
  // The figures are today's: the daily refresh has nothing to add before tomorrow.
  await execute(transaction, sql`UPDATE organizations SET figures_on = ${date} WHERE id = ${organization.id}`);
  step('totals');
  await insertTags(transaction, organization);
  step('tags');
  await analyze(transaction, [
    'donors',
    'campaigns',
    'crm_donor_search',
    'crm_donor_years',
    'crm_campaign_donors',
    'tags',
    'tag_assignments',
    'donation_refunds',
    'activities',
  ]);
  step('statistics');
  return loaded;
}

async function copyGifts(
  transaction: Knex.Transaction,
  { id, defaultLanguage }: Organization,
  batch: readonly GiftToLoad[],
  withHistory: boolean,
): Promise<void> {
  const refunded = batch.filter(({ gift }) => gift.refundedAmountCents > 0);
  await copyItems(transaction, giftRows(id, defaultLanguage), batch);
  await copyItems(transaction, refundRows(id, defaultLanguage), refunded);
  if (!withHistory) return;
  await copyItems(transaction, giftActivityRows(id), batch);
  await copyItems(transaction, refundActivityRows(id), refunded);
}

/**
 * Takes a run of ids for rows that refer to each other before they exist. The lock keeps other writers
 * of the table out until the transaction ends: nobody can take an id of the run.
 */
async function reserveIds(transaction: Knex.Transaction, table: 'donors' | 'donations', count: number): Promise<number> {
  await execute(transaction, sql`LOCK TABLE ${identifier(table)} IN SHARE ROW EXCLUSIVE MODE`);
  const sequence = `${table}_id_seq`;
  const reserved = await row<{ last: string }>(transaction, sql`SELECT setval(${sequence}::regclass, nextval(${sequence}::regclass) + ${count}) AS last`);
  if (reserved === undefined) throw new Error(`${sequence} gave no ids`);
  return Number(reserved.last) - count;
}

async function analyze(transaction: Knex.Transaction, tables: readonly string[]): Promise<void> {
  for (const table of tables) await execute(transaction, sql`ANALYZE ${identifier(table)}`);
}

function stopwatch(onStep: LoadOptions['onStep']): (step: string) => void {
  let last = performance.now();
  return (step) => {
    const now = performance.now();
    onStep?.(step, now - last);
    last = now;
  };
}
