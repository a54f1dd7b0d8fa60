import { fromCents, toCents } from '../../../../../../src/platform/money';
import type { CampaignStats } from '../../../../shared/campaigns';

interface DayGroup {
  readonly period: string;
  readonly from: string;
  readonly to: string;
  readonly amount: number;
  readonly gifts: number;
}

const MOST_DAYS = 92;
const MOST_MONTHS = 72;

/** The days of a campaign as they are, by month when there are many, by year when there are very many. */
export function grouped(days: CampaignStats['byDay']): { readonly interval: 'day' | 'month' | 'year'; readonly points: readonly DayGroup[] } {
  const months = new Set(days.map(({ date }) => date.slice(0, 7))).size;
  const interval = days.length <= MOST_DAYS ? 'day' : months <= MOST_MONTHS ? 'month' : 'year';
  const length = { day: 10, month: 7, year: 4 }[interval];
  const groups = new Map<string, DayGroup>();
  for (const { date, amount, gifts } of days) {
    const period = date.slice(0, length);
    const before = groups.get(period);
    groups.set(period, {
      period,
      from: before?.from ?? date,
      to: date,
      amount: fromCents(toCents(before?.amount ?? 0) + toCents(amount)),
      gifts: (before?.gifts ?? 0) + gifts,
    });
  }
  return { interval, points: [...groups.values()] };
}
