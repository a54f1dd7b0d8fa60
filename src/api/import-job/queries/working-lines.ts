import { newDocumentId } from '../../../platform/database/document-id';
import type { DonorRef } from '../domain/donor-directory';
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
] as const;

/** A line of `import_new_gifts`, in the order of its columns. */
export function giftLine(
  id: number,
  donorId: DonorRef,
  isAnonymous: boolean,
  gift: GiftDraft & { readonly externalId: ExternalId },
  ready: ReadyGift,
): readonly CopyValue[] {
  const { amount, derived, rate, campaignId, summary } = ready;
  // The doors ask for what was given and its value; a file says at most the first.
  const inKind = gift.donationType === 'in_kind' ? JSON.stringify({ description: derived.memo?.slice(0, 500) ?? '–', fairMarketValue: amount }) : null;
  return [
    id,
    newDocumentId(),
    donorId,
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
    isAnonymous,
    derived.memo,
    inKind,
    summary.fr,
    summary.en,
  ];
}
