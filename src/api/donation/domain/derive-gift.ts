import { CrmError } from '../../../platform/errors/crm-error';
import { civilDateOf, isCivilDate, today } from '../../../platform/civil-date';
import { fromCents, isAmount, isCurrency, toCents } from '../../../platform/money';
import type { Organization } from '../../../platform/tenancy/scope';
import { maskCardNumbers } from '../../import-job/domain/card-number';
import { convertCents } from './convert-cents';
import { eligibleCentsOfGift } from './eligible-amount';
import { givenProperty } from './given-property';

/** What the rules of a gift read; a stored gift, or one about to be. */
export interface GiftFacts {
  readonly amount: number;
  readonly currency: string;
  readonly exchangeRate: number | null;
  readonly receivedAt: string | null;
  readonly receivedOn: string | null;
  readonly postmarkedOn: string | null;
  readonly advantageAmount: number | null;
  readonly feeAmount: number | null;
  readonly memo: string | null;
  /** Of a gift in kind: its own value and cost decide what is eligible. */
  readonly inKind?: unknown;
}

/** What follows from them; written with the gift, never by a caller. */
export interface DerivedGift {
  readonly currency: string;
  readonly exchangeRate: number | null;
  readonly baseAmount: number;
  readonly netAmount: number;
  readonly receivedOn: string;
  readonly eligibleAmount: number | null;
  readonly memo: string | null;
}

/**
 * Checks a gift's facts and derives what follows from them.
 * @throws CrmError INVALID_AMOUNT, INVALID_CURRENCY, EXCHANGE_RATE_REQUIRED, INVALID_DATE
 */
export function deriveGift(gift: GiftFacts, organization: Organization): DerivedGift {
  if (!(gift.amount > 0) || !isAmount(gift.amount)) throw new CrmError('INVALID_AMOUNT', { field: 'amount' });
  const advantage = gift.advantageAmount ?? 0;
  if (!isAmount(advantage) || advantage < 0 || advantage > gift.amount) throw new CrmError('INVALID_AMOUNT', { field: 'advantageAmount' });
  const fee = gift.feeAmount ?? 0;
  if (!isAmount(fee) || fee < 0) throw new CrmError('INVALID_AMOUNT', { field: 'feeAmount' });
  const currency = gift.currency.toUpperCase();
  if (!isCurrency(currency)) throw new CrmError('INVALID_CURRENCY', { currency });
  const exchangeRate = rateOf(gift, currency, organization);
  const receivedDate = receivedOn(gift, organization);
  const eligible = eligibleCentsOfGift(toCents(gift.amount), toCents(advantage), givenProperty(gift.inKind), receivedDate);
  return {
    currency,
    exchangeRate,
    baseAmount: exchangeRate === null ? gift.amount : converted(gift.amount, exchangeRate),
    netAmount: fromCents(toCents(gift.amount) - toCents(fee)),
    receivedOn: receivedDate,
    eligibleAmount: eligible === null ? null : fromCents(eligible),
    memo: gift.memo === null ? null : maskCardNumbers(gift.memo),
  };
}

function rateOf({ exchangeRate }: GiftFacts, currency: string, { defaultCurrency }: Organization): number | null {
  if (currency === defaultCurrency) return null;
  if (exchangeRate === null || !(exchangeRate > 0) || !Number.isFinite(exchangeRate))
    throw new CrmError('EXCHANGE_RATE_REQUIRED', { currency, baseCurrency: defaultCurrency });
  return exchangeRate;
}

function converted(amount: number, rate: number): number {
  const cents = convertCents(toCents(amount), rate);
  if (cents <= 0) throw new CrmError('INVALID_AMOUNT', { field: 'exchangeRate' });
  return fromCents(cents);
}

/** The civil date a gift counts on: as given, else of its instant in the charity's zone, else today there. */
function receivedOn(gift: GiftFacts, { timezone }: Organization): string {
  if (gift.receivedOn !== null) {
    if (!isCivilDate(gift.receivedOn)) throw new CrmError('INVALID_DATE', { field: 'receivedOn' });
    return gift.receivedOn;
  }
  if (gift.receivedAt === null) return today(timezone);
  const instant = new Date(gift.receivedAt);
  if (Number.isNaN(instant.getTime())) throw new CrmError('INVALID_DATE', { field: 'receivedAt' });
  return civilDateOf(instant, timezone);
}
