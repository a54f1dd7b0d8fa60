import type { Answer } from '../../../shared/answers';
import type { ExportOut } from '../../../shared/lists';
import type { JobOut } from '../../../shared/receipts';
import { crmApi, dataOf, type InOrganization } from './crm-api';

interface OfExport extends InOrganization {
  readonly exportId: string;
}

interface ExportRequest extends InOrganization {
  readonly path: '/donors/export' | '/donations/export';
  readonly query: Readonly<Record<string, string | undefined>>;
}

export const { useStartExportMutation, useExportQuery, useRemoveExportMutation } = crmApi.injectEndpoints({
  endpoints: (build) => ({
    /** Has a job make the file; answers the export to follow. */
    startExport: build.mutation<string, ExportRequest>({
      query: ({ organization, path, query }) => ({ organization, path, query: { ...query, async: 'true' } }),
      transformResponse: ({ meta }: Answer<JobOut> & { readonly meta: { readonly exportId: string } }) => meta.exportId,
    }),
    export: build.query<ExportOut, OfExport>({
      query: ({ organization, exportId }) => ({ organization, path: `/exports/${exportId}` }),
      transformResponse: (answer: Answer<ExportOut>) => dataOf(answer),
      keepUnusedDataFor: 0,
    }),
    removeExport: build.mutation<void, OfExport>({
      query: ({ organization, exportId }) => ({ organization, path: `/exports/${exportId}`, method: 'DELETE' }),
      transformResponse: () => undefined,
    }),
  }),
});
