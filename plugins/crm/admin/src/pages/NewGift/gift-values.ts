import type { DonationDraft } from '../../../../shared/donations';
import { DONATION_TYPES, oneOf, PAYMENT_METHOD_TYPES } from '../../../../shared/vocabulary';
import { parseAmount } from '../../format/amounts';

/** A gift as the form holds it. */
export interface GiftValues {
  readonly amount: string;
  readonly currency: string;
  readonly exchangeRate: string;
  readonly receivedOn: string;
  readonly donationType: string;
  readonly paymentMethodType: string;
  readonly chequeNumber: string;
  readonly paymentStatus: string;
  readonly campaign: string;
  readonly fund: string;
  readonly advantageAmount: string;
  readonly advantageDescription: string;
  readonly memo: string;
  readonly isAnonymous: boolean;
  readonly inKindDescription: string;
  readonly inKindAppraiser: string;
  readonly symbol: string;
  readonly quantity: string;
  readonly price: string;
}

export function emptyGift(today: string, currency: string): GiftValues {
  return {
    amount: '',
    currency,
    exchangeRate: '',
    receivedOn: today,
    donationType: 'one_time',
    paymentMethodType: 'cheque',
    chequeNumber: '',
    paymentStatus: 'completed',
    campaign: '',
    fund: '',
    advantageAmount: '',
    advantageDescription: '',
    memo: '',
    isAnonymous: false,
    inKindDescription: '',
    inKindAppraiser: '',
    symbol: '',
    quantity: '',
    price: '',
  };
}

/** What the form says, as the API takes it; the form has been checked. */
export function giftDraftOf(values: GiftValues, language: string, baseCurrency: string): DonationDraft {
  const amount = parseAmount(values.amount, language) ?? 0;
  const advantageAmount = parseAmount(values.advantageAmount, language) ?? 0;
  const currency = values.currency.trim().toUpperCase();
  return {
    amount,
    currency,
    receivedOn: values.receivedOn,
    donationType: oneOf(DONATION_TYPES, values.donationType) ?? 'one_time',
    paymentMethodType: oneOf(PAYMENT_METHOD_TYPES, values.paymentMethodType) ?? 'other',
    paymentStatus: values.paymentStatus === 'pending' ? 'pending' : 'completed',
    isAnonymous: values.isAnonymous,
    advantageAmount,
    ...(currency === baseCurrency ? {} : { exchangeRate: rateOf(values.exchangeRate) }),
    ...(values.paymentMethodType === 'cheque' ? { chequeNumber: textOrNull(values.chequeNumber) } : {}),
    ...(values.campaign === '' ? {} : { campaign: values.campaign }),
    ...(values.fund === '' ? {} : { allocations: [{ fund: values.fund, amount }] }),
    ...(advantageAmount > 0 ? { advantageDescription: textOrNull(values.advantageDescription) } : {}),
    ...(values.memo.trim() === '' ? {} : { memo: values.memo.trim() }),
    ...(values.donationType === 'in_kind'
      ? { inKind: { description: values.inKindDescription.trim(), fairMarketValue: amount, appraiserName: textOrNull(values.inKindAppraiser) } }
      : {}),
    ...(values.donationType === 'securities'
      ? { securities: { symbol: values.symbol.trim().toUpperCase(), quantity: rateOf(values.quantity), price: rateOf(values.price) } }
      : {}),
  };
}

/** A number with any count of decimals, a comma or a point: a rate, a quantity, a price. NaN when it is none. */
export function rateOf(text: string): number {
  const plain = text.replaceAll(/[\s\u00a0\u202f]/g, '').replace(',', '.');
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN;
}

function textOrNull(text: string): string | null {
  const trimmed = text.trim();
  return trimmed === '' ? null : trimmed;
}
