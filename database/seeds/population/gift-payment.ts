import type { Gift, PaymentMethodType, PaymentStatus } from './gift-types';
import { perMille } from './money';
import type { Profile } from './profile';
import type { Random } from './random';
import { weightedTable, type WeightedTable } from './weights';

type OrdinaryMethod = Exclude<PaymentMethodType, 'in_kind' | 'securities'>;

const PERSONAL_METHODS = weightedTable<OrdinaryMethod>([
  ['card', 60],
  ['cheque', 17],
  ['paypal', 9],
  ['transfer', 8],
  ['cash', 4],
  ['bank_debit', 2],
]);
const ORGANIZATION_METHODS = weightedTable<OrdinaryMethod>([
  ['cheque', 55],
  ['transfer', 35],
  ['card', 10],
]);
const ANONYMOUS_METHODS = weightedTable<OrdinaryMethod>([
  ['cash', 88],
  ['card', 12],
]);
const MONTHLY_METHODS = weightedTable<OrdinaryMethod>([
  ['card', 68],
  ['bank_debit', 27],
  ['paypal', 5],
]);

/** What can happen to money that a provider moved, and to money on paper. Unsettled states depend on age, see below. */
const PROVIDER_OUTCOMES = weightedTable<PaymentStatus>([
  ['completed', 954],
  ['failed', 24],
  ['cancelled', 6],
  ['refunded', 8],
  ['partially_refunded', 5],
  ['disputed', 2],
  ['pending', 1],
]);
const PAPER_OUTCOMES = weightedTable<PaymentStatus>([
  ['completed', 983],
  ['failed', 4],
  ['cancelled', 5],
  ['refunded', 4],
  ['partially_refunded', 2],
  ['pending', 2],
]);

const DAYS_UNTIL_SETTLED = 20;
const DAYS_OF_DEBIT_PROCESSING = 5;

/** The methods a donor chooses from. */
export function methodsOf(profile: Profile): WeightedTable<OrdinaryMethod> {
  if (profile.habit === 'monthly') return MONTHLY_METHODS;
  if (profile.type === 'anonymous') return ANONYMOUS_METHODS;
  return profile.type === 'company' || profile.type === 'foundation' ? ORGANIZATION_METHODS : PERSONAL_METHODS;
}

/** Where the payment stands, seen `ageInDays` after it was received. */
export function statusOf(random: Random, method: PaymentMethodType, ageInDays: number): PaymentStatus {
  if (method === 'in_kind' || method === 'securities' || method === 'cash') return 'completed';
  if (method === 'bank_debit' && ageInDays < DAYS_OF_DEBIT_PROCESSING) return 'processing';
  if (ageInDays < DAYS_UNTIL_SETTLED && random.chance(0.06)) return 'pending';
  return random.weighted(providerOf(method) === null ? PAPER_OUTCOMES : PROVIDER_OUTCOMES);
}

/** The provider that moves money of this method, null when the charity takes it to the bank itself. */
export function providerOf(method: PaymentMethodType): Gift['provider'] {
  if (method === 'card' || method === 'bank_debit') return 'stripe';
  return method === 'paypal' ? 'paypal' : null;
}

/** The provider's fee in cents: charity rates of Canadian providers. Nothing is charged on money that never moved. */
export function feeOf(method: PaymentMethodType, paymentStatus: PaymentStatus, amountCents: number): number {
  if (!hasMoved(paymentStatus)) return 0;
  switch (method) {
    case 'card':
      return perMille(amountCents, 22) + 30;
    case 'paypal':
      return perMille(amountCents, 20) + 30;
    case 'bank_debit':
      return Math.min(500, perMille(amountCents, 10) + 40);
    case 'cheque':
    case 'cash':
    case 'transfer':
    case 'in_kind':
    case 'securities':
      return 0;
  }
}

/** True when the charity got the money, whatever came after. */
export function hasMoved(paymentStatus: PaymentStatus): boolean {
  switch (paymentStatus) {
    case 'completed':
    case 'partially_refunded':
    case 'refunded':
    case 'disputed':
      return true;
    case 'pending':
    case 'processing':
    case 'failed':
    case 'cancelled':
      return false;
  }
}

/** What was given back, in cents: all, a part that is neither nothing nor all, or nothing. */
export function refundedPart(random: Random, paymentStatus: PaymentStatus, amountCents: number): number {
  if (paymentStatus === 'refunded') return amountCents;
  if (paymentStatus !== 'partially_refunded') return 0;
  const part = perMille(amountCents, random.int(1, 9) * 100);
  return Math.min(amountCents - 1, Math.max(1, part));
}
