import type { DonationDraft, DonationDraftChange, SoftCreditDraft } from '../../../../shared/donations';
import { ACKNOWLEDGEMENTS, DONATION_TYPES, oneOf, PAYMENT_METHOD_TYPES, PAYMENT_STATUSES, SOFT_CREDIT_TYPES } from '../../../../shared/vocabulary';
import { parseAmount, parseNumber } from '../../format/amounts';
import type { GiftValues } from './gift-values';

/** What a new gift's form says, as the API takes it: what was left empty is left out. The form has been checked. */
export function giftDraftOf(values: GiftValues, language: string, baseCurrency: string): DonationDraft {
  const { paymentStatus, amount = 0, ...fields } = giftFieldsOf(values, language, baseCurrency);
  const all = { ...fields, softCredits: creditsOf(values, language) };
  const said = Object.entries(all).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0));
  return { ...Object.fromEntries(said), amount, paymentStatus: paymentStatus === 'pending' ? 'pending' : 'completed' };
}

/** What differs from what the form opened on; what was emptied is sent as nothing. */
export function giftChangesOf(before: GiftValues, now: GiftValues, language: string, baseCurrency: string): DonationDraftChange {
  const old = new Map<string, unknown>(Object.entries(giftFieldsOf(before, language, baseCurrency)));
  const changes: DonationDraftChange = Object.fromEntries(
    Object.entries(giftFieldsOf(now, language, baseCurrency)).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(old.get(name))),
  );
  return before.donor?.documentId === now.donor?.documentId ? changes : { ...changes, donor: now.donor?.documentId };
}

/** Every field of the form, empty ones as nothing. */
function giftFieldsOf(values: GiftValues, language: string, baseCurrency: string): DonationDraftChange {
  const amount = parseAmount(values.amount, language) ?? 0;
  const advantageAmount = parseAmount(values.advantageAmount, language) ?? 0;
  const currency = values.currency.trim().toUpperCase();
  return {
    amount,
    currency,
    exchangeRate: currency === baseCurrency ? null : parseNumber(values.exchangeRate),
    receivedOn: values.receivedOn,
    donationType: oneOf(DONATION_TYPES, values.donationType) ?? 'one_time',
    paymentMethodType: oneOf(PAYMENT_METHOD_TYPES, values.paymentMethodType) ?? 'other',
    chequeNumber: values.paymentMethodType === 'cheque' ? textOrNull(values.chequeNumber) : null,
    paymentStatus: oneOf(PAYMENT_STATUSES, values.paymentStatus) ?? 'completed',
    pledge: textOrNull(values.pledge),
    campaign: textOrNull(values.campaign),
    allocations: allocationsOf(values, amount, language),
    advantageAmount,
    advantageDescription: advantageAmount > 0 ? textOrNull(values.advantageDescription) : null,
    inKind: inKindOf(values, amount, language),
    securities:
      values.donationType === 'securities'
        ? { symbol: values.symbol.trim().toUpperCase(), quantity: parseNumber(values.quantity), price: parseNumber(values.price) }
        : null,
    tribute: tributeOf(values),
    feeAmount: parseAmount(values.feeAmount, language) ?? 0,
    depositedOn: textOrNull(values.depositedOn),
    postmarkedOn: textOrNull(values.postmarkedOn),
    acknowledgement: oneOf(ACKNOWLEDGEMENTS, values.acknowledgement) ?? 'to_do',
    memo: textOrNull(values.memo),
    isAnonymous: values.isAnonymous,
  };
}

/** What of property the receipt goes by; nothing for a gift of money. */
export function inKindOf(values: GiftValues, amount: number, language: string): NonNullable<DonationDraft['inKind']> | null {
  if (values.donationType !== 'in_kind') return null;
  return {
    description: values.inKindDescription.trim(),
    fairMarketValue: parseAmount(values.inKindValue, language) ?? amount,
    cost: parseAmount(values.inKindCost, language) ?? null,
    acquiredOn: textOrNull(values.inKindAcquiredOn),
    acquiredToGive: values.inKindAcquiredToGive,
    appraiserName: textOrNull(values.inKindAppraiser),
    appraiserAddress: textOrNull(values.inKindAppraiserAddress),
  };
}

function allocationsOf({ splits, fund }: GiftValues, amount: number, language: string): NonNullable<DonationDraft['allocations']> {
  if (splits.length > 0) return splits.map((part) => ({ fund: part.fund, amount: parseAmount(part.amount, language) ?? 0 }));
  return fund === '' ? [] : [{ fund, amount }];
}

function creditsOf({ softCredits }: GiftValues, language: string): SoftCreditDraft[] {
  return softCredits.map(({ donor, type, amount }) => ({
    donor: donor?.documentId ?? '',
    type: oneOf(SOFT_CREDIT_TYPES, type) ?? 'other',
    amount: parseAmount(amount, language) ?? 0,
  }));
}

function tributeOf(values: GiftValues): DonationDraft['tribute'] {
  const { tributeType } = values;
  if (tributeType !== 'honour' && tributeType !== 'memorial') return null;
  return {
    type: tributeType,
    honoree: values.honoree.trim(),
    notifyName: textOrNull(values.notifyName),
    notifyAddress: textOrNull(values.notifyAddress),
    notifyEmail: textOrNull(values.notifyEmail),
    notifyPreference: oneOf(['email', 'mail', 'none'] as const, values.notifyPreference),
    message: textOrNull(values.tributeMessage),
    notifiedAt: textOrNull(values.tributeNotifiedAt),
  };
}

function textOrNull(text: string): string | null {
  const trimmed = text.trim();
  return trimmed === '' ? null : trimmed;
}
