import { today } from '../../../platform/civil-date';
import { sql } from '../../../platform/database/sql';
import { readConnection } from '../../../platform/database/transaction';
import { pageMeta } from '../../../platform/http/pagination';
import { fromCents, toCents } from '../../../platform/money';
import type { Organization } from '../../../platform/tenancy/scope';
import type { Cohort, Pyramid } from '../answers';
import type { CampaignsQuery, CohortsQuery, DonorReportQuery, PyramidQuery, RfmQuery } from '../contract';
import { isYearToDate, startMonth, yearOf, yearPeriod, type Period } from '../domain/periods';
import { average, percentage, ratio } from '../domain/rates';
import { SIZE_BANDS } from '../domain/size-bands';
import { findCampaignFigures } from '../queries/find-campaign-figures';
import { findCohorts, yearOfColumn } from '../queries/find-cohorts';
import { findDonorReport, inGroup } from '../queries/find-donor-report';
import { donorsInBand, findPyramid } from '../queries/find-pyramid';
import { donorsOfCode, findRfm } from '../queries/rfm-scores';
import { explain, type Behind } from './explain';
import { periodAsked, yearsCompared } from './report-period';

/**
 * Donors by the year of their first gift: how many, and which share of them gave k years later, up to
 * the current year (which is not over). Not monotone: people come back.
 */
export async function reportCohorts(organization: Organization, query: CohortsQuery) {
  const firstMonth = startMonth(query.calendar, organization.fiscalYearStartMonth);
  const lastYear = yearOf(today(organization.timezone), firstMonth);
  const meta = { calendar: query.calendar, lastYear, isYearToDate: true };
  if (query.explain !== undefined) {
    const donors =
      query.cohort === undefined
        ? undefined
        : sql`SELECT donor_id FROM crm_first_gifts WHERE organization_id = ${organization.id} AND ${yearOfColumn('first_on', firstMonth)} = ${query.cohort}::int`;
    const period = query.cohort === undefined || query.offset === undefined ? undefined : cohortYear(query.cohort + query.offset, firstMonth);
    // In one year of a cohort only those count who gave in it; without a year, everybody of the cohort.
    const behind: Behind =
      donors === undefined ? {} : period === undefined ? { donors } : { period, where: sql`g.donor_id IN (SELECT c.donor_id FROM (${donors}) c)` };
    return explain(query.explain, organization, behind, query.pagination, meta);
  }
  const counts = await findCohorts(await readConnection(), organization.id, firstMonth, lastYear);
  const byCohort = new Map<number, Map<number, number>>();
  for (const { cohort, year, donors } of counts) {
    const years = byCohort.get(cohort) ?? new Map<number, number>();
    byCohort.set(cohort, years.set(year - cohort, donors));
  }
  const data = [...byCohort].map(([cohort, years]): Cohort => {
    const size = years.get(0) ?? 0;
    return { cohort, size, retention: Array.from({ length: lastYear - cohort + 1 }, (_, k) => ratio(years.get(k) ?? 0, size) ?? 0) };
  });
  return { data, meta };
}

function cohortYear(year: number, firstMonth: number): Period {
  return yearPeriod(Math.min(year, 9998), firstMonth);
}

/** Donors by the size of what they gave in a year. */
export async function reportPyramid(organization: Organization, query: PyramidQuery) {
  const { year, period2: period } = yearsCompared(organization, query.calendar, query.year);
  const meta = {
    calendar: query.calendar,
    year,
    ...period,
    currency: organization.defaultCurrency,
    isYearToDate: isYearToDate(period, today(organization.timezone)),
  };
  if (query.explain !== undefined) {
    const band = query.band === undefined ? undefined : SIZE_BANDS[query.band - 1];
    return explain(
      query.explain,
      organization,
      { period, ...(band === undefined ? {} : { donors: donorsInBand(organization.id, period, band) }) },
      query.pagination,
      meta,
    );
  }
  const found = await findPyramid(await readConnection(), organization.id, period);
  const donors = found.reduce((sum, band) => sum + band.donors, 0);
  const cents = found.reduce((sum, band) => sum + toCents(band.amount), 0);
  const data: Pyramid = {
    donors,
    amount: fromCents(cents),
    bands: SIZE_BANDS.map(({ above, upTo }, index) => {
      const band = found.find((sums) => sums.band === index + 1);
      const amount = band?.amount ?? 0;
      return {
        above,
        upTo,
        donors: band?.donors ?? 0,
        gifts: band?.gifts ?? 0,
        amount,
        shareOfDonors: percentage(band?.donors ?? 0, donors),
        shareOfAmount: percentage(toCents(amount), cents),
      };
    }),
  };
  return { data, meta };
}

/** All 125 combinations of recency, frequency and amount, 555 first. */
export async function reportRfm(organization: Organization, query: RfmQuery) {
  const meta = { currency: organization.defaultCurrency };
  if (query.explain !== undefined) {
    const { code } = query;
    return explain(query.explain, organization, code === undefined ? {} : { donors: donorsOfCode(organization.id, code) }, query.pagination, {
      code: code ?? null,
    });
  }
  const found = await findRfm(await readConnection(), organization.id);
  const scores = [5, 4, 3, 2, 1];
  const data = scores.flatMap((recency) =>
    scores.flatMap((frequency) =>
      scores.map((monetary) => {
        const code = `${recency}${frequency}${monetary}`;
        return found.find((cell) => cell.code === code) ?? { code, recency, frequency, monetary, donors: 0, amount: 0 };
      }),
    ),
  );
  return { data, meta };
}

/** Campaigns side by side, those that raised most first. */
export async function reportCampaigns(organization: Organization, query: CampaignsQuery) {
  if (query.explain !== undefined) {
    const { campaign } = query;
    const where =
      campaign === undefined
        ? sql`g.campaign_id IS NOT NULL`
        : sql`g.campaign_id = (SELECT x.id FROM campaigns x WHERE x.organization_id = ${organization.id} AND x.document_id = ${campaign})`;
    return explain(query.explain, organization, { where }, query.pagination, { campaign: campaign ?? null });
  }
  const { campaigns, total } = await findCampaignFigures(await readConnection(), organization.id, query.campaignStatus, query.pagination);
  return { data: campaigns, meta: { currency: organization.defaultCurrency, pagination: pageMeta(query.pagination, total) } };
}

/** The gifts of a period in groups. `meta` has the whole: a donor of two groups is one donor there. */
export async function reportDonors(organization: Organization, query: DonorReportQuery) {
  const period = periodAsked(organization, query);
  const meta = {
    calendar: 'tax',
    ...period,
    groupBy: query.groupBy,
    currency: organization.defaultCurrency,
    isYearToDate: isYearToDate(period, today(organization.timezone)),
  };
  if (query.explain !== undefined) {
    const behind = query.group === undefined ? { period } : { period, where: inGroup(organization.id, query.groupBy, query.group) };
    return explain(query.explain, organization, behind, query.pagination, { ...meta, group: query.group ?? null });
  }
  const { groups, totals } = await findDonorReport(await readConnection(), organization.id, period, query.groupBy, query.pagination);
  const whole = toCents(totals.amount);
  return {
    data: groups.map((group) => ({
      ...group,
      averageGift: average(toCents(group.amount), group.gifts),
      shareOfAmount: percentage(toCents(group.amount), whole),
    })),
    meta: { ...meta, totals: { donors: totals.donors, gifts: totals.gifts, amount: totals.amount }, pagination: pageMeta(query.pagination, totals.groups) },
  };
}
