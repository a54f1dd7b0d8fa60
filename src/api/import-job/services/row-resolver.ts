import { ANONYMOUS_ID, type DonorDirectory, type DonorRef } from '../domain/donor-directory';
import type { ApplyProblem, MatchedBy } from '../domain/import-problem';
import { CurrencyTally, OutcomeTally } from '../domain/import-report';
import { externalIdKey } from '../domain/match-keys';
import { newDonor } from '../domain/new-donor';
import { matchKeysOfDraft, type DonorDraft } from '../domain/row';
import type { PendingRow, RowReason, Staged, StagedRow } from '../domain/staged-row';
import type { CopyValue } from '../../../platform/database/copy-rows';
import { donorLine, giftLine } from '../queries/working-lines';
import type { GiftRules } from './gift-rules';

/** What a whole file comes to. */
export interface Resolution {
  readonly donorsCreated: number;
  readonly donorsMatched: number;
  readonly currencies: CurrencyTally;
  readonly outcomes: OutcomeTally;
}

/** Ids for what the file creates. */
export interface NewIds {
  readonly donor: () => number;
  readonly gift: () => number;
}

/** What became of a row. */
export interface Result {
  readonly line: number;
  readonly outcome: 'created' | 'matched' | 'skipped' | 'refused';
  readonly reason: RowReason;
  readonly donor: DonorRef | null;
  readonly gift: number | null;
  /** What was read of it; null of a row that says nothing of use. */
  readonly row: StagedRow | null;
}

/** The database writes the row of a gift that it creates itself, where there is nothing to remark: most rows of most files. */
export function isToldByGift({ outcome, reason, gift }: Result): boolean {
  return outcome === 'created' && gift !== null && reason.warnings === undefined;
}

interface KnownRefs {
  readonly giftId: number;
  readonly donorId: DonorRef;
}

/** Lines for the working tables. */
export interface Batch {
  donors: (readonly CopyValue[])[];
  gifts: (readonly CopyValue[])[];
  learned: (readonly CopyValue[])[];
  results: Result[];
}

/**
 * Decides rows one after the other, in the order of the file. It touches no database: what it was told of the
 * charity's donors and gifts, and the rows before, are all it knows.
 */
export class RowResolver {
  private readonly matched = new Set<DonorRef>();
  private readonly created = new Set<DonorRef>();
  private readonly currencies = new CurrencyTally();
  private readonly outcomes = new OutcomeTally();
  private gifts = new Map<string, KnownRefs>();
  private giftsBefore: ReadonlyMap<string, KnownRefs> = new Map();
  private batch: Batch = { donors: [], gifts: [], learned: [], results: [] };

  constructor(
    private readonly directory: DonorDirectory,
    private readonly rules: GiftRules,
    private readonly system: string,
    private readonly newIds: NewIds,
  ) {}

  noteGift(system: string, id: string, giftId: number, donorId: DonorRef): void {
    this.gifts.set(`${system}|${id}`, { giftId, donorId });
  }

  resolve(staged: Staged): void {
    if (staged.outcome === 'pending') return this.resolvePending(staged);
    const { outcome, line, problems } = staged;
    this.push({ line, outcome, reason: { problems }, donor: null, gift: null, row: null });
  }

  private resolvePending(staged: PendingRow): void {
    const { donor, gift } = staged.row;
    if (gift === null) return this.resolveDonor(staged);
    const { system, id } = gift.externalId;
    const key = `${system}|${id}`;
    const known = this.gifts.get(key) ?? this.giftsBefore.get(key);
    if (known !== undefined) {
      this.currencies.add('matched', gift.currency, gift.amountCents);
      this.noteMatched(known.donorId);
      this.conclude(staged, 'matched', 'matched', 'gift', known.donorId, known.giftId);
      return;
    }
    const ready = this.rules.ready(gift, staged.line);
    if ('code' in ready) return this.refuse(staged, ready);
    const found = this.findOrCreate(donor, staged.line);
    if ('code' in found) return this.refuse(staged, found);
    const giftId = this.newIds.gift();
    const result = this.conclude(staged, 'created', found.by === null ? 'created' : 'matched', found.by, found.donor, giftId);
    const origin = { id: found.donor, by: found.by, isAnonymous: donor.type === 'anonymous' };
    this.batch.gifts.push(giftLine(giftId, origin, gift, ready, isToldByGift(result) ? result.line : null));
    this.noteGift(system, id, giftId, found.donor);
    this.currencies.add('created', gift.currency, gift.amountCents);
  }

  /** What was decided since the last time. The gifts of a batch are remembered until the next one is taken, which is asked about before this one is written. */
  takeBatch(): Batch {
    const batch = this.batch;
    this.batch = { donors: [], gifts: [], learned: [], results: [] };
    // Earlier gifts are found in the working table: memory does not grow with the rows.
    this.giftsBefore = this.gifts;
    this.gifts = new Map();
    return batch;
  }

  resolution(): Resolution {
    return { donorsCreated: this.created.size, donorsMatched: this.matched.size, currencies: this.currencies, outcomes: this.outcomes };
  }

  private resolveDonor(staged: PendingRow): void {
    const found = this.findOrCreate(staged.row.donor, staged.line);
    if ('code' in found) return this.refuse(staged, found);
    const outcome = found.by === null ? 'created' : 'matched';
    this.conclude(staged, outcome, outcome, found.by, found.donor, null);
  }

  /** `by` is null for a donor that had to be created. */
  private findOrCreate(draft: DonorDraft, line: number): { donor: DonorRef; by: MatchedBy | null } | ApplyProblem {
    const isAnonymous = draft.type === 'anonymous';
    const keys = matchKeysOfDraft(draft);
    const found = isAnonymous ? this.directory.findAnonymous(this.system) : this.directory.find(keys);
    if (found.kind === 'several') return { code: 'DONOR_AMBIGUOUS', line, by: found.by, donors: inOrder(found.donors).map(String) };
    if (found.kind === 'one') {
      this.noteMatched(found.donor);
      this.learn(found.donor, draft);
      return { donor: found.donor, by: found.by };
    }
    const created = newDonor(isAnonymous ? { ...draft, externalId: { system: this.system, id: ANONYMOUS_ID } } : draft);
    if (created === null) return { code: 'DONOR_NAMELESS', line };
    const donor = this.newIds.donor();
    this.created.add(donor);
    this.batch.donors.push(donorLine(donor, created));
    if (isAnonymous) this.directory.addAnonymous(donor, this.system);
    else this.directory.add(donor, keys);
    return { donor, by: null };
  }

  /** Somebody found by e-mail or address gets the file's id: next time it finds them even if they moved. */
  private learn(donor: DonorRef, { externalId }: DonorDraft): void {
    if (externalId === null) return;
    const key = externalIdKey(externalId.system, externalId.id);
    if (key === null || !this.directory.isNewExternalId(key)) return;
    this.directory.learnExternalId(donor, key);
    this.batch.learned.push([donor, externalId.system, externalId.id]);
  }

  private refuse({ line, row, warnings }: PendingRow, problem: ApplyProblem): void {
    const reason = { problems: [problem], ...(warnings.length === 0 ? {} : { warnings }) };
    this.push({ line, outcome: 'refused', reason, donor: null, gift: null, row });
  }

  private conclude(
    { line, row, warnings }: PendingRow,
    outcome: 'created' | 'matched',
    found: 'created' | 'matched',
    matchedBy: MatchedBy | null,
    donor: DonorRef,
    gift: number | null,
  ): Result {
    const reason = { donor: found, ...(matchedBy === null ? {} : { matchedBy }), ...(warnings.length === 0 ? {} : { warnings }) };
    const result = { line, outcome, reason, donor, gift, row };
    this.push(result);
    return result;
  }

  private push(result: Result): void {
    this.batch.results.push(result);
    this.outcomes.add(result.outcome, result.reason.problems?.map(({ code }) => code) ?? []);
  }

  /** People of the charity, each once; not those of the file itself. */
  private noteMatched(donor: DonorRef): void {
    if (!this.created.has(donor)) this.matched.add(donor);
  }
}

function inOrder(refs: readonly DonorRef[]): DonorRef[] {
  return [...refs].sort((left, right) => left - right);
}
