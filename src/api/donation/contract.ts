import { z } from 'zod';
import {
  amount,
  amountInQuery,
  amountOrZero,
  civilDate,
  currency,
  documentId,
  externalId,
  instant,
  money,
  nothing,
  optionalText,
  organizationOnly,
  pathId,
  requiredText,
} from '../../platform/http/fields';
import { operation } from '../../platform/http/operation';
import { pagination, sortBy } from '../../platform/http/pagination';
import { rule } from '../../platform/http/rules';
import { softCreditIn } from '../soft-credit/contract';
import { INITIAL_STATUSES, PAYMENT_STATUSES } from './domain/payment-status';

export const DONATION_TYPES = ['one_time', 'recurring', 'pledge_payment', 'in_kind', 'securities', 'matching', 'event'] as const;
export const PAYMENT_METHOD_TYPES = ['card', 'bank_debit', 'cheque', 'cash', 'transfer', 'paypal', 'in_kind', 'securities', 'other'] as const;
export const ACKNOWLEDGEMENTS = ['to_do', 'sent', 'not_needed'] as const;

export const inKind = z.strictObject({
  description: requiredText(500),
  fairMarketValue: amount,
  cost: amountOrZero.nullable().optional(),
  acquiredOn: civilDate.nullable().optional(),
  /** Acquired in order to be given: its cost counts for ten years instead of three. */
  acquiredToGive: z.boolean().optional(),
  appraiserName: optionalText(200).optional(),
  appraiserAddress: optionalText(500).optional(),
});
const securities = z.strictObject({ symbol: requiredText(40), quantity: z.number().positive(), price: z.number().positive() });
const tribute = z.strictObject({
  type: z.enum(['honour', 'memorial']),
  honoree: requiredText(200),
  notifyName: optionalText(200).optional(),
  notifyAddress: optionalText(500).optional(),
  notifyEmail: optionalText(254).optional(),
  notifyPreference: z.enum(['email', 'mail', 'none']).optional(),
  message: optionalText(2000).optional(),
  notifiedAt: instant.nullable().optional(),
});
/** The parts of a gift that goes to funds. */
export const allocations = z.array(z.strictObject({ fund: documentId, amount })).max(20);

const giftFields = {
  currency: currency.optional(),
  exchangeRate: z.number().positive().nullable().optional(),
  exchangeRateSource: optionalText(120).optional(),
  exchangeRateOn: civilDate.nullable().optional(),
  donationType: z.enum(DONATION_TYPES).optional(),
  paymentMethodType: z.enum(PAYMENT_METHOD_TYPES).optional(),
  paymentMethod: documentId.nullable().optional(),
  chequeNumber: optionalText(60).optional(),
  provider: optionalText(60).optional(),
  providerPaymentId: optionalText(255).optional(),
  feeAmount: amountOrZero.optional(),
  receivedAt: instant.nullable().optional(),
  receivedOn: civilDate.optional(),
  depositedOn: civilDate.nullable().optional(),
  postmarkedOn: civilDate.nullable().optional(),
  campaign: documentId.nullable().optional(),
  pledge: documentId.nullable().optional(),
  allocations: allocations.optional(),
  inKind: inKind.nullable().optional(),
  securities: securities.nullable().optional(),
  advantageAmount: amountOrZero.optional(),
  advantageDescription: optionalText(500).optional(),
  tribute: tribute.nullable().optional(),
  isAnonymous: z.boolean().optional(),
  acknowledgement: z.enum(ACKNOWLEDGEMENTS).optional(),
  memo: optionalText(5000).optional(),
  externalIds: z.array(externalId).max(20).optional(),
  metadata: z.record(z.string().max(100), z.unknown()).optional(),
};

/** Who else is credited for a gift that is being recorded. */
const softCredits = z.array(softCreditIn).max(20);

export const donationIn = z.strictObject({
  amount,
  paymentStatus: z.enum(INITIAL_STATUSES).optional(),
  ...giftFields,
  softCredits: softCredits.optional(),
});
export const donationChange = z
  .strictObject({ amount: amount.optional(), paymentStatus: z.enum(PAYMENT_STATUSES).optional(), donor: documentId.optional(), ...giftFields })
  .refine((change) => Object.keys(change).length > 0, rule('EMPTY_CHANGE'));

export type DonationIn = z.output<typeof donationIn>;
export type DonationChange = z.output<typeof donationChange>;

const reference = z.strictObject({ documentId: z.string(), name: z.string() });

export const refundOut = z.strictObject({
  documentId: z.string(),
  amount: money,
  reason: z.string(),
  refundStatus: z.enum(['pending', 'succeeded', 'failed']),
  refundedAt: z.string(),
  refundedOn: z.string(),
  by: z.string().nullable(),
});

export const donationOut = z.strictObject({
  documentId: z.string(),
  donor: reference,
  amount: money,
  currency: z.string(),
  baseAmount: money,
  baseCurrency: z.string(),
  exchangeRate: z.number().nullable(),
  exchangeRateSource: z.string().nullable(),
  exchangeRateOn: z.string().nullable(),
  donationType: z.enum(DONATION_TYPES),
  paymentStatus: z.enum(PAYMENT_STATUSES),
  paymentMethodType: z.enum(PAYMENT_METHOD_TYPES),
  paymentMethod: z.string().nullable(),
  chequeNumber: z.string().nullable(),
  provider: z.string().nullable(),
  providerPaymentId: z.string().nullable(),
  feeAmount: money,
  netAmount: money,
  refundedAmount: money,
  countedAmount: money,
  receivedAt: z.string().nullable(),
  receivedOn: z.string(),
  depositedOn: z.string().nullable(),
  postmarkedOn: z.string().nullable(),
  campaign: reference.nullable(),
  recurringDonation: z.string().nullable(),
  pledge: z.string().nullable(),
  giftBatch: z.strictObject({ documentId: z.string(), number: z.number().int(), name: z.string().nullable() }).nullable(),
  allocations: z.array(z.strictObject({ fund: reference, amount: money })),
  inKind: z.unknown(),
  securities: z.unknown(),
  advantageAmount: money,
  advantageDescription: z.string().nullable(),
  eligibleAmount: money.nullable(),
  tribute: z.unknown(),
  isAnonymous: z.boolean(),
  acknowledgement: z.enum(ACKNOWLEDGEMENTS),
  receiptNumber: z.string().nullable(),
  memo: z.string().nullable(),
  externalIds: z.array(externalId),
  metadata: z.record(z.string(), z.unknown()),
  refunds: z.array(refundOut),
  createdAt: z.string(),
  updatedAt: z.string(),
});
export type DonationOut = z.output<typeof donationOut>;

export const donationRow = donationOut.pick({
  documentId: true,
  donor: true,
  amount: true,
  currency: true,
  baseAmount: true,
  countedAmount: true,
  refundedAmount: true,
  donationType: true,
  paymentStatus: true,
  paymentMethodType: true,
  chequeNumber: true,
  receivedAt: true,
  receivedOn: true,
  campaign: true,
  allocations: true,
  eligibleAmount: true,
  acknowledgement: true,
  receiptNumber: true,
  isAnonymous: true,
  memo: true,
  createdAt: true,
  updatedAt: true,
});
export type DonationRow = z.output<typeof donationRow>;

export const DONATION_SORTS = ['receivedOn', 'amount', 'createdAt'] as const;

/** Filters of the gift list; the export takes the same. */
export const donationFilters = {
  /** A donor's name or address, or a whole cheque or receipt number. */
  search: z.string().trim().max(200).optional(),
  from: civilDate.optional(),
  to: civilDate.optional(),
  minAmount: amountInQuery.optional(),
  maxAmount: amountInQuery.optional(),
  donationType: z.enum(DONATION_TYPES).optional(),
  paymentStatus: z.enum(PAYMENT_STATUSES).optional(),
  paymentMethodType: z.enum(PAYMENT_METHOD_TYPES).optional(),
  campaign: documentId.optional(),
  fund: documentId.optional(),
  donor: documentId.optional(),
  giftBatch: documentId.optional(),
  /** A tag of the donor. */
  tag: documentId.optional(),
  acknowledgement: z.enum(ACKNOWLEDGEMENTS).optional(),
  receipted: z.enum(['true', 'false']).optional(),
  counted: z.enum(['true']).optional(),
};

const list = { sort: sortBy(DONATION_SORTS, 'receivedOn:desc'), pagination };
export const donationListQuery = z.strictObject({ ...donationFilters, ...list });
export type DonationListQuery = z.output<typeof donationListQuery>;

/** What the gifts of a list come to. `gifts` counts all of them, the rest only money that counts. */
export const donationTotals = z.strictObject({
  currency: z.string(),
  gifts: z.number().int(),
  /** There are more than `gifts`: a search of very many donors is not added up. */
  isCapped: z.boolean(),
  countedGifts: z.number().int().nullable(),
  countedAmount: money.nullable(),
  averageAmount: money.nullable(),
});
export type DonationTotals = z.output<typeof donationTotals>;

const { donor: _donor, ...filtersWithinDonor } = donationFilters;
const ofDonor = pathId('donorId');
const oneGift = pathId('donationId');

export const donationContract = {
  ofDonorFind: operation({
    method: 'GET',
    path: '/donors/:donorId/donations',
    action: 'donation.read',
    summary: { en: 'The gifts of a donor', fr: 'Les dons d’un donateur' },
    params: ofDonor,
    query: z.strictObject({ ...filtersWithinDonor, ...list }),
    body: nothing,
    answer: z.array(donationRow),
    isList: true,
  }),
  create: operation({
    method: 'POST',
    path: '/donors/:donorId/donations',
    action: 'donation.create',
    summary: { en: 'Record a gift', fr: 'Inscrire un don' },
    params: ofDonor,
    query: nothing,
    body: donationIn,
    answer: donationOut,
    status: 201,
    isIdempotent: true,
  }),
  find: operation({
    method: 'GET',
    path: '/donations',
    action: 'donation.read',
    summary: { en: 'List gifts', fr: 'Lister les dons' },
    params: organizationOnly,
    query: donationListQuery,
    body: nothing,
    answer: z.array(donationRow),
    isList: true,
  }),
  totalsFind: operation({
    method: 'GET',
    path: '/donations/totals',
    action: 'donation.read',
    summary: { en: 'What the gifts of a list come to', fr: 'Ce que totalisent les dons d’une liste' },
    params: organizationOnly,
    query: z.strictObject(donationFilters),
    body: nothing,
    answer: donationTotals,
  }),
  findOne: operation({
    method: 'GET',
    path: '/donations/:donationId',
    action: 'donation.read',
    summary: { en: 'One gift', fr: 'Un don' },
    params: oneGift,
    query: nothing,
    body: nothing,
    answer: donationOut,
  }),
  update: operation({
    method: 'PATCH',
    path: '/donations/:donationId',
    action: 'donation.update',
    summary: { en: 'Change a gift', fr: 'Modifier un don' },
    params: oneGift,
    query: nothing,
    body: donationChange,
    answer: donationOut,
  }),
  refund: operation({
    method: 'POST',
    path: '/donations/:donationId/refund',
    action: 'donation.refund',
    summary: { en: 'Refund a gift, wholly or in part', fr: 'Rembourser un don, en tout ou en partie' },
    params: oneGift,
    query: nothing,
    body: z.strictObject({ amount: amount.optional(), reason: requiredText(500) }),
    answer: donationOut,
    isIdempotent: true,
  }),
  cancel: operation({
    method: 'POST',
    path: '/donations/:donationId/cancel',
    action: 'donation.cancel',
    summary: { en: 'Cancel a gift that was not paid', fr: 'Annuler un don qui n’a pas été payé' },
    params: oneGift,
    query: nothing,
    body: z.strictObject({ reason: optionalText(500).optional() }),
    answer: donationOut,
    isIdempotent: true,
  }),
};
