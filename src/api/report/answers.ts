import { z } from 'zod';
import { money } from '../../platform/http/fields';
import { CAMPAIGN_STATUSES } from '../campaign/domain/campaign-status';
import { DONOR_TYPES } from '../donor/contract';
import { DONOR_STATES } from './domain/donor-states';
import { CALENDARS } from './domain/periods';

/** What the figures look like on the wire. Rates are percentages with 4 decimals; a division by zero is null. */

const count = z.number().int();
const rate = z.number().nullable();
const calendar = z.enum(CALENDARS);

export const overview = z.strictObject({
  calendar,
  from: z.string(),
  to: z.string(),
  currency: z.string(),
  totalDonors: count,
  newDonors: count,
  activeDonors: count,
  totalRaised: money,
  giftCount: count,
  averageGift: money.nullable(),
  retentionRate: rate,
  growthRate: rate,
  conversionRate: rate,
});
export type Overview = z.output<typeof overview>;

export const trendPoint = z.strictObject({
  period: z.string(),
  from: z.string(),
  to: z.string(),
  amount: money,
  gifts: count,
  donors: count,
  newDonors: count,
});
export type TrendPoint = z.output<typeof trendPoint>;

const retentionPeriod = z.strictObject({ from: z.string(), to: z.string(), donors: count, amount: money });
export const stateFigures = z.strictObject({ donors: count, period1: money, period2: money, change: money });
export type StateFigures = z.output<typeof stateFigures>;

export const retention = z.strictObject({
  period1: retentionPeriod,
  period2: retentionPeriod,
  overall: rate,
  newDonor: rate,
  repeat: rate,
  dollar: rate,
  recapture: rate,
  gains: money,
  losses: money,
  net: money,
  growthInGiving: rate,
  states: z.strictObject({
    new: stateFigures,
    recaptured: stateFigures,
    upgraded: stateFigures,
    same: stateFigures,
    downgraded: stateFigures,
    lapsedNew: stateFigures,
    lapsedRepeat: stateFigures,
    lapsedMultipleYears: stateFigures,
  }),
});
export type Retention = z.output<typeof retention>;

/** `retention[k]`: the share (0 to 1) of the cohort that gave k years later. */
export const cohort = z.strictObject({ cohort: count, size: count, retention: z.array(z.number()) });
export type Cohort = z.output<typeof cohort>;

export const lybunt = z.strictObject({
  lybunt: z.strictObject({ donors: count, lastYearAmount: money }),
  sybunt: z.strictObject({ donors: count }),
});
export type Lybunt = z.output<typeof lybunt>;

export const stateDonor = z.strictObject({
  documentId: z.string(),
  type: z.enum(DONOR_TYPES),
  displayName: z.string(),
  email: z.string().nullable(),
  isArchived: z.boolean(),
  state: z.enum(DONOR_STATES),
  lastYearAmount: money,
  thisYearAmount: money,
  totalDonated: money,
  firstDonationOn: z.string().nullable(),
  lastDonationOn: z.string().nullable(),
});

export const pyramid = z.strictObject({
  donors: count,
  amount: money,
  bands: z.array(
    z.strictObject({ above: money, upTo: money.nullable(), donors: count, gifts: count, amount: money, shareOfDonors: rate, shareOfAmount: rate }),
  ),
});
export type Pyramid = z.output<typeof pyramid>;

export const rfmCell = z.strictObject({ code: z.string(), recency: count, frequency: count, monetary: count, donors: count, amount: money });

export const campaignFigures = z.strictObject({
  documentId: z.string(),
  name: z.string(),
  campaignStatus: z.enum(CAMPAIGN_STATUSES),
  startDate: z.string().nullable(),
  endDate: z.string().nullable(),
  totalRaised: money,
  donorCount: count,
  giftCount: count,
  averageGift: money.nullable(),
  newDonors: count,
  audience: count.nullable(),
  responseRate: rate,
  cost: money,
  costPerDollar: z.number().nullable(),
  costPerNewDonor: money.nullable(),
  roi: z.number().nullable(),
  progressAmount: rate,
  progressDonors: rate,
});

export const reportGroup = z.strictObject({
  key: z.string().nullable(),
  label: z.string().nullable(),
  donors: count,
  gifts: count,
  amount: money,
  averageGift: money.nullable(),
  shareOfAmount: rate,
});

/** One of those who gave what is behind a figure. */
export const giver = z.strictObject({
  documentId: z.string(),
  type: z.enum(DONOR_TYPES),
  displayName: z.string(),
  email: z.string().nullable(),
  isArchived: z.boolean(),
  amount: money,
  gifts: count,
  totalDonated: money,
  lastDonationOn: z.string().nullable(),
});

const need = z.strictObject({ gifts: count, donors: count });
export const attention = z.strictObject({ address: need, language: need, thanks: need });
export type Attention = z.output<typeof attention>;
