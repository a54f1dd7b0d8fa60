/** What an import makes, or would make: the dry run's report and the real one are the same. */
export interface ImportReport {
  readonly rows: { readonly total: number; readonly created: number; readonly matched: number; readonly skipped: number; readonly refused: number };
  /** People, each counted once. */
  readonly donors: { readonly created: number; readonly matched: number };
  readonly gifts: { readonly created: number; readonly matched: number };
  /** Sums of gifts in integer cents of their own currency. */
  readonly currencies: readonly CurrencySums[];
  /** Why rows were refused or left out, the commonest first. */
  readonly problems: readonly { readonly code: string; readonly outcome: 'refused' | 'skipped'; readonly rows: number }[];
  readonly campaignsCreated: number;
}

export interface CurrencySums {
  readonly currency: string;
  readonly createdGifts: number;
  readonly createdCents: number;
  readonly matchedGifts: number;
  readonly matchedCents: number;
}

/** Counts what became of rows, and why, while they go by. */
export class OutcomeTally {
  private readonly counts = { total: 0, created: 0, matched: 0, skipped: 0, refused: 0 };
  private readonly problems = new Map<string, ImportReport['problems'][number]>();

  /** A row with two problems is counted under both. */
  add(outcome: 'created' | 'matched' | 'skipped' | 'refused', codes: readonly string[]): void {
    this.counts.total += 1;
    this.counts[outcome] += 1;
    if (outcome !== 'skipped' && outcome !== 'refused') return;
    for (const code of new Set(codes)) {
      const key = `${outcome} ${code}`;
      this.problems.set(key, { code, outcome, rows: (this.problems.get(key)?.rows ?? 0) + 1 });
    }
  }

  rows(): ImportReport['rows'] {
    return { ...this.counts };
  }

  commonest(): ImportReport['problems'] {
    return [...this.problems.values()].sort((left, right) => right.rows - left.rows || (left.code < right.code ? -1 : 1));
  }
}

/** Adds up gifts by currency while rows go by. */
export class CurrencyTally {
  private readonly sums = new Map<string, { createdGifts: number; createdCents: number; matchedGifts: number; matchedCents: number }>();

  add(outcome: 'created' | 'matched', currency: string, cents: number): void {
    const sums = this.sums.get(currency) ?? { createdGifts: 0, createdCents: 0, matchedGifts: 0, matchedCents: 0 };
    this.sums.set(currency, sums);
    if (outcome === 'created') {
      sums.createdGifts += 1;
      sums.createdCents += cents;
    } else {
      sums.matchedGifts += 1;
      sums.matchedCents += cents;
    }
  }

  all(): CurrencySums[] {
    return [...this.sums].map(([currency, sums]) => ({ currency, ...sums })).sort((left, right) => (left.currency < right.currency ? -1 : 1));
  }

  get gifts(): { created: number; matched: number } {
    const all = [...this.sums.values()];
    return { created: all.reduce((sum, one) => sum + one.createdGifts, 0), matched: all.reduce((sum, one) => sum + one.matchedGifts, 0) };
  }
}
