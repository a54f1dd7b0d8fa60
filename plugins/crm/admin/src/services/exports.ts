import type { Answer } from '../../../shared/answers';
import type { ExportOut } from '../../../shared/lists';
import type { JobOut } from '../../../shared/receipts';
import { crmApi, dataOf, type InOrganization } from './crm-api';

type Query = Readonly<Record<string, string | number | undefined>>;

interface OfExport extends InOrganization {
  readonly exportId: string;
}

export const { useExportQuery, useStartDonorExportMutation, useRemoveExportMutation } = crmApi.injectEndpoints({
  endpoints: (build) => ({
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
