import type { Answer, Page } from '../../../shared/answers';
import type { Channel, Consent, ConsentDecision, ConsentDraft, MessageClass } from '../../../shared/messages';
import { crmApi, dataOf, pageOf, type OfDonor } from './crm-api';

interface DecisionQuery extends OfDonor {
  readonly channel: Channel;
  readonly messageClass: MessageClass;
}

const ofDonor = (id: string) => ({ type: 'Consent' as const, id });

export const { useConsentsQuery, useConsentDecisionQuery, useEnterConsentMutation } = crmApi.injectEndpoints({
  endpoints: (build) => ({
    consents: build.query<Page<Consent>, OfDonor & { readonly query: Readonly<Record<string, string | number | undefined>> }>({
      query: ({ organization, donor, query }) => ({ organization, path: `/donors/${donor}/consents`, query }),
      transformResponse: (answer: Answer<readonly Consent[]>) => pageOf(answer),
      providesTags: (_answer, _error, { donor }) => [ofDonor(donor)],
    }),
    consentDecision: build.query<ConsentDecision, DecisionQuery>({
      query: ({ organization, donor, channel, messageClass }) => ({
        organization,
        path: `/donors/${donor}/consents/decision`,
        query: { channel, messageClass },
      }),
      transformResponse: (answer: Answer<ConsentDecision>) => dataOf(answer),
      // Preferences, addresses and gifts decide too.
      providesTags: (_answer, _error, { donor }) => [ofDonor(donor), { type: 'Donor', id: donor }],
    }),
    enterConsent: build.mutation<Consent, OfDonor & { readonly draft: ConsentDraft }>({
      query: ({ organization, donor, draft }) => ({ organization, path: `/donors/${donor}/consents`, method: 'POST', data: draft }),
      transformResponse: (answer: Answer<Consent>) => dataOf(answer),
      invalidatesTags: (_answer, _error, { donor }) => [ofDonor(donor), { type: 'Donor', id: donor }],
    }),
  }),
});
