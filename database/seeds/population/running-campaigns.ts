import { dayNumber, type Calendar } from './calendar';
import type { GiftCampaign } from './gift-types';
import type { Random } from './random';
import { weightedTable, type Weighted, type WeightedTable } from './weights';

export type CampaignOn = (random: Random, day: number) => GiftCampaign | null;

/** Weight of "no campaign at all" beside the campaigns that run on a day. */
const UNSOLICITED = 0.8;

/**
 * Prepares the choice of a gift's campaign: one table per period in which the same campaigns run, one lookup per gift.
 * Throws RangeError on a date that is not one.
 */
export function campaignChooser(campaigns: readonly GiftCampaign[], calendar: Calendar): CampaignOn {
  const spans = campaigns.map((campaign) => ({
    campaign,
    from: dayNumber(campaign.startDate),
    to: campaign.endDate === null ? calendar.today : dayNumber(campaign.endDate),
  }));
  const first = calendar.years[0]?.start ?? calendar.today;
  const tables = new Map<string, WeightedTable<GiftCampaign | null>>();
  const byDay: WeightedTable<GiftCampaign | null>[] = [];
  for (let day = first; day <= calendar.today; day += 1) {
    const running = spans.filter((span) => span.from <= day && day <= span.to).map((span) => span.campaign);
    const key = running.map((campaign) => campaign.code).join('|');
    const table = tables.get(key) ?? tableOf(running);
    tables.set(key, table);
    byDay.push(table);
  }
  return (random, day) => {
    const table = byDay[day - first];
    return table ? random.weighted(table) : null;
  };
}

function tableOf(running: readonly GiftCampaign[]): WeightedTable<GiftCampaign | null> {
  const none: Weighted<GiftCampaign | null> = [null, UNSOLICITED];
  return weightedTable<GiftCampaign | null>([none, ...running.map((campaign): Weighted<GiftCampaign> => [campaign, campaign.weight ?? 1])]);
}
