import { PAUSES, pauseAfter, restAfter } from './retry';

describe('when a delivery is tried again', () => {
  it('pauses longer and longer, for three days', () => {
    const hours = PAUSES.reduce((sum, pause) => sum + pause, 0) / 3600;
    expect(hours).toBeGreaterThan(71);
    expect(hours).toBeLessThanOrEqual(72);
    expect([...PAUSES].sort((left, right) => left - right)).toEqual(PAUSES);
  });

  it('is given up after the last', () => {
    expect(pauseAfter(1)).toBe(10);
    expect(pauseAfter(PAUSES.length)).toBe(15 * 3600);
    expect(pauseAfter(PAUSES.length + 1)).toBeUndefined();
  });

  it('leaves an endpoint alone that keeps failing, never longer than ten minutes', () => {
    expect([0, 1, 2, 3, 4, 5, 50].map(restAfter)).toEqual([0, 0, 0, 10, 20, 40, 600]);
  });
});
