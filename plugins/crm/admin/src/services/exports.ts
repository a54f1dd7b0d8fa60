import type { Answer } from '../../../shared/answers';
import type { JobOut } from '../../../shared/receipts';
import { crmApi, dataOf, type InOrganization } from './crm-api';

interface OfJob extends InOrganization {
  readonly job: string;
}

interface ExportRequest extends InOrganization {
  readonly path: string;
  readonly query: Readonly<Record<string, string | number | undefined>>;
}

export const { useStartExportMutation, useExportJobQuery, useStopExportMutation } = crmApi.injectEndpoints({
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
  }),
});
