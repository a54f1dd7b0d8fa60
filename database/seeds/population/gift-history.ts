import { seasonalDay, type Calendar } from './calendar';
import { profileOf, STREAMS, type Profile } from './profile';
import { Random } from './random';

/** How much the donors of a population give, over and above their habits. */
export interface Intensity {
  /** Share of donors with at least one gift. */
  readonly participation: number;
  /** Mean number of gifts in a giving year beyond the first. */
  readonly extraPerYear: number;
}

/** The days of one donor's gifts, oldest first. Reused from donor to donor: read it before the next call. */
export interface GiftDays {
  days: Int32Array;
  length: number;
}

/** What habits alone give, measured on sample donors: the two figures `intensityFor` needs. */
export interface Baseline {
  readonly giftsPerDonor: number;
  readonly giftsPerExtra: number;
}

// Chance of giving again in the year after a giving year: after the first one, and after later ones. With the habits'
// shares these give an overall retention near 45 % (Fundraising Effectiveness Project, Q4 2024: 42.9 %).
const RETENTION = {
  one_off: { first: 0.1, later: 0.25 },
  occasional: { first: 0.36, later: 0.52 },
  loyal: { first: 0.74, later: 0.85 },
} as const;
const RECAPTURE = { one_off: 0.02, occasional: 0.08, loyal: 0.18 } as const;
const MONTHLY_SURVIVAL = 0.983;

/** More gifts than this from one donor in one year are asked for explicitly, not drawn. */
const MOST_EXTRA_PER_YEAR = 150;
const SAMPLE_SIZE = 2048;

export function giftDays(): GiftDays {
  return { days: new Int32Array(64), length: 0 };
}

/** Fills `into` with the days of a donor's gifts, as habit and intensity say. The draw continues `random`'s sequence. */
export function drawHistory(random: Random, calendar: Calendar, profile: Profile, intensity: Intensity, into: GiftDays): void {
  into.length = 0;
  if (!random.chance(intensity.participation)) return;
  if (profile.habit === 'monthly') drawMonths(random, calendar, profile, into);
  else drawYears(random, calendar, profile, profile.habit, intensity.extraPerYear, into);
  sortDays(into);
}

/** Fills `into` with exactly `count` gifts between the day the donor joined and the last possible one. */
export function drawExactly(random: Random, calendar: Calendar, profile: Profile, count: number, into: GiftDays): void {
  into.length = 0;
  const last = lastDay(calendar, profile);
  while (into.length < count) {
    const year = calendar.years[random.int(profile.joinedYear, calendar.years.length - 1)];
    const drawn = year ? seasonalDay(random, year) : last;
    const isPossible = drawn >= profile.joinedDay && drawn <= last;
    append(into, isPossible ? drawn : random.int(profile.joinedDay, last));
  }
  sortDays(into);
}

/** Measures the habits of this seed's population on sample donors. */
export function baselineOf(seed: number, calendar: Calendar): Baseline {
  const withoutExtra = meanGifts(seed, calendar, { participation: 1, extraPerYear: 0 });
  const withOneExtra = meanGifts(seed, calendar, { participation: 1, extraPerYear: 1 });
  return { giftsPerDonor: withoutExtra, giftsPerExtra: Math.max(0.05, withOneExtra - withoutExtra) };
}

/** The intensity at which donors give `target` gifts on average: first by taking part, then by giving more often. */
export function intensityFor(target: number, baseline: Baseline): Intensity {
  const participation = Math.min(0.9, target / baseline.giftsPerDonor);
  const missing = target / Math.max(participation, 1e-9) - baseline.giftsPerDonor;
  return { participation, extraPerYear: Math.max(0, missing / baseline.giftsPerExtra) };
}

function meanGifts(seed: number, calendar: Calendar, intensity: Intensity): number {
  const random = new Random(seed);
  const days = giftDays();
  let total = 0;
  for (let index = 0; index < SAMPLE_SIZE; index += 1) {
    const profile = profileOf(random, seed, index, calendar);
    random.restart(seed, STREAMS.calibration, index);
    drawHistory(random, calendar, profile, intensity, days);
    total += days.length;
  }
  return total / SAMPLE_SIZE;
}

function drawMonths(random: Random, calendar: Calendar, profile: Profile, into: GiftDays): void {
  const last = lastDay(calendar, profile);
  // The debit keeps the first gift's day of the month, never after the 28th.
  const dayOfMonth = Math.min(28, Number(calendar.dateOf(profile.joinedDay).slice(8, 10)));
  append(into, profile.joinedDay);
  const joinedMonth = profile.joinedYear * 12 + Number(calendar.dateOf(profile.joinedDay).slice(5, 7)) - 1;
  for (let month = joinedMonth + 1; month < calendar.monthStarts.length; month += 1) {
    if (!random.chance(MONTHLY_SURVIVAL)) return;
    const day = (calendar.monthStarts[month] ?? last) + dayOfMonth - 1;
    if (day > last) return;
    append(into, day);
  }
}

function drawYears(
  random: Random,
  calendar: Calendar,
  profile: Profile,
  habit: Exclude<Profile['habit'], 'monthly'>,
  extraPerYear: number,
  into: GiftDays,
): void {
  const last = lastDay(calendar, profile);
  // A heavy tail: most donors are below the mean, a few give ten times as often. exp(−σ²/2) keeps the mean at 1.
  const extra = extraPerYear === 0 ? 0 : extraPerYear * random.logNormal(Math.exp(-0.5), 1);
  // Those of the oldest year mostly gave before it too: they are not that year's newcomers.
  let yearsGiven = profile.joinedYear === 0 && random.chance(0.6) ? 1 : 0;
  let gaveLastYear = false;
  for (let index = profile.joinedYear; index < calendar.years.length; index += 1) {
    const year = calendar.years[index];
    if (!year || year.start > last) return;
    const isFirst = index === profile.joinedYear;
    const { first, later } = RETENTION[habit];
    gaveLastYear = isFirst || random.chance(gaveLastYear ? (yearsGiven === 1 ? first : later) : RECAPTURE[habit]);
    if (!gaveLastYear) continue;
    yearsGiven += 1;
    if (isFirst) append(into, profile.joinedDay);
    const gifts = Math.min(MOST_EXTRA_PER_YEAR, random.geometric(extra)) + (isFirst ? 0 : 1);
    for (let gift = 0; gift < gifts; gift += 1) {
      const day = seasonalDay(random, year);
      // Before the first gift or after the last possible day: not given. The year in progress is shorter this way.
      if (day >= profile.joinedDay && day <= last) append(into, day);
    }
  }
}

function lastDay(calendar: Calendar, profile: Profile): number {
  return profile.deceasedDay ?? calendar.today;
}

function append(into: GiftDays, day: number): void {
  if (into.length === into.days.length) {
    const larger = new Int32Array(into.days.length * 2);
    larger.set(into.days);
    into.days = larger;
  }
  into.days[into.length] = day;
  into.length += 1;
}

/** Insertion sort for the usual handful of days, where the built-in one costs more to call than to run. */
function sortDays(into: GiftDays): void {
  const { days, length } = into;
  if (length > 40) {
    days.subarray(0, length).sort();
    return;
  }
  for (let index = 1; index < length; index += 1) {
    const day = days[index] ?? 0;
    let slot = index;
    for (let previous = days[slot - 1] ?? 0; slot > 0 && previous > day; previous = days[slot - 1] ?? 0) {
      days[slot] = previous;
      slot -= 1;
    }
    days[slot] = day;
  }
}
