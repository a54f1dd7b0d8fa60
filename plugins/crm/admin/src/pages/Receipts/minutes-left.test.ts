import { minutesLeft } from './minutes-left';

it.each([
  [{ done: 0, total: 100 }, 60_000, undefined],
  [{ done: 10, total: 100 }, 1000, undefined],
  [{ done: 100, total: 100 }, 60_000, undefined],
  [{ done: 50, total: 100 }, 60_000, 1],
  [{ done: 10, total: 100 }, 60_000, 9],
  [{ done: 99, total: 100 }, 60_000, 1],
])('%j after %d ms: %s minutes', (progress, elapsed, left) => {
  expect(minutesLeft(progress, elapsed)).toBe(left);
});
