import type { Answer, Page } from '../../../shared/answers';
import type { CampaignDraft, CampaignDraftChange, CampaignOut, CampaignStats } from '../../../shared/campaigns';
import type { DonationRow } from '../../../shared/donations';
import type { Campaign } from '../../../shared/rooms';
import { crmApi, dataOf, pageOf, type InOrganization } from './crm-api';
import { everyRow } from './every-row';

type Query = Readonly<Record<string, string | number | undefined>>;

export interface OfCampaign extends InOrganization {
  readonly campaign: string;
}

/** A campaign with the tag of the version that was read, for `If-Match`. */
export interface ReadCampaign {
  readonly campaign: CampaignOut;
  readonly etag: string | undefined;
}

const ofCampaign = (id: string) => ({ type: 'Campaign' as const, id });

export const {
  useCampaignsQuery,
  useCampaignsFindQuery,
  useCampaignQuery,
  useCampaignStatsQuery,
  useCampaignGiftsQuery,
  useCreateCampaignMutation,
  useUpdateCampaignMutation,
  useRemoveCampaignMutation,
} = crmApi.injectEndpoints({
  endpoints: (build) => ({
    campaigns: build.query<readonly Campaign[], InOrganization>({
      queryFn: (place, _api, _options, ask) => everyRow<Campaign>(ask, place, '/campaigns'),
      providesTags: ['Campaign'],
    }),
    campaignsFind: build.query<Page<CampaignOut>, InOrganization & { readonly query: Query }>({
      query: ({ organization, query }) => ({ organization, path: '/campaigns', query }),
      transformResponse: (answer: Answer<readonly CampaignOut[]>) => pageOf(answer),
      providesTags: ['Campaign'],
    }),
    campaign: build.query<ReadCampaign, OfCampaign>({
      query: ({ organization, campaign }) => ({ organization, path: `/campaigns/${campaign}` }),
      transformResponse: (answer: Answer<CampaignOut>, meta) => ({ campaign: dataOf(answer), etag: meta?.etag }),
      providesTags: (_answer, _error, { campaign }) => [ofCampaign(campaign)],
    }),
    campaignStats: build.query<CampaignStats, OfCampaign & { readonly includeChildren: boolean }>({
      query: ({ organization, campaign, includeChildren }) => ({
        organization,
        path: `/campaigns/${campaign}/stats`,
        query: { includeChildren: String(includeChildren) },
      }),
      transformResponse: (answer: Answer<CampaignStats>) => dataOf(answer),
      providesTags: (_answer, _error, { campaign }) => [ofCampaign(campaign)],
    }),
    campaignGifts: build.query<Page<DonationRow>, OfCampaign & { readonly query: Query }>({
      query: ({ organization, campaign, query }) => ({ organization, path: `/campaigns/${campaign}/donations`, query }),
      transformResponse: (answer: Answer<readonly DonationRow[]>) => pageOf(answer),
      providesTags: (_answer, _error, { campaign }) => [ofCampaign(campaign)],
    }),
    createCampaign: build.mutation<CampaignOut, InOrganization & { readonly draft: CampaignDraft }>({
      query: ({ organization, draft }) => ({ organization, path: '/campaigns', method: 'POST', data: draft }),
      transformResponse: (answer: Answer<CampaignOut>) => dataOf(answer),
      invalidatesTags: ['Campaign', 'Report'],
    }),
    updateCampaign: build.mutation<CampaignOut, OfCampaign & { readonly change: CampaignDraftChange; readonly etag?: string }>({
      query: ({ organization, campaign, change, etag }) => ({
        organization,
        path: `/campaigns/${campaign}`,
        method: 'PATCH',
        data: change,
        ifMatch: etag,
      }),
      transformResponse: (answer: Answer<CampaignOut>) => dataOf(answer),
      invalidatesTags: ['Campaign', 'Report'],
    }),
    removeCampaign: build.mutation<void, OfCampaign>({
      query: ({ organization, campaign }) => ({ organization, path: `/campaigns/${campaign}`, method: 'DELETE' }),
      transformResponse: () => undefined,
      // A deleted campaign must not be read again: lists are read when one comes to them.
      invalidatesTags: ['Report'],
    }),
  }),
});
