import { useRef } from 'react';

const WATCHED_MS = 3000;

/** Whole minutes that work will still take at the pace seen so far; undefined until there is a pace to go by. */
export function useTimeLeft(done: number, total: number): number | undefined {
  const first = useRef({ done, at: Date.now() });
  const [steps, passed] = [done - first.current.done, Date.now() - first.current.at];
  if (steps <= 0 || passed < WATCHED_MS) return undefined;
  return Math.floor(((total - done) * passed) / steps / 60_000);
}
