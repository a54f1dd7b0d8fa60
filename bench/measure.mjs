import { performance } from 'node:perf_hooks';

const WARM_UP = 2;
const LEAST_ROUNDS = 12;

/**
 * Asks the same thing in several ways, one after the other in each round, so that all of them meet the
 * same machine. Stops after `rounds`, or once the time is up and there are twelve.
 *
 * @param {Record<string, (round: number) => Promise<unknown>>} ways
 * @returns {Promise<Record<string, { p50: number, p95: number, rounds: number }>>} milliseconds
 */
export function interleaved(ways, options) {
  const timed = (ask) => async (round) => {
    const asked = performance.now();
    await ask(round);
    return performance.now() - asked;
  };
  return takeTurns(Object.fromEntries(Object.entries(ways).map(([name, ask]) => [name, timed(ask)])), options);
}

/** The same for ways that know themselves how long they took: each answers its milliseconds, one figure or several. */
export async function takeTurns(ways, { rounds, seconds, before }) {
  const times = Object.fromEntries(Object.keys(ways).map((name) => [name, []]));
  const started = performance.now();
  for (let round = -WARM_UP; round < rounds; round += 1) {
    if (round >= LEAST_ROUNDS && performance.now() - started > seconds * 1000) break;
    await before?.();
    for (const [name, ask] of Object.entries(ways)) {
      const took = await ask(round + WARM_UP);
      if (round >= 0) times[name].push(took);
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, all]) => [name, summary(all.flat())]));
}

/**
 * Does `count` pieces of work with `clients` at a time.
 * @returns {Promise<{ perSecond: number, times: number[] }>}
 */
export async function parallel(count, clients, work) {
  const times = [];
  let next = 0;
  const started = performance.now();
  const client = async () => {
    while (next < count) {
      const index = next;
      next += 1;
      const asked = performance.now();
      await work(index);
      times.push(performance.now() - asked);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  return { perSecond: (count * 1000) / (performance.now() - started), times };
}

export function summary(times) {
  const sorted = [...times].sort((left, right) => left - right);
  return { p50: at(sorted, 0.5), p95: at(sorted, 0.95), rounds: sorted.length };
}

function at(sorted, share) {
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? NaN;
}
