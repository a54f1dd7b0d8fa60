import { seasonalDay, YEARS_OF_HISTORY, type Calendar } from './calendar';
import type { Random } from './random';
import { weightedTable, type Weighted } from './weights';

export type DonorType = 'individual' | 'household' | 'company' | 'foundation' | 'anonymous';

/** How a donor gives: once, now and then, faithfully, or every month. */
export type Habit = 'one_off' | 'occasional' | 'loyal' | 'monthly';

/** What a donor and the donor's gifts must agree on. */
export interface Profile {
  readonly type: DonorType;
  readonly habit: Habit;
  /** Day of the first gift, or of the first contact when no gift came. */
  readonly joinedDay: number;
  /** Which year of the calendar that is. */
  readonly joinedYear: number;
  readonly deceasedDay: number | null;
}

/** One seed feeds several independent sequences; these numbers keep them apart. */
export const STREAMS = { profile: 1, donor: 2, gift: 3, calibration: 4 } as const;

const TYPES = weightedTable<DonorType>([
  ['individual', 90],
  ['household', 5],
  ['company', 3.2],
  ['foundation', 1.3],
  ['anonymous', 0.5],
]);

const HABITS = weightedTable<Habit>([
  ['one_off', 58],
  ['occasional', 30],
  ['loyal', 8.5],
  ['monthly', 3.5],
]);

// The oldest year's donors are those who stayed until then: fewer of them give only once.
const OLDEST_HABITS = weightedTable<Habit>([
  ['one_off', 40],
  ['occasional', 39],
  ['loyal', 16],
  ['monthly', 5],
]);

// The oldest year stands for everybody known before it; after that a charity that grows by a few percent a year.
const JOINING_YEARS = weightedTable(Array.from({ length: YEARS_OF_HISTORY }, (_, year): Weighted<number> => [year, year === 0 ? 30 : 9 + 0.3 * year]));

/**
 * The profile of donor number `index`: the same whoever asks and in whatever order, so that gifts can be produced
 * without keeping a million donors in memory.
 */
export function profileOf(random: Random, seed: number, index: number, calendar: Calendar): Profile {
  random.restart(seed, STREAMS.profile, index);
  const type = random.weighted(TYPES);
  const { joinedYear, joinedDay } = joining(random, calendar);
  const drawn = random.weighted(joinedYear === 0 ? OLDEST_HABITS : HABITS);
  // Monthly debits are a person's way of giving; organizations decide once a year.
  const habit = drawn === 'monthly' && type !== 'individual' && type !== 'household' ? 'occasional' : drawn;
  const diesInHistory = type === 'individual' && random.chance(0.011);
  const deceasedDay = diesInHistory && joinedDay < calendar.today ? random.int(joinedDay + 1, calendar.today) : null;
  return { type, habit, joinedDay, joinedYear, deceasedDay };
}

function joining(random: Random, calendar: Calendar): { joinedYear: number; joinedDay: number } {
  for (;;) {
    const joinedYear = random.weighted(JOINING_YEARS);
    const year = calendar.years[joinedYear];
    if (!year) throw new RangeError(`No year ${joinedYear} in the calendar`);
    const joinedDay = seasonalDay(random, year);
    // A day of this year that has not come yet: draw again, which also makes a year just begun rare. Ends at once,
    // because past years carry nine tenths of the weight.
    if (joinedDay <= calendar.today) return { joinedYear, joinedDay };
  }
}
