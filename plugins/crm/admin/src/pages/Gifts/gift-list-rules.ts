import type { DonationFilter } from '../../../../shared/donations';
import { ACKNOWLEDGEMENTS, DONATION_TYPES, oneOf, PAYMENT_METHOD_TYPES, PAYMENT_STATUSES } from '../../../../shared/vocabulary';
import type { ListRules } from '../../hooks/list-address';

/** Filters of the list of all gifts. A search has a field of its own, and a donor's gifts have their page. */
export type GiftListFilter = Extract<
  DonationFilter,
  | 'from'
  | 'to'
  | 'minAmount'
  | 'maxAmount'
  | 'campaign'
  | 'fund'
  | 'tag'
  | 'paymentMethodType'
  | 'paymentStatus'
  | 'donationType'
  | 'receipted'
  | 'acknowledgement'
  | 'counted'
>;

const isDate = (value: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(`${value}T00:00:00Z`));
const isAmount = (value: string): boolean => /^\d{1,12}(\.\d{1,2})?$/.test(value);
const isReference = (value: string): boolean => /^[a-z0-9]{1,60}$/.test(value);

/** All that the list shows is in its address; the newest gifts come first by themselves. */
export const GIFT_LIST: ListRules<GiftListFilter> = {
  filters: {
    from: isDate,
    to: isDate,
    minAmount: isAmount,
    maxAmount: isAmount,
    campaign: isReference,
    fund: isReference,
    tag: isReference,
    paymentMethodType: (value) => oneOf(PAYMENT_METHOD_TYPES, value) !== undefined,
    paymentStatus: (value) => oneOf(PAYMENT_STATUSES, value) !== undefined,
    donationType: (value) => oneOf(DONATION_TYPES, value) !== undefined,
    receipted: (value) => value === 'true' || value === 'false',
    acknowledgement: (value) => oneOf(ACKNOWLEDGEMENTS, value) !== undefined,
    counted: (value) => value === 'true',
  },
  sorts: [
    { field: 'receivedOn', natural: 'desc' },
    { field: 'amount', natural: 'desc' },
    { field: 'createdAt', natural: 'desc' },
  ],
};
