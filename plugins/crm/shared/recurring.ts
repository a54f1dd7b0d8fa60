import type { z } from 'zod';
import type { paymentIn, planChange, planIn, planListQuery, recurringContract } from '../../../src/api/recurring-donation/contract';

export type { ChangeOut, InstallmentOut, PaidOut, PlanOut, PlanRow } from '../../../src/api/recurring-donation/plan-answers';
export type { InstallmentStatus, PlanStatus } from '../../../src/api/recurring-donation/domain/plan-status';
export type { Frequency } from '../../../src/api/recurring-donation/domain/schedule';

/** What forms send: the contract's input, before the server tidies it. */
export type PlanDraft = z.input<typeof planIn>;
export type PlanDraftChange = z.input<typeof planChange>;
export type PaymentDraft = z.input<typeof paymentIn>;
export type PlanSort = z.output<typeof planListQuery>['sort']['field'];
export type ForecastPoint = z.output<(typeof recurringContract)['forecastFind']['answer']>[number];
