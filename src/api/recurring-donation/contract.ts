import { z } from 'zod';
import { amount, civilDate, currency, documentId, integerInQuery, money, nothing, optionalText, organizationOnly, pathId } from '../../platform/http/fields';
import { operation } from '../../platform/http/operation';
import { pagination, sortBy } from '../../platform/http/pagination';
import { rule } from '../../platform/http/rules';
import { PAYMENT_METHOD_TYPES } from '../donation/contract';
import { PLAN_STATUSES } from './domain/plan-status';
import { FREQUENCIES, hasDayOfMonth } from './domain/schedule';
import { changeOut, paidOut, planOut, planRow } from './plan-answers';

export * from './plan-answers';

const LONGEST_FORECAST = 120;
const EARLIEST = '1900-01-01';
const LATEST = '2200-12-31';

/** A date a plan can work with: the next ones are computed from it. */
const planDate = civilDate.refine((date) => date >= EARLIEST && date <= LATEST, rule('PLAN_DATE'));
const dayOfMonth = z.union([z.number().int().min(1).max(31), z.literal('last')]);
const interval = z.number().int().min(1).max(20);
const plannedPayments = z.number().int().min(1).max(10_000);

const planFields = {
  endDate: planDate.nullable().optional(),
  plannedPayments: plannedPayments.nullable().optional(),
  paymentMethod: documentId.nullable().optional(),
  campaign: documentId.nullable().optional(),
  fund: documentId.nullable().optional(),
};

export const planIn = z
  .strictObject({
    amount,
    currency: currency.optional(),
    frequency: z.enum(FREQUENCIES),
    interval: interval.optional(),
    dayOfMonth: dayOfMonth.nullable().optional(),
    startDate: planDate,
    ...planFields,
  })
  .superRefine(({ frequency, dayOfMonth: day, startDate, endDate }, context) => {
    if (day !== undefined && day !== null && !hasDayOfMonth(frequency)) context.addIssue({ code: 'custom', path: ['dayOfMonth'], ...rule('NO_DAY_OF_MONTH') });
    if (endDate !== undefined && endDate !== null && endDate < startDate) context.addIssue({ code: 'custom', path: ['endDate'], ...rule('DATE_ORDER') });
  });
export type PlanIn = z.output<typeof planIn>;

const pause = z
  .strictObject({ from: planDate.optional(), to: planDate.nullable().optional(), reason: optionalText(255).optional() })
  .superRefine(({ from, to }, context) => {
    if (from !== undefined && to !== undefined && to !== null && to < from) context.addIssue({ code: 'custom', path: ['to'], ...rule('DATE_ORDER') });
  });

const skip = z.union([z.strictObject({ sequence: z.number().int().min(1) }), z.strictObject({ dueOn: civilDate })]);

export const planChange = z
  .strictObject({
    amount: amount.optional(),
    frequency: z.enum(FREQUENCIES).optional(),
    interval: interval.optional(),
    dayOfMonth: dayOfMonth.optional(),
    ...planFields,
    pause: pause.optional(),
    resume: z.literal(true).optional(),
    skip: skip.optional(),
    reason: optionalText(255).optional(),
  })
  .refine((change) => Object.keys(change).some((key) => key !== 'reason'), rule('EMPTY_CHANGE'))
  .refine((change) => change.pause === undefined || change.resume === undefined, { path: ['resume'], ...rule('PAUSE_OR_RESUME') });
export type PlanChange = z.output<typeof planChange>;

export const paymentIn = z.strictObject({
  amount: amount.optional(),
  receivedOn: civilDate.optional(),
  paymentMethodType: z.enum(PAYMENT_METHOD_TYPES).optional(),
  chequeNumber: optionalText(60).optional(),
  exchangeRate: z.number().positive().optional(),
});
export type PaymentIn = z.output<typeof paymentIn>;

const list = { sort: sortBy(['nextPaymentDate', 'amount', 'createdAt'], 'nextPaymentDate:asc'), pagination };
export const planListQuery = z.strictObject({ planStatus: z.enum(PLAN_STATUSES).optional(), dueBefore: civilDate.optional(), ...list });
export type PlanListQuery = z.output<typeof planListQuery>;

const ofDonor = pathId('donorId');
const onePlan = pathId('planId');
const oneInstallment = onePlan.extend({ sequence: integerInQuery });
const reason = z.strictObject({ reason: optionalText(255).optional() });

export const recurringContract = {
  ofDonorFind: operation({
    method: 'GET',
    path: '/donors/:donorId/recurring',
    action: 'recurring.read',
    summary: { en: 'The recurring gifts of a donor', fr: 'Les dons récurrents d’un donateur' },
    params: ofDonor,
    query: planListQuery,
    body: nothing,
    answer: z.array(planRow),
    isList: true,
  }),
  create: operation({
    method: 'POST',
    path: '/donors/:donorId/recurring',
    action: 'recurring.create',
    summary: { en: 'Start a recurring gift', fr: 'Commencer un don récurrent' },
    params: ofDonor,
    query: nothing,
    body: planIn,
    answer: planOut,
    status: 201,
    isIdempotent: true,
  }),
  find: operation({
    method: 'GET',
    path: '/recurring',
    action: 'recurring.read',
    summary: { en: 'List recurring gifts', fr: 'Lister les dons récurrents' },
    params: organizationOnly,
    query: planListQuery,
    body: nothing,
    answer: z.array(planRow),
    isList: true,
  }),
  findOne: operation({
    method: 'GET',
    path: '/recurring/:planId',
    action: 'recurring.read',
    summary: { en: 'One recurring gift, with its installments and changes', fr: 'Un don récurrent, avec ses versements et ses modifications' },
    params: onePlan,
    query: nothing,
    body: nothing,
    answer: planOut,
  }),
  update: operation({
    method: 'PATCH',
    path: '/recurring/:planId',
    action: 'recurring.update',
    summary: { en: 'Pause, resume, skip or change a recurring gift', fr: 'Suspendre, reprendre, sauter ou modifier un don récurrent' },
    params: onePlan,
    query: nothing,
    body: planChange,
    answer: planOut,
  }),
  delete: operation({
    method: 'DELETE',
    path: '/recurring/:planId',
    action: 'recurring.delete',
    summary: { en: 'Cancel a recurring gift; its history stays', fr: 'Annuler un don récurrent; son historique demeure' },
    params: onePlan,
    // A DELETE's body has no meaning in HTTP and some clients drop it: the reason may stand in the address.
    query: reason,
    body: reason,
    answer: planOut,
  }),
  forecastFind: operation({
    method: 'GET',
    path: '/recurring/:planId/forecast',
    action: 'recurring.read',
    summary: { en: 'What a recurring gift brings in the coming months', fr: 'Ce qu’un don récurrent apportera dans les prochains mois' },
    params: onePlan,
    query: z.strictObject({ months: integerInQuery.refine((months) => months >= 1 && months <= LONGEST_FORECAST, rule('FORECAST_MONTHS')).default(12) }),
    body: nothing,
    answer: z.array(z.strictObject({ sequence: z.number().int(), dueOn: z.string(), amount: money, currency: z.string() })),
  }),
  changesFind: operation({
    method: 'GET',
    path: '/recurring/:planId/changes',
    action: 'recurring.read',
    summary: { en: 'How a recurring gift changed, newest first', fr: 'L’évolution d’un don récurrent, la plus récente d’abord' },
    params: onePlan,
    query: z.strictObject({ pagination }),
    body: nothing,
    answer: z.array(changeOut),
    isList: true,
  }),
  retry: operation({
    method: 'POST',
    path: '/recurring/:planId/retry',
    action: 'recurring.update',
    summary: { en: 'Schedule failed installments again', fr: 'Remettre à l’horaire les versements échoués' },
    params: onePlan,
    query: nothing,
    body: nothing,
    answer: planOut,
    isIdempotent: true,
  }),
  pay: operation({
    method: 'POST',
    path: '/recurring/:planId/installments/:sequence/pay',
    action: 'donation.create',
    summary: { en: 'Record the gift that pays an installment', fr: 'Inscrire le don qui paie un versement' },
    params: oneInstallment,
    query: nothing,
    body: paymentIn,
    answer: paidOut,
    status: 201,
    isIdempotent: true,
  }),
};
