import { newDocumentId } from '../../../platform/database/document-id';
import type { DonorRef } from '../domain/donor-directory';
import type { MatchedBy } from '../domain/import-problem';
import type { NewDonor } from '../domain/new-donor';
import type { GiftDraft, ExternalId } from '../domain/row';
import type { ReadyGift } from '../services/gift-rules';
import type { CopyValue } from '../../../platform/database/copy-rows';

export const donorColumns = [
  'id',
  'document_id',
  'type',
  'salutation',
  'first_name',
  'middle_initial',
  'last_name',
  'company_name',
  'display_name',
  'email',
  'phone',
  'address_line_1',
  'address_line_2',
  'city',
  'province',
  'postal_code',
  'country',
  'language',
  'external_ids',
] as const;

/** A line of `import_new_donors`, in the order of its columns. */
export function donorLine(id: DonorRef, donor: NewDonor): readonly CopyValue[] {
  return [
    id,
    newDocumentId(),
    donor.type,
    donor.salutation,
    donor.firstName,
    donor.middleInitial,
    donor.lastName,
    donor.companyName,
    donor.displayName,
    donor.email,
    donor.phone,
    donor.addressLine1,
    donor.addressLine2,
    donor.city,
    donor.province,
    donor.postalCode,
    donor.country,
    donor.language,
    donor.externalId === null ? null : JSON.stringify([donor.externalId]),
  ];
}

export const giftColumns = [
  'id',
  'document_id',
  'donor_id',
  'system',
  'external_id',
  'amount',
  'currency',
  'base_amount',
  'exchange_rate',
  'exchange_rate_source',
  'exchange_rate_on',
  'donation_type',
  'payment_method_type',
  'cheque_number',
  'net_amount',
  'received_at',
  'received_on',
  'campaign_id',
  'eligible_amount',
  'is_anonymous',
  'memo',
  'in_kind',
  'summary_fr',
  'summary_en',
  'line',
  'matched_by',
] as const;

/**
 * A line of `import_new_gifts`, in the order of its columns.
 * @param line of the file, where nothing more is to be said of it than how its donor was found; else null
 */
export function giftLine(
  id: number,
  donor: { readonly id: DonorRef; readonly by: MatchedBy | null; readonly isAnonymous: boolean },
  gift: GiftDraft & { readonly externalId: ExternalId },
  ready: ReadyGift,
  line: number | null,
): readonly CopyValue[] {
  const { amount, derived, rate, campaignId, summary } = ready;
  // The doors ask for what was given and its value; a file says at most the first.
  const inKind = gift.donationType === 'in_kind' ? JSON.stringify({ description: derived.memo?.slice(0, 500) ?? '–', fairMarketValue: amount }) : null;
  return [
    id,
    newDocumentId(),
    donor.id,
    gift.externalId.system,
    gift.externalId.id,
    amount,
    derived.currency,
    derived.baseAmount,
    derived.exchangeRate,
    rate?.source ?? null,
    rate?.rateOn ?? null,
    gift.donationType,
    gift.paymentMethodType ?? 'other',
    gift.chequeNumber,
    derived.netAmount,
    gift.receivedAt,
    derived.receivedOn,
    campaignId,
    derived.eligibleAmount,
    donor.isAnonymous,
    derived.memo,
    inKind,
    summary.fr,
    summary.en,
    line,
    donor.by,
  ];
}
