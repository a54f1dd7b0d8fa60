/** Too early to tell before so much is done. */
const LEAST_MS = 3000;

/** How many minutes a piece of work has left, at the pace it had so far; undefined while that cannot be told. */
export function minutesLeft({ done, total }: { readonly done: number; readonly total: number }, elapsedMs: number): number | undefined {
  if (done <= 0 || total <= done || elapsedMs < LEAST_MS) return undefined;
  return Math.max(1, Math.round(((elapsedMs / done) * (total - done)) / 60_000));
}
