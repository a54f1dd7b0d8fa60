import { fromCents } from '../../../platform/money';
import { draftReceipt, type DraftSnapshot } from './draft-receipt';
import { giftDate, reasonsOfDonor, reasonsOfGift, reasonsOfIssuer } from './eligibility';
import type { Issuer, ReceiptDonor, ReceiptGift } from './facts';
import { lineCents } from './receipt-line';
import { receiptLanguage } from './receipt-language';
import type { ReasonCode } from './reasons';

export interface RefusedGift {
  readonly donation: string;
  readonly receivedOn: string;
  readonly amount: number;
  readonly reasons: readonly ReasonCode[];
}

/** What a consolidated run makes of a donor. */
export interface Considered {
  readonly donor: ReceiptDonor;
  /** The receipt they get; null when there is none. */
  readonly draft: DraftSnapshot | null;
  /** The gifts on it, or that would have been. */
  readonly gifts: readonly ReceiptGift[];
  readonly amount: number;
  readonly eligibleAmount: number;
  /** Why there is none. */
  readonly reasons: readonly ReasonCode[];
  readonly refusedGifts: readonly RefusedGift[];
}

export interface Consolidating {
  readonly year: number;
  readonly issuedOn: string;
  readonly wordingVersion: string;
}

/** Decides on a donor's consolidated receipt of a year: gifts that may not be on it are left out, each with its reasons. */
export function considerDonor(
  donor: ReceiptDonor,
  unreceipted: readonly ReceiptGift[],
  issuer: Issuer,
  { year, issuedOn, wordingVersion }: Consolidating,
): Considered {
  const judged = unreceipted.map((gift) => ({ gift, reasons: reasonsOfGift(gift, { kind: 'consolidated', year, issuedOn }) }));
  const gifts = judged.filter(({ reasons }) => reasons.length === 0).map(({ gift }) => gift);
  const refusedGifts = judged
    .filter(({ reasons }) => reasons.length > 0)
    .map(({ gift, reasons }) => ({ donation: gift.documentId, receivedOn: giftDate(gift), amount: gift.amount, reasons }));
  const language = receiptLanguage(donor);
  const lines = gifts.map(lineCents);
  const eligibleCents = lines.reduce((sum, { eligible }) => sum + (eligible ?? 0), 0);
  const isBelow = gifts.length > 0 && eligibleCents < issuer.minimumCents;
  const reasons: ReasonCode[] = [
    ...reasonsOfIssuer(issuer, language, issuedOn),
    ...reasonsOfDonor(donor, language),
    ...(unreceipted.length === 0 ? (['NO_GIFTS'] as const) : []),
    ...(isBelow ? (['BELOW_MINIMUM'] as const) : []),
  ];
  return {
    donor,
    draft: reasons.length === 0 && gifts.length > 0 ? draftReceipt(gifts, issuer, { kind: 'consolidated', issuedOn, wordingVersion }) : null,
    gifts,
    amount: fromCents(lines.reduce((sum, { amount }) => sum + amount, 0)),
    eligibleAmount: fromCents(eligibleCents),
    reasons,
    refusedGifts,
  };
}
