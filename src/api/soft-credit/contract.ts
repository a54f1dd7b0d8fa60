import { z } from 'zod';
import { amount, documentId, money, nothing, pathId } from '../../platform/http/fields';
import { operation } from '../../platform/http/operation';
import { pagination } from '../../platform/http/pagination';
import { rule } from '../../platform/http/rules';

export const SOFT_CREDIT_TYPES = ['household', 'workplace', 'matched', 'solicitor', 'in_honour', 'in_memory', 'donor_advised_fund', 'other'] as const;

const type = z.enum(SOFT_CREDIT_TYPES);

export const softCreditIn = z.strictObject({ donor: documentId, type: type.optional(), amount });
export const softCreditChange = z
  .strictObject({ type: type.optional(), amount: amount.optional() })
  .refine((change) => Object.keys(change).length > 0, rule('EMPTY_CHANGE'));

export type SoftCreditIn = z.output<typeof softCreditIn>;
export type SoftCreditChange = z.output<typeof softCreditChange>;

export const softCreditOut = z.strictObject({
  documentId: z.string(),
  donor: z.strictObject({ documentId: z.string(), name: z.string() }),
  type,
  amount: money,
  /** The gift it is for, and who really gave it. */
  donation: z.strictObject({
    documentId: z.string(),
    amount: money,
    currency: z.string(),
    receivedOn: z.string(),
    paymentStatus: z.string(),
    donor: z.strictObject({ documentId: z.string(), name: z.string() }),
  }),
  createdAt: z.string(),
  updatedAt: z.string(),
});
export type SoftCreditOut = z.output<typeof softCreditOut>;

const ofGift = pathId('donationId');
const oneCredit = pathId('softCreditId');
const page = z.strictObject({ pagination });

export const softCreditContract = {
  ofDonationFind: operation({
    method: 'GET',
    path: '/donations/:donationId/soft-credits',
    action: 'soft-credit.read',
    summary: { en: 'Who is credited for a gift beside its donor', fr: 'À qui un don est crédité en plus de son donateur' },
    params: ofGift,
    query: page,
    body: nothing,
    answer: z.array(softCreditOut),
    isList: true,
  }),
  create: operation({
    method: 'POST',
    path: '/donations/:donationId/soft-credits',
    action: 'soft-credit.create',
    summary: { en: 'Credit a gift to another donor too', fr: 'Créditer aussi un don à un autre donateur' },
    params: ofGift,
    query: nothing,
    body: softCreditIn,
    answer: softCreditOut,
    status: 201,
    isIdempotent: true,
  }),
  ofDonorFind: operation({
    method: 'GET',
    path: '/donors/:donorId/soft-credits',
    action: 'soft-credit.read',
    summary: { en: 'What a donor is credited for', fr: 'Ce qui est crédité à un donateur' },
    params: pathId('donorId'),
    query: page,
    body: nothing,
    answer: z.array(softCreditOut),
    isList: true,
  }),
  update: operation({
    method: 'PATCH',
    path: '/soft-credits/:softCreditId',
    action: 'soft-credit.update',
    summary: { en: 'Change a soft credit', fr: 'Modifier un crédit indirect' },
    params: oneCredit,
    query: nothing,
    body: softCreditChange,
    answer: softCreditOut,
  }),
  delete: operation({
    method: 'DELETE',
    path: '/soft-credits/:softCreditId',
    action: 'soft-credit.delete',
    summary: { en: 'Remove a soft credit', fr: 'Retirer un crédit indirect' },
    params: oneCredit,
    query: nothing,
    body: nothing,
    answer: z.null(),
    status: 204,
  }),
};
