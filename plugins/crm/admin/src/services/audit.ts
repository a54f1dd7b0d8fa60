import type { Answer, Page } from '../../../shared/answers';
import type { AuditEntry, AuditVerification } from '../../../shared/manage';
import { crmApi, dataOf, pageOf, type InOrganization } from './crm-api';

interface AuditQuery extends InOrganization {
  readonly query: Readonly<Record<string, string | number | undefined>>;
}

export const { useAuditQuery, useLazyAuditVerificationQuery } = crmApi.injectEndpoints({
  endpoints: (build) => ({
    // Anything done anywhere writes here: what was read a moment ago is old.
    audit: build.query<Page<AuditEntry>, AuditQuery>({
      query: ({ organization, query }) => ({ organization, path: '/audit', query }),
      transformResponse: (answer: Answer<readonly AuditEntry[]>) => pageOf(answer),
      keepUnusedDataFor: 0,
    }),
    auditVerification: build.query<AuditVerification, InOrganization>({
      query: ({ organization }) => ({ organization, path: '/audit/verify' }),
      transformResponse: (answer: Answer<AuditVerification>) => dataOf(answer),
      keepUnusedDataFor: 0,
    }),
  }),
});
