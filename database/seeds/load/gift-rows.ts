import { eligibleCents } from '../../../src/api/donation/domain/eligible-amount';
import type { Language } from '../../../src/platform/errors/messages';
import type { Gift } from '../population/gift-types';
import { toMajor } from '../population/money';
import type { CopyTarget } from './copy-items';
import { newDocumentId } from '../../../src/platform/database/document-id';

/** A gift about to be written, with the ids that its refund and its line of history refer to. */
export interface GiftToLoad {
  readonly id: number;
  readonly documentId: string;
  readonly donorId: number;
  readonly campaignId: number | null;
  readonly gift: Gift;
}

const GIFT_COLUMNS = [
  'id',
  'document_id',
  'organization_id',
  'donor_id',
  'amount',
  'currency',
  'base_amount',
  'exchange_rate',
  'exchange_rate_source',
  'exchange_rate_on',
  'donation_type',
  'payment_status',
  'payment_method_type',
  'cheque_number',
  'provider',
  'provider_payment_id',
  'fee_amount',
  'net_amount',
  'refunded_amount',
  'received_at',
  'received_on',
  'deposited_on',
  'postmarked_on',
  'campaign_id',
  'in_kind',
  'securities',
  'advantage_amount',
  'advantage_description',
  'eligible_amount',
  'is_anonymous',
  'acknowledgement',
  'created_at',
  'updated_at',
  'published_at',
] as const;

/** Gifts as rows of an organization whose own currency is the Canadian dollar. */
export function giftRows(organizationId: number, language: Language): CopyTarget<GiftToLoad> {
  return {
    table: 'donations',
    columns: GIFT_COLUMNS,
    row: ({ id, documentId, donorId, campaignId, gift }) => {
      const isConverted = gift.currency !== 'CAD';
      const eligible = eligibleCents(gift.amountCents, gift.advantageAmountCents);
      return [
        id,
        documentId,
        organizationId,
        donorId,
        toMajor(gift.amountCents),
        gift.currency,
        toMajor(gift.baseAmountCents),
        isConverted ? gift.exchangeRate : null,
        isConverted ? 'manual' : null,
        isConverted ? gift.receivedOn : null,
        gift.donationType,
        gift.paymentStatus,
        gift.paymentMethodType,
        gift.chequeNumber,
        gift.provider,
        gift.providerPaymentId,
        toMajor(gift.feeAmountCents),
        toMajor(gift.netAmountCents),
        toMajor(gift.refundedAmountCents),
        gift.receivedAt,
        gift.receivedOn,
        gift.depositedOn,
        gift.postmarkedOn,
        campaignId,
        inKind(gift, language),
        securities(gift),
        toMajor(gift.advantageAmountCents),
        gift.advantageDescription?.[language] ?? null,
        eligible === null ? null : toMajor(eligible),
        gift.isAnonymous,
        gift.acknowledgement,
        gift.receivedAt,
        gift.receivedAt,
        gift.receivedAt,
      ];
    },
  };
}

const REFUND_COLUMNS = [
  'document_id',
  'organization_id',
  'donation_id',
  'amount',
  'reason',
  'provider',
  'refund_status',
  'refunded_at',
  'refunded_on',
  'by',
  'created_at',
  'updated_at',
  'published_at',
] as const;

const REFUND_REASON: Readonly<Record<Language, string>> = { fr: 'À la demande du donateur', en: 'At the donor’s request' };

/** The refunds of gifts that were refunded, in whole or in part: one each. */
export function refundRows(organizationId: number, language: Language): CopyTarget<GiftToLoad> {
  return {
    table: 'donation_refunds',
    columns: REFUND_COLUMNS,
    row: ({ id, gift }) => {
      const refundedAt = refundInstant(gift);
      return [
        newDocumentId(),
        organizationId,
        id,
        toMajor(gift.refundedAmountCents),
        REFUND_REASON[language],
        gift.provider,
        'succeeded',
        refundedAt,
        gift.refundedOn,
        'Mécène',
        refundedAt,
        refundedAt,
        refundedAt,
      ];
    },
  };
}

/** In the evening, UTC, of the refund's date: that same date anywhere in Canada, and never before the gift. */
export function refundInstant({ refundedOn, receivedOn }: Gift): string {
  return `${refundedOn ?? receivedOn}T23:59:59.000Z`;
}

/** The contract's shape; fair market value in major units, as the API shows it. */
function inKind({ inKind: given }: Gift, language: Language): string | null {
  if (given === null) return null;
  return `{"description":${JSON.stringify(given.description[language])},"fairMarketValue":${toMajor(given.fairMarketValueCents)}}`;
}

function securities({ securities: given }: Gift): string | null {
  if (given === null) return null;
  return `{"symbol":${JSON.stringify(given.symbol)},"quantity":${given.quantity},"price":${toMajor(given.priceCents)}}`;
}
