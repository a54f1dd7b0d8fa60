import type { DonationRow } from '../../../shared/donations';
import type {
  Attention,
  CampaignFigures,
  Cohort,
  Giver,
  Lybunt,
  Overview,
  Pyramid,
  Report,
  ReportGroup,
  Retention,
  RfmCell,
  StateDonor,
  TrendPoint,
} from '../../../shared/reports';
import { crmApi, type InOrganization } from './crm-api';

type Query = Readonly<Record<string, string | number | undefined>>;

export interface ReportQuery extends InOrganization {
  readonly query: Query;
}

/** Figures behind one path of the API. */
export interface BehindQuery extends ReportQuery {
  readonly path: string;
}

/** Figures are counted anew when one comes to them: a gift entered elsewhere moves them. */
export const FRESH = { refetchOnMountOrArgChange: true } as const;

const report =
  (path: string) =>
  ({ organization, query }: ReportQuery) => ({ organization, path, query });

export const {
  useOverviewQuery,
  useTrendsQuery,
  useRetentionQuery,
  useCohortsQuery,
  useLybuntQuery,
  useLybuntDonorsQuery,
  useLazyLybuntDonorsQuery,
  usePyramidQuery,
  useRfmQuery,
  useCampaignFiguresQuery,
  useLazyCampaignFiguresQuery,
  useDonorReportQuery,
  useLazyDonorReportQuery,
  useAttentionQuery,
  useGiftsBehindQuery,
  useLazyGiftsBehindQuery,
  useDonorsBehindQuery,
  useLazyDonorsBehindQuery,
} = crmApi.injectEndpoints({
  endpoints: (build) => ({
    overview: build.query<Report<Overview>, ReportQuery>({ query: report('/stats/overview'), providesTags: ['Report'] }),
    trends: build.query<Report<readonly TrendPoint[]>, ReportQuery>({ query: report('/stats/trends'), providesTags: ['Report'] }),
    retention: build.query<Report<Retention>, ReportQuery>({ query: report('/stats/retention'), providesTags: ['Report'] }),
    cohorts: build.query<Report<readonly Cohort[]>, ReportQuery>({ query: report('/stats/cohorts'), providesTags: ['Report'] }),
    lybunt: build.query<Report<Lybunt>, ReportQuery>({ query: report('/stats/lybunt'), providesTags: ['Report'] }),
    lybuntDonors: build.query<Report<readonly StateDonor[]>, ReportQuery>({
      query: ({ organization, query }) => ({ organization, path: '/stats/lybunt', query: { ...query, explain: 'donors' } }),
      providesTags: ['Report'],
    }),
    pyramid: build.query<Report<Pyramid>, ReportQuery>({ query: report('/stats/pyramid'), providesTags: ['Report'] }),
    rfm: build.query<Report<readonly RfmCell[]>, ReportQuery>({ query: report('/stats/rfm'), providesTags: ['Report'] }),
    campaignFigures: build.query<Report<readonly CampaignFigures[]>, ReportQuery>({ query: report('/stats/campaigns'), providesTags: ['Report'] }),
    donorReport: build.query<Report<readonly ReportGroup[]>, ReportQuery>({ query: report('/donors/report'), providesTags: ['Report'] }),
    attention: build.query<Report<Attention>, ReportQuery>({ query: report('/stats/attention'), providesTags: ['Report'] }),
    giftsBehind: build.query<Report<readonly DonationRow[]>, BehindQuery>({
      query: ({ organization, path, query }) => ({ organization, path, query: { ...query, explain: 'gifts' } }),
      providesTags: ['Report'],
    }),
    donorsBehind: build.query<Report<readonly Giver[]>, BehindQuery>({
      query: ({ organization, path, query }) => ({ organization, path, query: { ...query, explain: 'donors' } }),
      providesTags: ['Report'],
    }),
  }),
});
