import { z } from 'zod';
import { civilDate, documentId, integerInQuery, nothing, organizationOnly } from '../../platform/http/fields';
import { operation } from '../../platform/http/operation';
import { pagination } from '../../platform/http/pagination';
import { rule } from '../../platform/http/rules';
import { CAMPAIGN_STATUSES } from '../campaign/domain/campaign-status';
import { donationRow } from '../donation/contract';
import { attention, campaignFigures, cohort, giver, lybunt, overview, pyramid, reportGroup, retention, rfmCell, stateDonor, trendPoint } from './answers';
import { INTERVALS } from './domain/buckets';
import { DONOR_STATES } from './domain/donor-states';
import { CALENDARS } from './domain/periods';
import { NEEDS } from './queries/find-attention';
import { GROUPINGS } from './queries/find-donor-report';

const calendar = z.enum(CALENDARS).default('tax');
const year = z
  .string()
  .regex(/^(19|20|21)\d{2}$/)
  .transform(Number)
  .optional();

const inOrder = ({ from, to }: { from?: string | undefined; to?: string | undefined }): boolean => from === undefined || to === undefined || from <= to;
const DATE_ORDER = { ...rule('DATE_ORDER'), path: ['to'] };
const between = { from: civilDate.optional(), to: civilDate.optional() };

/** Instead of the figure, the gifts behind it or those who gave them: `meta.countedAmount` is their sum. */
const explain = { explain: z.enum(['gifts', 'donors']).optional(), pagination };
const gifts = z.array(donationRow);
const behind = z.union([gifts, z.array(giver)]);

export const overviewQuery = z
  .strictObject({ ...between, calendar, ...explain, figure: z.enum(['totalRaised', 'newDonors', 'retained']).default('totalRaised') })
  .refine(inOrder, DATE_ORDER);
export const trendsQuery = z.strictObject({ interval: z.enum(INTERVALS).default('month'), ...between, ...explain }).refine(inOrder, DATE_ORDER);
export const retentionQuery = z.strictObject({
  year,
  calendar,
  ...explain,
  state: z.enum([...DONOR_STATES, 'retained']).optional(),
  period: z.enum(['1', '2']).default('2'),
});
export const cohortsQuery = z.strictObject({ calendar, ...explain, cohort: integerInQuery.optional(), offset: integerInQuery.optional() });
export const lybuntQuery = z.strictObject({
  year,
  calendar,
  explain: z.enum(['gifts', 'donors']).optional(),
  list: z.enum(['lybunt', 'sybunt']).default('lybunt'),
  pagination,
});
export const pyramidQuery = z.strictObject({
  year,
  calendar,
  ...explain,
  band: z
    .string()
    .regex(/^[1-5]$/)
    .transform(Number)
    .optional(),
});
export const rfmQuery = z.strictObject({
  ...explain,
  /** Recency, frequency, amount; `x` stands for any score. */
  code: z
    .string()
    .regex(/^[1-5x]{3}$/)
    .optional(),
});
export const campaignsQuery = z.strictObject({ campaignStatus: z.enum(CAMPAIGN_STATUSES).optional(), ...explain, campaign: documentId.optional() });
export const donorReportQuery = z
  .strictObject({ ...between, groupBy: z.enum(GROUPINGS), ...explain, group: z.string().max(200).optional() })
  .refine(inOrder, DATE_ORDER);

export const attentionQuery = z.strictObject({ ...between, calendar, ...explain, need: z.enum(NEEDS).default('address') }).refine(inOrder, DATE_ORDER);

export type OverviewQuery = z.output<typeof overviewQuery>;
export type TrendsQuery = z.output<typeof trendsQuery>;
export type RetentionQuery = z.output<typeof retentionQuery>;
export type CohortsQuery = z.output<typeof cohortsQuery>;
export type LybuntQuery = z.output<typeof lybuntQuery>;
export type PyramidQuery = z.output<typeof pyramidQuery>;
export type RfmQuery = z.output<typeof rfmQuery>;
export type CampaignsQuery = z.output<typeof campaignsQuery>;
export type DonorReportQuery = z.output<typeof donorReportQuery>;
export type AttentionQuery = z.output<typeof attentionQuery>;

const read = { method: 'GET', action: 'report.read', params: organizationOnly, body: nothing } as const;

/** Figures over all donors and gifts (rules on figures). Amounts are net of refunds, in the organization's currency; soft credits stand apart. */
export const reportContract = {
  overviewFind: operation({
    ...read,
    path: '/stats/overview',
    summary: { en: 'The figures of a period at a glance', fr: 'Les chiffres d’une période en un coup d’œil' },
    query: overviewQuery,
    answer: z.union([overview, behind]),
  }),
  trendsFind: operation({
    ...read,
    path: '/stats/trends',
    summary: { en: 'Giving by day, week, month, quarter or year, without holes', fr: 'Les dons par jour, semaine, mois, trimestre ou année, sans trou' },
    query: trendsQuery,
    answer: z.union([z.array(trendPoint), behind]),
  }),
  retentionFind: operation({
    ...read,
    path: '/stats/retention',
    summary: { en: 'Who stayed, came, came back and left between two years', fr: 'Qui est resté, arrivé, revenu et parti entre deux années' },
    query: retentionQuery,
    answer: z.union([retention, behind]),
  }),
  cohortsFind: operation({
    ...read,
    path: '/stats/cohorts',
    summary: {
      en: 'Donors by the year of their first gift, and how many gave in each year since',
      fr: 'Les donateurs par année du premier don, et combien ont donné chaque année depuis',
    },
    query: cohortsQuery,
    answer: z.union([z.array(cohort), behind]),
  }),
  lybuntFind: operation({
    ...read,
    path: '/stats/lybunt',
    summary: {
      en: 'Who gave last year but not this one, and who gave only before that',
      fr: 'Qui a donné l’an dernier mais pas cette année, et qui n’a donné qu’avant',
    },
    query: lybuntQuery,
    answer: z.union([lybunt, z.array(stateDonor), gifts]),
  }),
  pyramidFind: operation({
    ...read,
    path: '/stats/pyramid',
    summary: { en: 'Donors by the size of what they gave in a year', fr: 'Les donateurs selon l’ampleur de leurs dons d’une année' },
    query: pyramidQuery,
    answer: z.union([pyramid, behind]),
  }),
  rfmFind: operation({
    ...read,
    path: '/stats/rfm',
    summary: { en: 'Donors by recency, frequency and amount, each in fifths', fr: 'Les donateurs par récence, fréquence et montant, chacun en cinquièmes' },
    query: rfmQuery,
    answer: z.union([z.array(rfmCell), behind]),
  }),
  campaignsFind: operation({
    ...read,
    path: '/stats/campaigns',
    summary: { en: 'Campaigns side by side', fr: 'Les campagnes côte à côte' },
    query: campaignsQuery,
    answer: z.union([z.array(campaignFigures), behind]),
    isList: true,
  }),
  attentionFind: operation({
    ...read,
    path: '/stats/attention',
    summary: { en: 'Gifts of a period that lack something', fr: 'Les dons d’une période auxquels il manque quelque chose' },
    query: attentionQuery,
    answer: z.union([attention, behind]),
  }),
};

/** Registered by the donor room, before `/donors/:donorId`: Strapi tries room after room. */
export const donorReportContract = {
  donorReportFind: operation({
    ...read,
    path: '/donors/report',
    summary: {
      en: 'The gifts of a period in groups of donors, campaigns, months or years',
      fr: 'Les dons d’une période par groupes de donateurs, campagnes, mois ou années',
    },
    query: donorReportQuery,
    answer: z.union([z.array(reportGroup), behind]),
    isList: true,
  }),
};
