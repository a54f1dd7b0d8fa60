import type { Answer, Page } from '../../../shared/answers';
import type { ChangeOut, ForecastPoint, PaidOut, PaymentDraft, PlanDraft, PlanDraftChange, PlanOut, PlanRow } from '../../../shared/recurring';
import { crmApi, dataOf, pageOf, type InOrganization, type OfDonor } from './crm-api';
import { ALL } from './paging';

type Query = Readonly<Record<string, string | number | undefined>>;

export interface OfPlan extends InOrganization {
  readonly plan: string;
}

/** A plan with the tag of the version that was read, for `If-Match`. */
export interface ReadPlan {
  readonly plan: PlanOut;
  readonly etag: string | undefined;
}

/** A plan's donor shows its next payment, so that the donor is read again too. */
const changed = (donor: string) => ['Plan' as const, 'DonorList' as const, { type: 'Donor' as const, id: donor }];

export const {
  usePlansFindQuery,
  usePlansOfDonorQuery,
  usePlanQuery,
  usePlanForecastQuery,
  usePlanChangesQuery,
  useCreatePlanMutation,
  useChangePlanMutation,
  useCancelPlanMutation,
  useRetryPlanMutation,
  usePayInstallmentMutation,
} = crmApi.injectEndpoints({
  endpoints: (build) => ({
    plansFind: build.query<Page<PlanRow>, InOrganization & { readonly query: Query }>({
      query: ({ organization, query }) => ({ organization, path: '/recurring', query }),
      transformResponse: (answer: Answer<readonly PlanRow[]>) => pageOf(answer),
      providesTags: ['Plan'],
    }),
    plansOfDonor: build.query<readonly PlanRow[], OfDonor>({
      query: ({ organization, donor }) => ({ organization, path: `/donors/${donor}/recurring`, query: ALL }),
      transformResponse: (answer: Answer<readonly PlanRow[]>) => dataOf(answer),
      providesTags: ['Plan'],
    }),
    plan: build.query<ReadPlan, OfPlan>({
      query: ({ organization, plan }) => ({ organization, path: `/recurring/${plan}` }),
      transformResponse: (answer: Answer<PlanOut>, meta) => ({ plan: dataOf(answer), etag: meta?.etag }),
      providesTags: ['Plan'],
    }),
    planForecast: build.query<readonly ForecastPoint[], OfPlan & { readonly months: number }>({
      query: ({ organization, plan, months }) => ({ organization, path: `/recurring/${plan}/forecast`, query: { months } }),
      transformResponse: (answer: Answer<readonly ForecastPoint[]>) => dataOf(answer),
      providesTags: ['Plan'],
    }),
    planChanges: build.query<Page<ChangeOut>, OfPlan & { readonly query: Query }>({
      query: ({ organization, plan, query }) => ({ organization, path: `/recurring/${plan}/changes`, query }),
      transformResponse: (answer: Answer<readonly ChangeOut[]>) => pageOf(answer),
      providesTags: ['Plan'],
    }),
    createPlan: build.mutation<PlanOut, OfDonor & { readonly draft: PlanDraft; readonly idempotencyKey: string }>({
      query: ({ organization, donor, draft, idempotencyKey }) => ({
        organization,
        path: `/donors/${donor}/recurring`,
        method: 'POST',
        data: draft,
        idempotencyKey,
      }),
      transformResponse: (answer: Answer<PlanOut>) => dataOf(answer),
      invalidatesTags: (_answer, _error, { donor }) => changed(donor),
    }),
    changePlan: build.mutation<PlanOut, OfPlan & { readonly donor: string; readonly change: PlanDraftChange; readonly etag?: string }>({
      query: ({ organization, plan, change, etag }) => ({ organization, path: `/recurring/${plan}`, method: 'PATCH', data: change, ifMatch: etag }),
      transformResponse: (answer: Answer<PlanOut>) => dataOf(answer),
      invalidatesTags: (_answer, _error, { donor }) => changed(donor),
    }),
    cancelPlan: build.mutation<PlanOut, OfPlan & { readonly donor: string; readonly reason: string | null }>({
      query: ({ organization, plan, reason }) => ({
        organization,
        path: `/recurring/${plan}`,
        method: 'DELETE',
        query: reason === null ? undefined : { reason },
      }),
      transformResponse: (answer: Answer<PlanOut>) => dataOf(answer),
      invalidatesTags: (_answer, _error, { donor }) => changed(donor),
    }),
    retryPlan: build.mutation<PlanOut, OfPlan & { readonly donor: string; readonly idempotencyKey: string }>({
      query: ({ organization, plan, idempotencyKey }) => ({ organization, path: `/recurring/${plan}/retry`, method: 'POST', idempotencyKey }),
      transformResponse: (answer: Answer<PlanOut>) => dataOf(answer),
      invalidatesTags: (_answer, _error, { donor }) => changed(donor),
    }),
    payInstallment: build.mutation<
      PaidOut,
      OfPlan & { readonly donor: string; readonly sequence: number; readonly payment: PaymentDraft; readonly idempotencyKey: string }
    >({
      query: ({ organization, plan, sequence, payment, idempotencyKey }) => ({
        organization,
        path: `/recurring/${plan}/installments/${sequence}/pay`,
        method: 'POST',
        data: payment,
        idempotencyKey,
      }),
      transformResponse: (answer: Answer<PaidOut>) => dataOf(answer),
      invalidatesTags: (_answer, _error, { donor }) => [
        ...changed(donor),
        { type: 'Gift' as const, id: `of-${donor}` },
        'Campaign' as const,
        'Report' as const,
      ],
    }),
  }),
});
