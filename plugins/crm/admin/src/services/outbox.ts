import type { Answer, Page } from '../../../shared/answers';
import type { OutboxEntry, OutboxMessage } from '../../../shared/operations';
import { crmApi, dataOf, pageOf, type InOrganization } from './crm-api';
import { paged } from './paging';

export const { useOutboxQuery, useOutboxMessageQuery } = crmApi.injectEndpoints({
  endpoints: (build) => ({
    // Messages are written to it by the server: what was read a moment ago is old.
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
