import { CellReader } from './cell-reader';
import { foldHeading } from './fields';
import { matchKeys, type MatchKeys } from './match-keys';
import type { ImportPlan } from './plan';
import { presetNamed } from './presets';
import type { RowProblem, SkipReason } from './problem';
import type { ImportRecord } from './records';
import { readDonor, type DonorDraft } from './row-donor';
import { readGift, type GiftDraft } from './row-gift';

export type { DonorDraft, ExternalId } from './row-donor';
export type { GiftDraft } from './row-gift';

/** What one row of the file means. */
export type RowOutcome =
  | { kind: 'gift'; line: number; donor: DonorDraft; gift: GiftDraft; warnings: readonly RowProblem[] }
  | { kind: 'donor'; line: number; donor: DonorDraft; warnings: readonly RowProblem[] }
  | { kind: 'skip'; line: number; reason: SkipReason }
  | { kind: 'refused'; line: number; problems: readonly RowProblem[] };

/**
 * Interprets one record (not the heading) by the plan: a pure function, so that a row fixed in place is
 * simply interpreted again. Every problem of the row is named at once, not only the first.
 */
export function interpretRow(record: ImportRecord, plan: ImportPlan): RowOutcome {
  const { line } = record;
  if (record.problems.length > 0) return { kind: 'refused', line, problems: record.problems };
  if (record.cells.every((cell) => cell.trim() === '')) return { kind: 'skip', line, reason: { code: 'ROW_BLANK', line } };
  const cells = new CellReader(record, plan);
  const reason = notMoney(cells, plan, line);
  if (reason !== null) return { kind: 'skip', line, reason };

  const donor = readDonor(cells, plan);
  const gift = plan.content === 'gifts' ? readGift(cells, plan) : null;
  const { problems, warnings } = cells;
  // An unreadable donor cell is already a problem of its own; "nobody is named" would only confuse.
  if (donor === null && problems.length === 0) problems.push({ code: 'DONOR_MISSING', line });
  if (donor === null || problems.length > 0) return { kind: 'refused', line, problems };
  return gift === null ? { kind: 'donor', line, donor, warnings } : { kind: 'gift', line, donor, gift, warnings };
}

/** The match keys of a row's donor; the same function serves the charity's own donors. */
export function matchKeysOfDraft({ type, firstName, lastName, companyName, email, addressLine1, postalCode, externalId }: DonorDraft): MatchKeys {
  return matchKeys({ type, firstName, lastName, companyName, email, addressLine1, postalCode, externalIds: externalId === null ? [] : [externalId] });
}

function notMoney(cells: CellReader, plan: ImportPlan, line: number): SkipReason | null {
  const { completedStatuses } = presetNamed(plan.preset);
  if (plan.content !== 'gifts' || completedStatuses === null || plan.columns.giftStatus === undefined) return null;
  const value = cells.raw('giftStatus');
  if (completedStatuses.has(foldHeading(value))) return null;
  return { code: 'STATUS_NOT_COMPLETED', line, column: cells.heading('giftStatus'), value };
}
