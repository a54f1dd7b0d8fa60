import type { ImportPlan } from './plan';
import type { ImportField } from './fields';
import type { ImportProblem } from './import-problem';
import type { RowProblem } from './problem';
import { interpretRow, type DonorDraft, type ExternalId, type GiftDraft } from './row';
import type { ImportRecord } from './records';
import type { ContentIds } from './content-id';
import type { MatchedBy } from './import-problem';

/** What a row that reads well says, between reading it and applying it. */
export interface StagedRow {
  readonly donor: DonorDraft;
  readonly gift: (GiftDraft & { readonly externalId: ExternalId }) | null;
}

/** The same as it is kept, in JSON: what the file does not say is left out, half of most rows. */
export interface KeptRow {
  readonly donor: Partial<DonorDraft> & Pick<DonorDraft, 'type' | 'language'>;
  readonly gift: (Partial<StagedGift> & Pick<StagedGift, 'amountCents' | 'currency' | 'receivedOn' | 'donationType' | 'externalId'>) | null;
}

type StagedGift = NonNullable<StagedRow['gift']>;

/** The JSON of a {@link KeptRow}. */
export function keptText({ donor, gift }: StagedRow): string {
  return `{"donor":${saidText(donor)},"gift":${gift === null ? 'null' : saidText(gift)}}`;
}

function saidText(fields: object): string {
  let text = '';
  for (const [name, value] of Object.entries(fields)) if (value !== null) text += `${text === '' ? '' : ','}"${name}":${JSON.stringify(value)}`;
  return `{${text}}`;
}

export function rowKept({ donor, gift }: KeptRow): StagedRow {
  return {
    donor: {
      type: donor.type,
      salutation: donor.salutation ?? null,
      firstName: donor.firstName ?? null,
      middleInitial: donor.middleInitial ?? null,
      lastName: donor.lastName ?? null,
      companyName: donor.companyName ?? null,
      householdName: donor.householdName ?? null,
      email: donor.email ?? null,
      phone: donor.phone ?? null,
      addressLine1: donor.addressLine1 ?? null,
      addressLine2: donor.addressLine2 ?? null,
      city: donor.city ?? null,
      province: donor.province ?? null,
      postalCode: donor.postalCode ?? null,
      country: donor.country ?? null,
      language: donor.language,
      externalId: donor.externalId ?? null,
    },
    gift: gift && {
      amountCents: gift.amountCents,
      currency: gift.currency,
      receivedOn: gift.receivedOn,
      receivedAt: gift.receivedAt ?? null,
      donationType: gift.donationType,
      paymentMethodType: gift.paymentMethodType ?? null,
      chequeNumber: gift.chequeNumber ?? null,
      campaignCode: gift.campaignCode ?? null,
      externalId: gift.externalId,
      message: gift.message ?? null,
    },
  };
}

/** Why a row became what it became. */
export interface RowReason {
  /** Each refuses the row, or says why it is left out. */
  readonly problems?: readonly ImportProblem[];
  readonly warnings?: readonly RowProblem[];
  readonly donor?: 'created' | 'matched';
  readonly matchedBy?: MatchedBy;
}

export interface PendingRow {
  readonly outcome: 'pending';
  readonly line: number;
  readonly row: StagedRow;
  readonly warnings: readonly RowProblem[];
}

export type Staged = PendingRow | { readonly outcome: 'skipped' | 'refused'; readonly line: number; readonly problems: readonly ImportProblem[] };

/** Interprets a record and makes it ready to be kept: with an id, and with texts that fit where they will go. */
export function stageRow(record: ImportRecord, plan: ImportPlan, ids: ContentIds): Staged {
  const read = interpretRow(record, plan);
  const { line } = read;
  switch (read.kind) {
    case 'refused':
      return { outcome: 'refused', line, problems: read.problems };
    case 'skip':
      return { outcome: 'skipped', line, problems: [read.reason] };
    case 'gift':
    case 'donor': {
      const gift = read.kind === 'gift' ? read.gift : null;
      const problems = tooLong(read.donor, gift, plan, line);
      if (problems.length > 0) return { outcome: 'refused', line, problems };
      return { outcome: 'pending', line, row: withIds(read.donor, gift, ids), warnings: read.warnings };
    }
  }
}

function withIds(donor: DonorDraft, gift: GiftDraft | null, ids: ContentIds): StagedRow {
  if (gift === null) return { donor: donor.externalId === null ? { ...donor, externalId: ids.ofDonor(donor) } : donor, gift };
  return { donor, gift: hasId(gift) ? gift : { ...gift, externalId: ids.ofGift(donor, gift) } };
}

function hasId(gift: GiftDraft): gift is GiftDraft & { externalId: ExternalId } {
  return gift.externalId !== null;
}

/** The lengths of the donors' and gifts' own contracts, where they are shorter than the columns. */
const DONOR_LIMITS = [
  ['salutation', 40],
  ['firstName', 120],
  ['lastName', 120],
  ['companyName', 200],
  ['householdName', 200],
  ['phone', 40],
  ['postalCode', 16],
] as const satisfies readonly (readonly [keyof DonorDraft & ImportField, number])[];

const GIFT_LIMITS = [
  ['chequeNumber', 60],
  ['campaignCode', 60],
  ['message', 5000],
] as const satisfies readonly (readonly [keyof GiftDraft & ImportField, number])[];

function tooLong(donor: DonorDraft, gift: GiftDraft | null, plan: ImportPlan, line: number): RowProblem[] {
  const problems: RowProblem[] = [];
  const check = (field: ImportField, text: string | null, limit: number): void => {
    if (text === null || text.length <= limit) return;
    problems.push({ code: 'TEXT_TOO_LONG', line, column: plan.header[plan.columns[field] ?? -1] ?? field, limit, length: text.length });
  };
  for (const [field, limit] of DONOR_LIMITS) check(field, donor[field], limit);
  if (gift !== null) for (const [field, limit] of GIFT_LIMITS) check(field, gift[field], limit);
  return problems;
}
