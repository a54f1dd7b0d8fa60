import { CrmError } from '../../../platform/errors/crm-error';
import type { Language } from '../../../platform/errors/messages';
import { formatMoney } from '../../../platform/format';
import type { PageRequest } from '../../../platform/http/pagination';
import type { Organization } from '../../../platform/tenancy/scope';
import { displayName } from '../../donor/domain/display-name';
import { DONOR_STATES } from '../../report/domain/donor-states';
import { startMonth, yearOf, type Period } from '../../report/domain/periods';
import { reportCampaigns, reportCohorts, reportDonors, reportPyramid, reportRfm } from '../../report/services/report-donors';
import { reportOverview } from '../../report/services/report-overview';
import { reportLybunt, reportRetention } from '../../report/services/report-retention';
import { reportTrends } from '../../report/services/report-trends';
import type { SavedReportOut } from '../contract';
import type { Cell, CellKind, ReportTable } from '../domain/report-table';
import { LABELS, REPORT_NAMES, VALUE_WORDS } from '../domain/report-words';

/** The longest list that travels by e-mail; what is left out is said. */
const MOST_ROWS = 10_000;
const ALL: PageRequest = { page: 1, pageSize: MOST_ROWS, withCount: true, cursor: undefined };

export type AskedReport = Pick<SavedReportOut, 'report' | 'parameters' | 'calendar' | 'language'>;

interface Making extends AskedReport {
  readonly organization: Organization;
  readonly period: Period;
}

/** The figures of a saved report over a period, as tables in its language. */
export async function makeTables(organization: Organization, asked: AskedReport, period: Period): Promise<readonly ReportTable[]> {
  const making: Making = { ...asked, organization, period };
  switch (asked.report) {
    case 'overview':
      return overview(making);
    case 'trends':
      return trends(making);
    case 'retention':
      return retention(making);
    case 'lybunt':
    case 'sybunt':
      return givers(making, asked.report);
    case 'cohorts':
      return cohorts(making);
    case 'pyramid':
      return pyramid(making);
    case 'rfm':
      return rfm(making);
    case 'campaigns':
      return campaigns(making);
    case 'donors':
      return groups(making);
  }
}

async function overview({ organization, calendar, language, period }: Making): Promise<readonly ReportTable[]> {
  const found = await reportOverview(organization, { ...period, calendar, figure: 'totalRaised', explain: undefined, pagination: ALL });
  if (!('data' in found) || !('totalRaised' in found.data)) throw new CrmError('INTERNAL');
  const { totalDonors, newDonors, activeDonors, totalRaised, giftCount, averageGift, retentionRate, growthRate, conversionRate } = found.data;
  return [
    table(REPORT_NAMES.overview[language], language, [
      ['totalRaised', 'money'],
      ['gifts', 'number'],
      ['averageGift', 'money'],
      ['totalDonors', 'number'],
      ['newDonors', 'number'],
      ['activeDonors', 'number'],
      ['retention', 'percent'],
      ['growth', 'percent'],
      ['conversion', 'percent'],
    ])([[totalRaised, giftCount, averageGift, totalDonors, newDonors, activeDonors, retentionRate, growthRate, conversionRate]]),
  ];
}

async function trends({ organization, parameters, language, period }: Making): Promise<readonly ReportTable[]> {
  const found = await reportTrends(organization, { ...period, interval: parameters.interval ?? 'month', explain: undefined, pagination: ALL });
  const made = table(REPORT_NAMES.trends[language], language, [
    ['period', 'text'],
    ['amount', 'money'],
    ['gifts', 'number'],
    ['donors', 'number'],
    ['newDonors', 'number'],
  ]);
  const points = 'data' in found ? found.data : [];
  return [made(points.flatMap((point): Cell[][] => ('period' in point ? [[point.period, point.amount, point.gifts, point.donors, point.newDonors]] : [])))];
}

async function retention({ organization, calendar, language, period }: Making): Promise<readonly ReportTable[]> {
  const found = await reportRetention(organization, {
    calendar,
    year: yearIn(organization, calendar, period),
    state: undefined,
    period: '2',
    explain: undefined,
    pagination: ALL,
  });
  if (!('data' in found) || !('overall' in found.data)) throw new CrmError('INTERNAL');
  const { data } = found;
  const rates = table(REPORT_NAMES.retention[language], language, [
    ['retention', 'percent'],
    ['newRetention', 'percent'],
    ['repeatRetention', 'percent'],
    ['dollarRetention', 'percent'],
    ['recapture', 'percent'],
    ['gains', 'money'],
    ['losses', 'money'],
    ['net', 'money'],
  ]);
  const states = table(LABELS.state[language], language, [
    ['state', 'text'],
    ['donors', 'number'],
    ['yearBefore', 'money'],
    ['theYear', 'money'],
    ['change', 'money'],
  ]);
  return [
    rates([[data.overall, data.newDonor, data.repeat, data.dollar, data.recapture, data.gains, data.losses, data.net]]),
    states(
      DONOR_STATES.map((state) => {
        const { donors, period1, period2, change } = data.states[state];
        return [wordsOf(state, language), donors, period1, period2, change];
      }),
    ),
  ];
}

async function givers({ organization, calendar, language, period }: Making, list: 'lybunt' | 'sybunt'): Promise<readonly ReportTable[]> {
  const found = await reportLybunt(organization, { calendar, year: yearIn(organization, calendar, period), list, explain: 'donors', pagination: ALL });
  if (!('donors' in found)) throw new CrmError('INTERNAL');
  const made = table(REPORT_NAMES[list][language], language, [
    ['name', 'text'],
    ['email', 'text'],
    ['state', 'text'],
    ['lastYear', 'money'],
    ['total', 'money'],
    ['lastGift', 'text'],
  ]);
  const rows = found.donors.map((donor): Cell[] => [
    displayName(donor, language),
    donor.email,
    wordsOf(donor.state, language),
    donor.period1,
    donor.totalDonated,
    donor.lastDonationOn,
  ]);
  return [made(rows, totalOf(found.meta))];
}

async function cohorts({ organization, calendar, language }: Making): Promise<readonly ReportTable[]> {
  const found = await reportCohorts(organization, { calendar, explain: undefined, cohort: undefined, offset: undefined, pagination: ALL });
  const counted = 'data' in found ? found.data.flatMap((cohort) => ('cohort' in cohort ? [cohort] : [])) : [];
  const years = Math.max(0, ...counted.map((cohort) => cohort.retention.length));
  const columns = Array.from({ length: years }, (_, index) => ({ label: `+${index}`, kind: 'percent' as const }));
  return [
    {
      name: REPORT_NAMES.cohorts[language],
      columns: [{ label: LABELS.cohort[language], kind: 'text' }, { label: LABELS.donors[language], kind: 'number' }, ...columns],
      rows: counted.map(({ cohort, size, retention: shares }) => [String(cohort), size, ...columns.map((_, index) => percent(shares[index]))]),
      left: 0,
    },
  ];
}

async function pyramid({ organization, calendar, language, period }: Making): Promise<readonly ReportTable[]> {
  const found = await reportPyramid(organization, {
    calendar,
    year: yearIn(organization, calendar, period),
    band: undefined,
    explain: undefined,
    pagination: ALL,
  });
  if (!('data' in found) || !('bands' in found.data)) throw new CrmError('INTERNAL');
  const currency = organization.defaultCurrency;
  const shown = (amount: number): string => formatMoney(amount, currency, language);
  const made = table(REPORT_NAMES.pyramid[language], language, [
    ['band', 'text'],
    ['donors', 'number'],
    ['gifts', 'number'],
    ['amount', 'money'],
    ['shareOfDonors', 'percent'],
    ['shareOfAmount', 'percent'],
  ]);
  return [
    made(
      found.data.bands.map(({ above, upTo, ...band }) => [
        upTo === null ? `> ${shown(above)}` : `${shown(above)} – ${shown(upTo)}`,
        band.donors,
        band.gifts,
        band.amount,
        band.shareOfDonors,
        band.shareOfAmount,
      ]),
    ),
  ];
}

async function rfm({ organization, language }: Making): Promise<readonly ReportTable[]> {
  const found = await reportRfm(organization, { code: undefined, explain: undefined, pagination: ALL });
  const made = table(REPORT_NAMES.rfm[language], language, [
    ['code', 'text'],
    ['donors', 'number'],
    ['amount', 'money'],
  ]);
  const cells = 'data' in found ? found.data : [];
  return [made(cells.flatMap((cell): Cell[][] => ('code' in cell && cell.donors > 0 ? [[cell.code, cell.donors, cell.amount]] : [])))];
}

async function campaigns({ organization, language }: Making): Promise<readonly ReportTable[]> {
  const found = await reportCampaigns(organization, { campaignStatus: undefined, campaign: undefined, explain: undefined, pagination: ALL });
  const made = table(REPORT_NAMES.campaigns[language], language, [
    ['campaign', 'text'],
    ['totalRaised', 'money'],
    ['donors', 'number'],
    ['gifts', 'number'],
    ['averageGift', 'money'],
    ['newDonors', 'number'],
    ['progress', 'percent'],
  ]);
  const rows = ('data' in found ? found.data : []).flatMap((row): Cell[][] =>
    'totalRaised' in row ? [[row.name, row.totalRaised, row.donorCount, row.giftCount, row.averageGift, row.newDonors, row.progressAmount]] : [],
  );
  return [made(rows, totalOf(found.meta))];
}

async function groups({ organization, parameters, language, period }: Making): Promise<readonly ReportTable[]> {
  const groupBy = parameters.groupBy ?? 'campaign';
  const found = await reportDonors(organization, { ...period, groupBy, group: undefined, explain: undefined, pagination: ALL });
  const made = table(REPORT_NAMES.donors[language], language, [
    ['group', 'text'],
    ['amount', 'money'],
    ['donors', 'number'],
    ['gifts', 'number'],
    ['averageGift', 'money'],
    ['shareOfAmount', 'percent'],
  ]);
  const rows = ('data' in found ? found.data : []).flatMap((row): Cell[][] =>
    'key' in row ? [[row.label ?? wordsOf(row.key, language), row.amount, row.donors, row.gifts, row.averageGift, row.shareOfAmount]] : [],
  );
  return [made(rows, totalOf(found.meta))];
}

/** A maker of tables with these columns; `total` is how many rows there are in all. */
function table(name: string, language: Language, columns: readonly (readonly [keyof typeof LABELS, CellKind])[]) {
  return (rows: readonly (readonly Cell[])[], total = rows.length): ReportTable => ({
    name,
    columns: columns.map(([label, kind]) => ({ label: LABELS[label][language], kind })),
    rows,
    left: Math.max(0, total - rows.length),
  });
}

function wordsOf(value: string | null, language: Language): string {
  return value === null ? LABELS.unknown[language] : (VALUE_WORDS[value]?.[language] ?? value);
}

/** The year of a calendar that a period ends in. */
function yearIn({ fiscalYearStartMonth }: Organization, calendar: AskedReport['calendar'], { to }: Period): number {
  return yearOf(to, startMonth(calendar, fiscalYearStartMonth));
}

/** Shares of the reports are of 1. */
function percent(share: number | undefined): number | null {
  return share === undefined ? null : share * 100;
}

function totalOf(meta: object): number | undefined {
  const pagination: unknown = 'pagination' in meta ? meta.pagination : undefined;
  const total: unknown = typeof pagination === 'object' && pagination !== null && 'total' in pagination ? pagination.total : undefined;
  return typeof total === 'number' ? total : undefined;
}
