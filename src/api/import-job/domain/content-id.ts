import { createHash } from 'node:crypto';
import { matchKeysOfDraft, type DonorDraft, type ExternalId, type GiftDraft } from './row';

/** The system of ids that are made from content. */
export const FILE_SYSTEM = 'file';

/**
 * Ids for rows that bring none, so that the same file imported twice creates nothing new: a hash of what the row
 * says, and which of the identical rows it is. Line numbers would not do, since the same export with one more
 * row on top must not double everything. The price: of two files that hold the very same gift without an
 * id, the second is taken for the first again; a system that exports ids has no such doubt.
 */
export class ContentIds {
  private readonly occurrences = new Map<string, number>();

  ofGift(donor: DonorDraft, gift: GiftDraft): ExternalId {
    return this.next([
      'gift',
      ...identity(donor),
      gift.amountCents,
      gift.currency,
      gift.receivedOn,
      gift.receivedAt,
      gift.donationType,
      gift.paymentMethodType,
      gift.chequeNumber,
      gift.campaignCode,
      gift.message,
    ]);
  }

  /** For a row of donors without gifts; null when the donor has a strict key and needs none. */
  ofDonor(donor: DonorDraft): ExternalId | null {
    const keys = matchKeysOfDraft(donor);
    const hasKey = keys.externalIds.length > 0 || keys.emailName !== null || keys.nameAddress !== null;
    return hasKey || donor.type === 'anonymous' ? null : this.next(['donor', ...identity(donor)]);
  }

  private next(content: readonly (string | number | null)[]): ExternalId {
    const hash = createHash('sha256').update(JSON.stringify(content)).digest('base64url').slice(0, 32);
    const occurrence = (this.occurrences.get(hash) ?? 0) + 1;
    this.occurrences.set(hash, occurrence);
    return { system: FILE_SYSTEM, id: `${hash}.${occurrence}` };
  }
}

function identity(donor: DonorDraft): (string | null)[] {
  const { type, firstName, lastName, companyName, householdName, email, addressLine1, postalCode, externalId } = donor;
  return [
    type,
    firstName,
    lastName,
    companyName,
    householdName,
    email?.toLowerCase() ?? null,
    addressLine1,
    postalCode,
    externalId?.system ?? null,
    externalId?.id ?? null,
  ];
}
