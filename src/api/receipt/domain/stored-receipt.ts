import type { ReceiptSnapshot } from './snapshot';

/** What of a snapshot has no column of its own. */
export interface SnapshotDetails {
  readonly placeOfIssue: ReceiptSnapshot['placeOfIssue'];
  readonly advantageDescription: string | null;
  readonly replaces: string | null;
  readonly france: ReceiptSnapshot['france'];
}

/** The columns a snapshot is stored in; together they are the snapshot, nothing is kept twice. */
export interface SnapshotColumns {
  readonly number: string;
  readonly series: string;
  readonly kind: ReceiptSnapshot['kind'];
  readonly jurisdiction: ReceiptSnapshot['jurisdiction'];
  readonly language: ReceiptSnapshot['language'];
  readonly wordingVersion: string;
  readonly issuedOn: string;
  readonly year: number;
  readonly organizationSnapshot: ReceiptSnapshot['organization'];
  readonly donorSnapshot: ReceiptSnapshot['donor'];
  readonly currency: string;
  readonly lines: ReceiptSnapshot['lines'];
  readonly amount: number;
  readonly advantageAmount: number;
  readonly eligibleAmount: number;
  readonly details: SnapshotDetails;
}

export function columnsOf({ organization, donor, placeOfIssue, advantageDescription, replaces, france, ...rest }: ReceiptSnapshot): SnapshotColumns {
  const { cancelled: _cancelled, ...columns } = rest;
  return { ...columns, organizationSnapshot: organization, donorSnapshot: donor, details: { placeOfIssue, advantageDescription, replaces, france } };
}

/** The frozen snapshot of a stored receipt, exactly as it was hashed. */
export function snapshotOf(columns: SnapshotColumns): ReceiptSnapshot {
  const { details, organizationSnapshot, donorSnapshot } = columns;
  return {
    number: columns.number,
    series: columns.series,
    kind: columns.kind,
    jurisdiction: columns.jurisdiction,
    language: columns.language,
    wordingVersion: columns.wordingVersion,
    issuedOn: columns.issuedOn,
    year: columns.year,
    currency: columns.currency,
    lines: columns.lines,
    amount: columns.amount,
    advantageAmount: columns.advantageAmount,
    eligibleAmount: columns.eligibleAmount,
    organization: organizationSnapshot,
    donor: donorSnapshot,
    ...details,
  };
}
