import { secondsLeft } from './time-left';

const at = (seconds: number, done: number) => ({ at: seconds * 1000, done });

describe('the time that long work still takes', () => {
  it('goes by how fast it went since it was first seen', () => {
    expect(secondsLeft(at(0, 0), at(10, 100), 400)).toBe(30);
    // It was half done when somebody came to look.
    expect(secondsLeft(at(100, 200), at(102, 240), 400)).toBe(8);
    expect(secondsLeft(at(0, 0), at(1, 999), 1000)).toBe(1);
  });

  it.each([
    ['nothing moved', at(0, 5), at(10, 5), 10],
    ['it began anew', at(0, 50), at(10, 5), 100],
    ['no time passed', at(3, 0), at(3, 5), 10],
    ['the clock went back', at(3, 0), at(2, 5), 10],
    ['it is done', at(0, 0), at(10, 10), 10],
    ['nobody knows how much there is', at(0, 0), at(10, 10), 0],
  ])('is not told when %s', (_, first, now, total) => {
    expect(secondsLeft(first, now, total)).toBeUndefined();
  });
});
