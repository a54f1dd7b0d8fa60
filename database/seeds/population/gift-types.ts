export type DonationType = 'one_time' | 'recurring' | 'in_kind' | 'securities' | 'event';

export type PaymentMethodType = 'card' | 'bank_debit' | 'cheque' | 'cash' | 'transfer' | 'paypal' | 'in_kind' | 'securities';

export type PaymentStatus = 'pending' | 'processing' | 'completed' | 'failed' | 'cancelled' | 'partially_refunded' | 'refunded' | 'disputed';

/** A gift. Every amount is a whole number of cents of `currency`, except `baseAmountCents`, in Canadian cents. */
export interface Gift {
  /** Position among the gifts produced, from 0. */
  index: number;
  /** The donor's `index` in the population. */
  donorIndex: number;
  donationType: DonationType;
  paymentStatus: PaymentStatus;
  paymentMethodType: PaymentMethodType;
  amountCents: number;
  currency: 'CAD' | 'USD';
  /** Canadian dollars for one unit of `currency`, four decimals; '1.0000' for CAD. */
  exchangeRate: string;
  baseAmountCents: number;
  feeAmountCents: number;
  /** Amount less the fee, refunds not deducted. */
  netAmountCents: number;
  /** At most the amount; the whole of it when refunded, less when partially refunded, 0 otherwise. */
  refundedAmountCents: number;
  /** `YYYY-MM-DD`, set exactly when something was refunded. */
  refundedOn: string | null;
  /** What the donor got in return (a dinner), as fair market value. */
  advantageAmountCents: number;
  advantageDescription: { fr: string; en: string } | null;
  receivedOn: string;
  /** Instant of `receivedOn` in the afternoon, UTC. */
  receivedAt: string;
  depositedOn: string | null;
  postmarkedOn: string | null;
  chequeNumber: string | null;
  provider: 'stripe' | 'paypal' | null;
  /** Unique per provider within one population; visibly not a real one. */
  providerPaymentId: string | null;
  /** `code` of the campaign that was running. */
  campaign: string | null;
  inKind: { description: { fr: string; en: string }; fairMarketValueCents: number } | null;
  securities: { symbol: string; quantity: number; priceCents: number } | null;
  isAnonymous: boolean;
  acknowledgement: 'to_do' | 'sent' | 'not_needed';
}

/** What gifts need to know of a campaign. */
export interface GiftCampaign {
  readonly code: string;
  /** `YYYY-MM-DD`, both included; a campaign without end runs until today. */
  readonly startDate: string;
  readonly endDate: string | null;
  readonly isEvent?: boolean;
  /** How often a gift goes to it rather than to another running one. 1 unless given. */
  readonly weight?: number;
}
