import { fromCents, toCents } from '../../../platform/money';
import { convertCents } from '../../donation/domain/convert-cents';
import { deemedValueCents, eligibleCents } from '../../donation/domain/eligible-amount';
import { givenProperty } from '../../donation/domain/given-property';
import type { ReceiptGift } from './facts';
import { propertyDescription, textIn } from './given-description';
import type { ReceiptLine } from './snapshot';

/** What a receipt says of a gift's money, in cents of the organization's currency. */
export interface LineCents {
  /** Amount received net of refunds, or the (deemed) fair market value. */
  readonly amount: number;
  readonly advantage: number;
  /** Null when the advantage is above 80 %: no gift in law. */
  readonly eligible: number | null;
}

/** The amounts of a gift on a receipt. A foreign-currency gift is converted before the rules of the advantage apply. */
export function lineCents(gift: ReceiptGift): LineCents {
  const property = gift.donationType === 'in_kind' ? givenProperty(gift.inKind) : null;
  const given = property === null ? toCents(gift.amount) : deemedValueCents(property, gift.receivedOn);
  const converted = (cents: number): number => (gift.exchangeRate === null ? cents : convertCents(cents, Number(gift.exchangeRate)));
  const amount = converted(Math.max(given - toCents(gift.refundedAmount), 0));
  const advantage = converted(toCents(gift.advantageAmount));
  return { amount, advantage, eligible: eligibleCents(amount, advantage) };
}

/** A gift as one line of an official receipt. The caller has asked `reasonsAgainst` before. */
export function receiptLine(gift: ReceiptGift): ReceiptLine {
  const { amount, advantage, eligible } = lineCents(gift);
  if (eligible === null) throw new Error(`gift ${gift.documentId} has no eligible amount`);
  return { ...lineOf(gift), amount: fromCents(amount), advantage: fromCents(advantage), eligible: fromCents(eligible) };
}

/** A gift on an acknowledgement: what was given, and no amount that a tax return could use. */
export function acknowledgementLine(gift: ReceiptGift): ReceiptLine {
  const { amount, advantage } = lineCents(gift);
  return { ...lineOf(gift), amount: fromCents(amount), advantage: fromCents(advantage), eligible: 0 };
}

function lineOf(gift: ReceiptGift): Omit<ReceiptLine, 'amount' | 'advantage' | 'eligible'> {
  const { postmarkedOn, receivedOn } = gift;
  return {
    donation: gift.documentId,
    receivedOn: postmarkedOn !== null && postmarkedOn < receivedOn ? postmarkedOn : receivedOn,
    description: null,
    foreign: foreignOf(gift),
    inKind: inKindOf(gift),
  };
}

function foreignOf({ currency, amount, refundedAmount, exchangeRate, exchangeRateOn, exchangeRateSource }: ReceiptGift): ReceiptLine['foreign'] {
  if (exchangeRate === null || exchangeRateOn === null || exchangeRateSource === null) return null;
  return { currency, amount: fromCents(toCents(amount) - toCents(refundedAmount)), rate: exchangeRate, rateOn: exchangeRateOn, source: exchangeRateSource };
}

function inKindOf(gift: ReceiptGift): ReceiptLine['inKind'] {
  if (gift.donationType !== 'in_kind' && gift.donationType !== 'securities') return null;
  const description = propertyDescription(gift);
  if (description === null) return null;
  return {
    description,
    appraiserName: textIn(gift.inKind, 'appraiserName'),
    appraiserAddress: textIn(gift.inKind, 'appraiserAddress'),
    acquiredOn: givenProperty(gift.inKind)?.acquiredOn ?? null,
  };
}
