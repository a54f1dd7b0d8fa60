import type { Answer } from '../../../shared/answers';
import type { PaymentMethod, PaymentMethodChange, PaymentMethodDraft, PaymentMethodRemoval } from '../../../shared/rooms';
import { crmApi, dataOf, type OfDonor } from './crm-api';
import { ALL } from './paging';

interface OfMethod extends OfDonor {
  readonly method: string;
}

const ofDonor = (id: string) => ({ type: 'PaymentMethod' as const, id });

export const { usePaymentMethodsQuery, useAddPaymentMethodMutation, useChangePaymentMethodMutation, useRemovePaymentMethodMutation } = crmApi.injectEndpoints({
  endpoints: (build) => ({
    paymentMethods: build.query<readonly PaymentMethod[], OfDonor>({
      query: ({ organization, donor }) => ({ organization, path: `/donors/${donor}/payment-methods`, query: ALL }),
      transformResponse: (answer: Answer<readonly PaymentMethod[]>) => dataOf(answer),
      providesTags: (_answer, _error, { donor }) => [ofDonor(donor)],
    }),
    addPaymentMethod: build.mutation<PaymentMethod, OfDonor & { readonly draft: PaymentMethodDraft }>({
      query: ({ organization, donor, draft }) => ({ organization, path: `/donors/${donor}/payment-methods`, method: 'POST', data: draft }),
      transformResponse: (answer: Answer<PaymentMethod>) => dataOf(answer),
      invalidatesTags: (_answer, _error, { donor }) => [ofDonor(donor)],
    }),
    changePaymentMethod: build.mutation<PaymentMethod, OfMethod & { readonly change: PaymentMethodChange }>({
      query: ({ organization, method, change }) => ({ organization, path: `/payment-methods/${method}`, method: 'PATCH', data: change }),
      transformResponse: (answer: Answer<PaymentMethod>) => dataOf(answer),
      invalidatesTags: (_answer, _error, { donor }) => [ofDonor(donor)],
    }),
    removePaymentMethod: build.mutation<PaymentMethodRemoval, OfMethod>({
      query: ({ organization, method }) => ({ organization, path: `/payment-methods/${method}`, method: 'DELETE' }),
      transformResponse: (answer: Answer<PaymentMethodRemoval>) => dataOf(answer),
      invalidatesTags: (_answer, _error, { donor }) => [ofDonor(donor)],
    }),
  }),
});
