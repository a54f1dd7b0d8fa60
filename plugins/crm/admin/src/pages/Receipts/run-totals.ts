/** What a finished run says of itself. */
export interface RunTotals {
  readonly year: number;
  readonly dryRun: boolean;
  readonly currency: string;
  readonly issued: number;
  readonly refused: number;
  readonly gifts: number;
  readonly refusedGifts: number;
  readonly eligibleAmount: number;
}

/** Reads a job's result, which is of no fixed kind. @returns undefined where it is not a run's. */
export function runTotalsOf(result: unknown): RunTotals | undefined {
  if (typeof result !== 'object' || result === null) return undefined;
  const found = new Map<string, unknown>(Object.entries(result));
  const [dryRun, currency] = [found.get('dryRun'), found.get('currency')];
  const figure = (name: string): number => {
    const value = found.get(name);
    return typeof value === 'number' ? value : 0;
  };
  if (typeof dryRun !== 'boolean' || typeof currency !== 'string') return undefined;
  return {
    year: figure('year'),
    dryRun,
    currency,
    issued: figure('issued'),
    refused: figure('refused'),
    gifts: figure('gifts'),
    refusedGifts: figure('refusedGifts'),
    eligibleAmount: figure('eligibleAmount'),
  };
}
