export interface Sighting {
  /** Milliseconds. */
  readonly at: number;
  readonly done: number;
}

/**
 * Seconds until long work is done, if it goes on as it went since it was first seen. Undefined while
 * nothing moved, when there is no total, and when all is done.
 */
export function secondsLeft(first: Sighting, now: Sighting, total: number): number | undefined {
  const done = now.done - first.done;
  const passed = now.at - first.at;
  if (done <= 0 || passed <= 0 || now.done >= total) return undefined;
  return Math.max(1, Math.round(((total - now.done) * passed) / done / 1000));
}
