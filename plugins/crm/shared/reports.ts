import type { z } from 'zod';
import type {
  attention,
  campaignFigures,
  cohort,
  giver,
  lybunt,
  overview,
  pyramid,
  reportGroup,
  retention,
  rfmCell,
  stateDonor,
  trendPoint,
} from '../../../src/api/report/answers';
import type { Pagination } from './answers';

export type { Interval } from '../../../src/api/report/domain/buckets';
export type { DonorState } from '../../../src/api/report/domain/donor-states';
export type { Calendar } from '../../../src/api/report/domain/periods';
export type { Grouping } from '../../../src/api/report/queries/find-donor-report';

export type Overview = z.output<typeof overview>;
export type TrendPoint = z.output<typeof trendPoint>;
export type Retention = z.output<typeof retention>;
export type Cohort = z.output<typeof cohort>;
export type Lybunt = z.output<typeof lybunt>;
export type StateDonor = z.output<typeof stateDonor>;
export type Pyramid = z.output<typeof pyramid>;
export type RfmCell = z.output<typeof rfmCell>;
export type CampaignFigures = z.output<typeof campaignFigures>;
export type ReportGroup = z.output<typeof reportGroup>;
export type Giver = z.output<typeof giver>;
export type Attention = z.output<typeof attention>;

/** What the reports tell beside their figures; each has a part of it. */
export interface ReportMeta {
  readonly currency?: string;
  readonly from?: string;
  readonly to?: string;
  readonly year?: number;
  /** Figures that can still grow by the passing of days: they do not compare with full periods. */
  readonly isYearToDate?: boolean;
  readonly previousPeriod?: { readonly from: string; readonly to: string };
  readonly benchmarks?: { readonly source: string; readonly overall: number; readonly newDonor: number; readonly repeat: number };
  readonly totals?: { readonly donors: number; readonly gifts: number; readonly amount: number };
  /** The sum of all that is behind a figure, not only of the page. */
  readonly countedAmount?: number;
  readonly pagination?: Pagination;
}

export interface Report<Data> {
  readonly data: Data;
  readonly meta: ReportMeta;
}
