const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** Seconds between the tries of a delivery: three days in all, then it is given up. */
export const PAUSES: readonly number[] = [
  10,
  MINUTE,
  5 * MINUTE,
  15 * MINUTE,
  30 * MINUTE,
  HOUR,
  2 * HOUR,
  4 * HOUR,
  8 * HOUR,
  12 * HOUR,
  14 * HOUR,
  15 * HOUR,
  15 * HOUR,
];

/** Seconds until the next try, after `attempts` that failed; undefined when it is given up. */
export function pauseAfter(attempts: number): number | undefined {
  return PAUSES[attempts - 1];
}

const LONGEST_REST = 10 * MINUTE;

/**
 * Seconds in which an endpoint that failed so many times in a row is left alone, whatever else waits for
 * it: one dead endpoint of one charity must not keep the deliveries of the others waiting for its timeouts.
 */
export function restAfter(failuresInARow: number): number {
  return failuresInARow < 3 ? 0 : Math.min(LONGEST_REST, 10 * 2 ** (failuresInARow - 3));
}
