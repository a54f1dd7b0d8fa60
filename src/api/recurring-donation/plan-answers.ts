import { z } from 'zod';
import { money } from '../../platform/http/fields';
import { INSTALLMENT_STATUSES, PLAN_STATUSES } from './domain/plan-status';
import { FREQUENCIES } from './domain/schedule';

const reference = z.strictObject({ documentId: z.string(), name: z.string() });

export const installmentOut = z.strictObject({
  documentId: z.string(),
  sequence: z.number().int(),
  dueOn: z.string(),
  amount: money,
  installmentStatus: z.enum(INSTALLMENT_STATUSES),
  attempts: z.array(z.strictObject({ at: z.string(), outcome: z.string(), declineCode: z.string().nullable() })),
  donation: z.string().nullable(),
});
export type InstallmentOut = z.output<typeof installmentOut>;

/** An installment with the plan it belongs to: what recording its payment answers. */
export const paidOut = installmentOut.extend({ recurringDonation: z.string() });
export type PaidOut = z.output<typeof paidOut>;

export const changeOut = z.strictObject({
  documentId: z.string(),
  effectiveOn: z.string(),
  before: z.record(z.string(), z.unknown()),
  after: z.record(z.string(), z.unknown()),
  /** What a year brings after it, less before it: above zero an upgrade. */
  annualisedDifference: money,
  reason: z.string().nullable(),
  by: z.string().nullable(),
  createdAt: z.string(),
});
export type ChangeOut = z.output<typeof changeOut>;

const planFields = {
  documentId: z.string(),
  donor: reference,
  amount: money,
  currency: z.string(),
  frequency: z.enum(FREQUENCIES),
  interval: z.number().int(),
  dayOfMonth: z.union([z.number().int(), z.literal('last')]).nullable(),
  paymentMethod: z.string().nullable(),
  startDate: z.string(),
  nextPaymentDate: z.string().nullable(),
  endDate: z.string().nullable(),
  plannedPayments: z.number().int().nullable(),
  planStatus: z.enum(PLAN_STATUSES),
  pauses: z.array(z.strictObject({ from: z.string(), to: z.string().nullable(), reason: z.string().nullable() })),
  cancelReason: z.string().nullable(),
  cancelledOn: z.string().nullable(),
  campaign: reference.nullable(),
  fund: reference.nullable(),
  totalPayments: z.number().int(),
  totalAmount: money,
  failureCount: z.number().int(),
  annualValue: money,
  createdAt: z.string(),
  updatedAt: z.string(),
};
export const planRow = z.strictObject(planFields);
export type PlanRow = z.output<typeof planRow>;

export const planOut = z.strictObject({ ...planFields, installments: z.array(installmentOut) });
export type PlanOut = z.output<typeof planOut>;
