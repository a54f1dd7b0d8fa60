import type { Answer } from '../../../shared/answers';
import type { ExportOut } from '../../../shared/lists';
import type { JobOut } from '../../../shared/receipts';
import { crmApi, dataOf, type InOrganization } from './crm-api';

interface OfJob extends InOrganization {
  readonly job: string;
}

type Query = Readonly<Record<string, string | number | undefined>>;

interface OfExport extends InOrganization {
  readonly exportId: string;
}

interface ExportRequest extends InOrganization {
  readonly path: string;
  readonly query: Query;
}

export const { useStartExportMutation, useExportJobQuery, useStopExportMutation, useExportQuery, useStartDonorExportMutation, useRemoveExportMutation } =
  crmApi.injectEndpoints({
    endpoints: (build) => ({
      startExport: build.mutation<JobOut, ExportRequest>({
        query: ({ organization, path, query }) => ({ organization, path, query: { ...query, async: 'true' } }),
        transformResponse: (answer: Answer<JobOut>) => dataOf(answer),
      }),
      exportJob: build.query<JobOut, OfJob>({
        query: ({ organization, job }) => ({ organization, path: `/jobs/${job}` }),
        transformResponse: (answer: Answer<JobOut>) => dataOf(answer),
      }),
      stopExport: build.mutation<JobOut, OfJob>({
        query: ({ organization, job }) => ({ organization, path: `/jobs/${job}`, method: 'DELETE' }),
        transformResponse: (answer: Answer<JobOut>) => dataOf(answer),
      }),
      export: build.query<ExportOut, OfExport>({
        query: ({ organization, exportId }) => ({ organization, path: `/exports/${exportId}` }),
        transformResponse: (answer: Answer<ExportOut>) => dataOf(answer),
        keepUnusedDataFor: 0,
      }),
      /** Has a job make the file; answers the export to follow. */
      startDonorExport: build.mutation<string, InOrganization & { readonly query: Query }>({
        query: ({ organization, query }) => ({ organization, path: '/donors/export', query: { ...query, async: 'true' } }),
        transformResponse: ({ meta }: Answer<JobOut> & { readonly meta: { readonly exportId: string } }) => meta.exportId,
      }),
      removeExport: build.mutation<void, OfExport>({
        query: ({ organization, exportId }) => ({ organization, path: `/exports/${exportId}`, method: 'DELETE' }),
        transformResponse: () => undefined,
      }),
    }),
  });
