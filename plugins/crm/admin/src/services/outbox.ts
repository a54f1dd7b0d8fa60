import type { Answer, Page } from '../../../shared/answers';
import type { Communication, CommunicationRow, OutboxEntry, OutboxMessage } from '../../../shared/operations';
import { crmApi, dataOf, pageOf, type InOrganization } from './crm-api';
import { paged } from './paging';

export const { useOrganizationCommunicationsQuery, useOrganizationCommunicationQuery, useOutboxQuery, useOutboxMessageQuery } = crmApi.injectEndpoints({
  endpoints: (build) => ({
    // Messages move by themselves: what was read a moment ago is old.
    organizationCommunications: build.query<Page<CommunicationRow>, InOrganization & { readonly query: Readonly<Record<string, string | number | undefined>> }>(
      {
        query: ({ organization, query }) => ({ organization, path: '/communications', query }),
        transformResponse: (answer: Answer<readonly CommunicationRow[]>) => pageOf(answer),
        keepUnusedDataFor: 0,
      },
    ),
    organizationCommunication: build.query<Communication, InOrganization & { readonly communication: string }>({
      query: ({ organization, communication }) => ({ organization, path: `/communications/${communication}` }),
      transformResponse: (answer: Answer<Communication>) => dataOf(answer),
      keepUnusedDataFor: 0,
    }),
    outbox: build.query<Page<OutboxEntry>, InOrganization & { readonly page: number; readonly pageSize: number }>({
      query: ({ organization, page, pageSize }) => ({ organization, path: '/outbox', query: paged(page, pageSize) }),
      transformResponse: (answer: Answer<readonly OutboxEntry[]>) => pageOf(answer),
      keepUnusedDataFor: 0,
    }),
    outboxMessage: build.query<OutboxMessage, InOrganization & { readonly message: string }>({
      query: ({ organization, message }) => ({ organization, path: `/outbox/${encodeURIComponent(message)}` }),
      transformResponse: (answer: Answer<OutboxMessage>) => dataOf(answer),
    }),
  }),
});
