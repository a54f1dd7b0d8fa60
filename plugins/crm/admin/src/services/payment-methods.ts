import type { Answer } from '../../../shared/answers';
import type { PaymentMethod } from '../../../shared/rooms';
import { ALL, crmApi, dataOf, type OfDonor } from './crm-api';

export const { usePaymentMethodsQuery } = crmApi.injectEndpoints({
  endpoints: (build) => ({
    paymentMethods: build.query<readonly PaymentMethod[], OfDonor>({
      query: ({ organization, donor }) => ({ organization, path: `/donors/${donor}/payment-methods`, query: ALL }),
      transformResponse: (answer: Answer<readonly PaymentMethod[]>) => dataOf(answer),
      providesTags: (_answer, _error, { donor }) => [{ type: 'PaymentMethod', id: donor }],
    }),
  }),
});
