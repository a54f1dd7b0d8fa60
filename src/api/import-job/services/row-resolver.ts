import type { DonorDirectory, DonorRef } from '../domain/donor-directory';
import type { ApplyProblem, MatchedBy } from '../domain/import-problem';
import { CurrencyTally } from '../domain/import-report';
import { externalIdKey } from '../domain/match-keys';
import { newDonor } from '../domain/new-donor';
import { matchKeysOfDraft, type DonorDraft } from '../domain/row';
import type { RowReason } from '../domain/staged-row';
import type { CopyValue } from '../../../platform/database/copy-rows';
import { ANONYMOUS_ID } from '../queries/find-donor-candidates';
import type { StoredRow } from '../queries/staged-rows';
import { donorLine, giftLine } from '../queries/working-lines';
import type { GiftRules } from './gift-rules';

/** What a whole file comes to. */
export interface Resolution {
  readonly donorsCreated: number;
  readonly donorsMatched: number;
  readonly currencies: CurrencyTally;
}

/** What became of a row. */
export interface Result {
  readonly rowId: number;
  readonly outcome: 'created' | 'matched' | 'refused';
  readonly reason: RowReason;
  readonly donorRef: DonorRef | null;
  readonly giftRef: number | null;
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
  private readonly currencies = new CurrencyTally();
  private readonly gifts = new Map<string, { giftRef: number; donorRef: DonorRef }>();
  private batch: Batch = { donors: [], gifts: [], learned: [], results: [] };
  private donorsCreated = 0;
  private giftsCreated = 0;

  constructor(
    private readonly directory: DonorDirectory,
    private readonly rules: GiftRules,
    private readonly system: string,
  ) {}

  noteGift(system: string, id: string, giftRef: number, donorRef: DonorRef): void {
    this.gifts.set(`${system}|${id}`, { giftRef, donorRef });
  }

  resolve(stored: StoredRow): void {
    const { donor, gift } = stored.row;
    if (gift === null) return this.resolveDonor(stored);
    const { system, id } = gift.externalId;
    const known = this.gifts.get(`${system}|${id}`);
    if (known !== undefined) {
      this.currencies.add('matched', gift.currency, gift.amountCents);
      if (known.donorRef > 0) this.matched.add(known.donorRef);
      return this.conclude(stored, 'matched', 'matched', 'gift', known.donorRef, known.giftRef);
    }
    const ready = this.rules.ready(gift, stored.line);
    if ('code' in ready) return this.refuse(stored, ready);
    const found = this.findOrCreate(donor, stored.line);
    if ('code' in found) return this.refuse(stored, found);
    this.giftsCreated += 1;
    const giftRef = -this.giftsCreated;
    this.batch.gifts.push(giftLine(giftRef, found.donor, donor.type === 'anonymous', gift, ready));
    this.noteGift(system, id, giftRef, found.donor);
    this.currencies.add('created', gift.currency, gift.amountCents);
    this.conclude(stored, 'created', found.by === null ? 'created' : 'matched', found.by, found.donor, giftRef);
  }

  takeBatch(): Batch {
    const batch = this.batch;
    this.batch = { donors: [], gifts: [], learned: [], results: [] };
    // Earlier gifts are in the working table now: memory does not grow with the rows.
    this.gifts.clear();
    return batch;
  }

  resolution(): Resolution {
    return { donorsCreated: this.donorsCreated, donorsMatched: this.matched.size, currencies: this.currencies };
  }

  private resolveDonor(stored: StoredRow): void {
    const found = this.findOrCreate(stored.row.donor, stored.line);
    if ('code' in found) return this.refuse(stored, found);
    const outcome = found.by === null ? 'created' : 'matched';
    this.conclude(stored, outcome, outcome, found.by, found.donor, null);
  }

  /** `by` is null for a donor that had to be created. */
  private findOrCreate(draft: DonorDraft, line: number): { donor: DonorRef; by: MatchedBy | null } | ApplyProblem {
    const isAnonymous = draft.type === 'anonymous';
    const keys = matchKeysOfDraft(draft);
    const found = isAnonymous ? this.directory.findAnonymous(this.system) : this.directory.find(keys);
    if (found.kind === 'several') return { code: 'DONOR_AMBIGUOUS', line, by: found.by, donors: found.donors.map(String) };
    if (found.kind === 'one') {
      if (found.donor > 0) this.matched.add(found.donor);
      this.learn(found.donor, draft);
      return { donor: found.donor, by: found.by };
    }
    const created = newDonor(isAnonymous ? { ...draft, externalId: { system: this.system, id: ANONYMOUS_ID } } : draft);
    if (created === null) return { code: 'DONOR_NAMELESS', line };
    this.donorsCreated += 1;
    const donor = -this.donorsCreated;
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

  private refuse({ id, warnings }: StoredRow, problem: ApplyProblem): void {
    const reason = { problems: [problem], ...(warnings === null ? {} : { warnings }) };
    this.batch.results.push({ rowId: id, outcome: 'refused', reason, donorRef: null, giftRef: null });
  }

  private conclude(
    { id, warnings }: StoredRow,
    outcome: 'created' | 'matched',
    donor: 'created' | 'matched',
    matchedBy: MatchedBy | null,
    donorRef: DonorRef,
    giftRef: number | null,
  ): void {
    const reason = { donor, ...(matchedBy === null ? {} : { matchedBy }), ...(warnings === null ? {} : { warnings }) };
    this.batch.results.push({ rowId: id, outcome, reason, donorRef, giftRef });
  }
}
