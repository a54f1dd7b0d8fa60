import type { DonationOut } from '../../../../shared/donations';
import type { PickedDonor } from '../../components/DonorPicker';
import { amountInField, numberInField } from '../../format/amounts';
import { inKindOf, securitiesOf, tributeOf } from '../Gifts/stored-parts';

/** A part of a gift that goes to one fund, as typed. */
export interface SplitValues {
  readonly fund: string;
  readonly amount: string;
}

/** Somebody else who is credited for the gift, as typed. */
export interface CreditValues {
  readonly donor: PickedDonor | undefined;
  readonly type: string;
  readonly amount: string;
}

/** A gift as the form holds it. */
export interface GiftValues {
  readonly donor: PickedDonor | undefined;
  readonly amount: string;
  readonly currency: string;
  readonly exchangeRate: string;
  readonly receivedOn: string;
  readonly donationType: string;
  readonly paymentMethodType: string;
  readonly chequeNumber: string;
  readonly paymentStatus: string;
  /** The pledge it pays, by public id; empty for none. */
  readonly pledge: string;
  readonly campaign: string;
  /** The one fund it goes to, where it is not split. */
  readonly fund: string;
  readonly splits: readonly SplitValues[];
  readonly advantageAmount: string;
  readonly advantageDescription: string;
  readonly inKindDescription: string;
  /** Empty: the amount of the gift is its fair market value. */
  readonly inKindValue: string;
  readonly inKindCost: string;
  readonly inKindAcquiredOn: string;
  readonly inKindAcquiredToGive: boolean;
  readonly inKindAppraiser: string;
  readonly inKindAppraiserAddress: string;
  readonly symbol: string;
  readonly quantity: string;
  readonly price: string;
  readonly tributeType: string;
  readonly honoree: string;
  readonly notifyName: string;
  readonly notifyAddress: string;
  readonly notifyEmail: string;
  readonly notifyPreference: string;
  readonly tributeMessage: string;
  readonly tributeNotifiedAt: string;
  /** Of a new gift; those of a recorded one are on its page. */
  readonly softCredits: readonly CreditValues[];
  readonly feeAmount: string;
  readonly depositedOn: string;
  readonly postmarkedOn: string;
  readonly acknowledgement: string;
  readonly memo: string;
  readonly isAnonymous: boolean;
}

export function emptyGift(today: string, currency: string, donor?: PickedDonor): GiftValues {
  return {
    donor,
    amount: '',
    currency,
    exchangeRate: '',
    receivedOn: today,
    donationType: 'one_time',
    paymentMethodType: 'cheque',
    chequeNumber: '',
    paymentStatus: 'completed',
    pledge: '',
    campaign: '',
    fund: '',
    splits: [],
    advantageAmount: '',
    advantageDescription: '',
    inKindDescription: '',
    inKindValue: '',
    inKindCost: '',
    inKindAcquiredOn: '',
    inKindAcquiredToGive: false,
    inKindAppraiser: '',
    inKindAppraiserAddress: '',
    symbol: '',
    quantity: '',
    price: '',
    tributeType: '',
    honoree: '',
    notifyName: '',
    notifyAddress: '',
    notifyEmail: '',
    notifyPreference: '',
    tributeMessage: '',
    tributeNotifiedAt: '',
    softCredits: [],
    feeAmount: '',
    depositedOn: '',
    postmarkedOn: '',
    acknowledgement: 'to_do',
    memo: '',
    isAnonymous: false,
  };
}

/** A recorded gift, as its form shows it. */
export function giftValuesOf(gift: DonationOut, language: string): GiftValues {
  const amount = (value: number | null | undefined): string => (value === 0 ? '' : amountInField(value, language));
  const number = (value: number | null | undefined): string => numberInField(value, language);
  const inKind = inKindOf(gift.inKind);
  const securities = securitiesOf(gift.securities);
  const tribute = tributeOf(gift.tribute);
  const [first, ...others] = gift.allocations;
  return {
    ...emptyGift(gift.receivedOn, gift.currency, gift.donor),
    amount: amountInField(gift.amount, language),
    exchangeRate: number(gift.exchangeRate),
    donationType: gift.donationType,
    paymentMethodType: gift.paymentMethodType,
    chequeNumber: gift.chequeNumber ?? '',
    paymentStatus: gift.paymentStatus,
    pledge: gift.pledge ?? '',
    campaign: gift.campaign?.documentId ?? '',
    fund: others.length === 0 ? (first?.fund.documentId ?? '') : '',
    splits: others.length === 0 ? [] : gift.allocations.map((part) => ({ fund: part.fund.documentId, amount: amountInField(part.amount, language) })),
    advantageAmount: amount(gift.advantageAmount),
    advantageDescription: gift.advantageDescription ?? '',
    inKindDescription: inKind?.description ?? '',
    inKindValue: inKind?.fairMarketValue === gift.amount ? '' : amountInField(inKind?.fairMarketValue, language),
    inKindCost: amountInField(inKind?.cost, language),
    inKindAcquiredOn: inKind?.acquiredOn ?? '',
    inKindAcquiredToGive: inKind?.acquiredToGive ?? false,
    inKindAppraiser: inKind?.appraiserName ?? '',
    inKindAppraiserAddress: inKind?.appraiserAddress ?? '',
    symbol: securities?.symbol ?? '',
    quantity: number(securities?.quantity),
    price: number(securities?.price),
    tributeType: tribute?.type ?? '',
    honoree: tribute?.honoree ?? '',
    notifyName: tribute?.notifyName ?? '',
    notifyAddress: tribute?.notifyAddress ?? '',
    notifyEmail: tribute?.notifyEmail ?? '',
    notifyPreference: tribute?.notifyPreference ?? '',
    tributeMessage: tribute?.message ?? '',
    tributeNotifiedAt: tribute?.notifiedAt ?? '',
    feeAmount: amount(gift.feeAmount),
    depositedOn: gift.depositedOn ?? '',
    postmarkedOn: gift.postmarkedOn ?? '',
    acknowledgement: gift.acknowledgement,
    memo: gift.memo ?? '',
    isAnonymous: gift.isAnonymous,
  };
}
