import type { PreflightRow } from '../../../../shared/receipts';
import type { Action } from '../../../../shared/rooms';
import { paths } from '../../paths';

type Group = [PreflightRow, ...PreflightRow[]];

/** The rows by problem, in the order in which they came. */
export function problemGroups(rows: readonly PreflightRow[]): Group[] {
  const groups = new Map<string, Group>();
  for (const row of rows) {
    const group = groups.get(row.check);
    if (group === undefined) groups.set(row.check, [row]);
    else group.push(row);
  }
  return [...groups.values()];
}

/** Where a problem is put right; undefined for whom may not. */
export function fixOf({ subject, donor, lookUp }: Pick<PreflightRow, 'subject' | 'donor' | 'lookUp'>, can: (action: Action) => boolean): string | undefined {
  switch (subject.type) {
    case 'organization':
      return can('organization.update') ? paths.organization() : undefined;
    case 'donor':
      // Two who are likely one are put right side by side.
      if (lookUp !== null) return paths.donors(`?search=${encodeURIComponent(lookUp)}`);
      return can('donor.update') ? paths.editDonor(subject.documentId) : undefined;
    case 'donation':
      return donor !== null && can('donation.read') ? paths.gift(donor.documentId, subject.documentId) : undefined;
    case 'receipt':
      return paths.receipt(subject.documentId);
  }
}
