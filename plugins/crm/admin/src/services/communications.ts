import type { Answer, Page } from '../../../shared/answers';
import type { Communication, CommunicationDraft, CommunicationRow, MailPreview, MessageTemplate } from '../../../shared/messages';
import { crmApi, dataOf, pageOf, type InOrganization, type OfDonor } from './crm-api';
import { ALL } from './paging';

type Query = Readonly<Record<string, string | number | undefined>>;

interface OfMessage extends OfDonor {
  readonly message: string;
}

/** What was said joins the donor's history. */
const changedFor = (donor: string) => [
  { type: 'Communication' as const, id: donor },
  { type: 'Donor' as const, id: donor },
];

export const {
  useCommunicationsQuery,
  useCommunicationsOfDonorQuery,
  useCommunicationQuery,
  useMailTemplatesQuery,
  useMailPreviewQuery,
  useCommunicateMutation,
  useSendDraftMutation,
} = crmApi.injectEndpoints({
  endpoints: (build) => ({
    // Messages move by themselves: what was read a moment ago is old.
    communications: build.query<Page<CommunicationRow>, InOrganization & { readonly query: Query }>({
      query: ({ organization, query }) => ({ organization, path: '/communications', query }),
      transformResponse: (answer: Answer<readonly CommunicationRow[]>) => pageOf(answer),
      keepUnusedDataFor: 0,
    }),
    communicationsOfDonor: build.query<Page<Communication>, OfDonor & { readonly query: Query }>({
      query: ({ organization, donor, query }) => ({ organization, path: `/donors/${donor}/communications`, query }),
      transformResponse: (answer: Answer<readonly Communication[]>) => pageOf(answer),
      providesTags: (_answer, _error, { donor }) => [{ type: 'Communication', id: donor }],
    }),
    communication: build.query<Communication, InOrganization & { readonly communication: string }>({
      query: ({ organization, communication }) => ({ organization, path: `/communications/${communication}` }),
      transformResponse: (answer: Answer<Communication>) => dataOf(answer),
      providesTags: (answer) => (answer === undefined ? [] : [{ type: 'Communication', id: answer.donor }]),
      keepUnusedDataFor: 0,
    }),
    mailTemplates: build.query<readonly MessageTemplate[], InOrganization>({
      query: ({ organization }) => ({ organization, path: '/templates', query: { channel: 'email', ...ALL } }),
      transformResponse: (answer: Answer<readonly MessageTemplate[]>) => dataOf(answer),
      // Templates are written elsewhere.
      keepUnusedDataFor: 0,
    }),
    mailPreview: build.query<MailPreview, OfDonor & { readonly template: string }>({
      query: ({ organization, donor, template }) => ({ organization, path: `/templates/${template}/preview`, method: 'POST', data: { donor } }),
      transformResponse: (answer: Answer<MailPreview>) => dataOf(answer),
      keepUnusedDataFor: 0,
    }),
    communicate: build.mutation<Communication, OfDonor & { readonly draft: CommunicationDraft; readonly idempotencyKey: string }>({
      query: ({ organization, donor, draft, idempotencyKey }) => ({
        organization,
        path: `/donors/${donor}/communications`,
        method: 'POST',
        data: draft,
        idempotencyKey,
      }),
      transformResponse: (answer: Answer<Communication>) => dataOf(answer),
      invalidatesTags: (_answer, _error, { donor }) => changedFor(donor),
    }),
    sendDraft: build.mutation<Communication, OfMessage>({
      query: ({ organization, message }) => ({ organization, path: `/communications/${message}`, method: 'PATCH', data: { deliveryStatus: 'queued' } }),
      transformResponse: (answer: Answer<Communication>) => dataOf(answer),
      invalidatesTags: (_answer, _error, { donor }) => changedFor(donor),
    }),
  }),
});
