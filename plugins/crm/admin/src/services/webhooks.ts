import type { Answer, Page } from '../../../shared/answers';
import type { CreatedEndpoint, Delivery, Endpoint, EndpointChange, EndpointDraft } from '../../../shared/operations';
import { crmApi, dataOf, pageOf, type InOrganization } from './crm-api';
import { ALL } from './paging';

interface OfEndpoint extends InOrganization {
  readonly endpoint: string;
}

interface Once {
  readonly idempotencyKey: string;
}

/** What is removed is not read again; its list is. */
const ofEndpoint = (id: string) => ({ type: 'Webhook' as const, id });
const LIST = ofEndpoint('list');

const below = (endpoint: string, path = ''): string => `/webhook-endpoints/${endpoint}${path}`;

export const {
  useEndpointsQuery,
  useEndpointQuery,
  useAddEndpointMutation,
  useChangeEndpointMutation,
  useRemoveEndpointMutation,
  useTestEndpointMutation,
  useReplaceSecretMutation,
  useDeliveriesQuery,
  useRedeliverMutation,
} = crmApi.injectEndpoints({
  endpoints: (build) => ({
    endpoints: build.query<readonly Endpoint[], InOrganization>({
      query: ({ organization }) => ({ organization, path: '/webhook-endpoints', query: ALL }),
      transformResponse: (answer: Answer<readonly Endpoint[]>) => dataOf(answer),
      providesTags: [LIST],
    }),
    endpoint: build.query<Endpoint, OfEndpoint>({
      query: ({ organization, endpoint }) => ({ organization, path: below(endpoint) }),
      transformResponse: (answer: Answer<Endpoint>) => dataOf(answer),
      providesTags: (_answer, _error, { endpoint }) => [ofEndpoint(endpoint)],
    }),
    addEndpoint: build.mutation<CreatedEndpoint, InOrganization & { readonly draft: EndpointDraft }>({
      query: ({ organization, draft }) => ({ organization, path: '/webhook-endpoints', method: 'POST', data: draft }),
      transformResponse: (answer: Answer<CreatedEndpoint>) => dataOf(answer),
      invalidatesTags: [LIST],
    }),
    changeEndpoint: build.mutation<Endpoint, OfEndpoint & { readonly change: EndpointChange }>({
      query: ({ organization, endpoint, change }) => ({ organization, path: below(endpoint), method: 'PATCH', data: change }),
      transformResponse: (answer: Answer<Endpoint>) => dataOf(answer),
      invalidatesTags: (_answer, _error, { endpoint }) => [ofEndpoint(endpoint), LIST],
    }),
    removeEndpoint: build.mutation<void, OfEndpoint>({
      query: ({ organization, endpoint }) => ({ organization, path: below(endpoint), method: 'DELETE' }),
      transformResponse: () => undefined,
      invalidatesTags: [LIST],
    }),
    testEndpoint: build.mutation<Delivery, OfEndpoint & Once>({
      query: ({ organization, endpoint, idempotencyKey }) => ({ organization, path: below(endpoint, '/test'), method: 'POST', idempotencyKey }),
      transformResponse: (answer: Answer<Delivery>) => dataOf(answer),
      invalidatesTags: (_answer, _error, { endpoint }) => [ofEndpoint(endpoint), LIST],
    }),
    replaceSecret: build.mutation<CreatedEndpoint, OfEndpoint>({
      query: ({ organization, endpoint }) => ({ organization, path: below(endpoint, '/secret'), method: 'POST' }),
      transformResponse: (answer: Answer<CreatedEndpoint>) => dataOf(answer),
      invalidatesTags: (_answer, _error, { endpoint }) => [ofEndpoint(endpoint), LIST],
    }),
    deliveries: build.query<Page<Delivery>, OfEndpoint & { readonly query: Readonly<Record<string, string | number | undefined>> }>({
      query: ({ organization, endpoint, query }) => ({ organization, path: below(endpoint, '/deliveries'), query }),
      transformResponse: (answer: Answer<readonly Delivery[]>) => pageOf(answer),
      providesTags: (_answer, _error, { endpoint }) => [ofEndpoint(endpoint)],
    }),
    redeliver: build.mutation<Delivery, OfEndpoint & Once & { readonly delivery: string }>({
      query: ({ organization, endpoint, delivery, idempotencyKey }) => ({
        organization,
        path: below(endpoint, `/deliveries/${delivery}/redeliver`),
        method: 'POST',
        idempotencyKey,
      }),
      transformResponse: (answer: Answer<Delivery>) => dataOf(answer),
      invalidatesTags: (_answer, _error, { endpoint }) => [ofEndpoint(endpoint), LIST],
    }),
  }),
});
