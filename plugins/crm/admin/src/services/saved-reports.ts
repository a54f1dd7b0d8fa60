import type { Answer, Page } from '../../../shared/answers';
import type { ReportRun, SavedReport, SavedReportChange, SavedReportDraft } from '../../../shared/operations';
import { crmApi, dataOf, pageOf, type InOrganization } from './crm-api';
import { paged } from './paging';

interface OfSavedReport extends InOrganization {
  readonly saved: string;
}

/** What is removed is not read again; its list is. */
const ofReport = (id: string) => ({ type: 'SavedReport' as const, id });
const LIST = ofReport('list');

export const {
  useSavedReportsQuery,
  useSavedReportQuery,
  useSaveReportMutation,
  useChangeSavedReportMutation,
  useRemoveSavedReportMutation,
  useSendSavedReportMutation,
  useReportRunsQuery,
} = crmApi.injectEndpoints({
  endpoints: (build) => ({
    savedReports: build.query<Page<SavedReport>, InOrganization & { readonly page: number; readonly pageSize: number }>({
      query: ({ organization, page, pageSize }) => ({ organization, path: '/saved-reports', query: paged(page, pageSize) }),
      transformResponse: (answer: Answer<readonly SavedReport[]>) => pageOf(answer),
      providesTags: [LIST],
    }),
    savedReport: build.query<SavedReport, OfSavedReport>({
      query: ({ organization, saved }) => ({ organization, path: `/saved-reports/${saved}` }),
      transformResponse: (answer: Answer<SavedReport>) => dataOf(answer),
      providesTags: (_answer, _error, { saved }) => [ofReport(saved)],
    }),
    saveReport: build.mutation<SavedReport, InOrganization & { readonly draft: SavedReportDraft }>({
      query: ({ organization, draft }) => ({ organization, path: '/saved-reports', method: 'POST', data: draft }),
      transformResponse: (answer: Answer<SavedReport>) => dataOf(answer),
      invalidatesTags: [LIST],
    }),
    changeSavedReport: build.mutation<SavedReport, OfSavedReport & { readonly change: SavedReportChange }>({
      query: ({ organization, saved, change }) => ({ organization, path: `/saved-reports/${saved}`, method: 'PATCH', data: change }),
      transformResponse: (answer: Answer<SavedReport>) => dataOf(answer),
      invalidatesTags: (_answer, _error, { saved }) => [ofReport(saved), LIST],
    }),
    removeSavedReport: build.mutation<void, OfSavedReport>({
      query: ({ organization, saved }) => ({ organization, path: `/saved-reports/${saved}`, method: 'DELETE' }),
      transformResponse: () => undefined,
      invalidatesTags: [LIST],
    }),
    sendSavedReport: build.mutation<ReportRun, OfSavedReport & { readonly idempotencyKey: string }>({
      query: ({ organization, saved, idempotencyKey }) => ({ organization, path: `/saved-reports/${saved}/send`, method: 'POST', idempotencyKey }),
      transformResponse: (answer: Answer<ReportRun>) => dataOf(answer),
      invalidatesTags: (_answer, _error, { saved }) => [ofReport(saved), LIST],
    }),
    reportRuns: build.query<Page<ReportRun>, OfSavedReport & { readonly page: number; readonly pageSize: number }>({
      query: ({ organization, saved, page, pageSize }) => ({ organization, path: `/saved-reports/${saved}/runs`, query: paged(page, pageSize) }),
      transformResponse: (answer: Answer<readonly ReportRun[]>) => pageOf(answer),
      providesTags: (_answer, _error, { saved }) => [ofReport(saved)],
    }),
  }),
});
