import type { Knex } from 'knex';
import type { Organization } from '../../../platform/tenancy/scope';
import { ANONYMOUS_ID, type DonorDirectory } from '../domain/donor-directory';
import { externalIdKey, matchKeys } from '../domain/match-keys';
import type { DonorDraft, ExternalId } from '../domain/row';
import { findDonorCandidates, type DonorCandidate } from '../queries/find-donor-candidates';

/**
 * Which of the charity's donors the rows could be. Each value is asked for once, before the first row that has it
 * is decided. Memory grows with the donors of the file, not with its rows.
 */
export class Candidates {
  private readonly emails = new Set<string>();
  private readonly postalCodes = new Set<string>();
  private readonly externalIds = new Set<string>();

  constructor(
    private readonly organization: Organization,
    /** The source system of the file. */
    private readonly system: string,
  ) {}

  /** Those that some more rows could be. */
  async of(transaction: Knex.Transaction, drafts: readonly DonorDraft[]): Promise<DonorCandidate[]> {
    const emails: string[] = [];
    const postalCodes: string[] = [];
    const externalIds: ExternalId[] = [];
    if (isNew(this.externalIds, ANONYMOUS_ID)) externalIds.push({ system: this.system, id: ANONYMOUS_ID });
    for (const { email, addressLine1, postalCode, externalId } of drafts) {
      if (email !== null && isNew(this.emails, email)) emails.push(email);
      // Name and postal code match nobody without the civic number.
      if (postalCode !== null && addressLine1 !== null && /\d/.test(addressLine1) && isNew(this.postalCodes, postalCode)) postalCodes.push(postalCode);
      const key = externalId === null ? null : externalIdKey(externalId.system, externalId.id);
      if (externalId !== null && key !== null && isNew(this.externalIds, key)) externalIds.push(externalId);
    }
    if (emails.length + postalCodes.length + externalIds.length === 0) return [];
    return findDonorCandidates(transaction, this.organization.id, { emails, postalCodes, externalIds });
  }
}

/** Puts donors of the charity under their keys. */
export function addCandidates(directory: DonorDirectory, candidates: readonly DonorCandidate[]): void {
  for (const { survivorId, ...donor } of candidates) {
    if (donor.type === 'anonymous') {
      for (const { system, id } of donor.externalIds) if (id === ANONYMOUS_ID) directory.addAnonymous(survivorId, system);
    } else directory.add(survivorId, matchKeys(donor));
  }
}

function isNew(asked: Set<string>, value: string): boolean {
  const before = asked.size;
  return asked.add(value).size > before;
}
