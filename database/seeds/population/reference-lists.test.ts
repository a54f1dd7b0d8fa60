import { campaigns } from './campaigns';
import { calendarEndingOn, civilDate, dayNumber, instantOn, seasonalDay } from './calendar';
import { asciiFold } from './names';
import { ENGLISH_SURNAMES } from './names.english.data';
import { FRENCH_SURNAMES } from './names.french.data';
import { NOTES } from './notes';
import { Random } from './random';
import { TAGS } from './tags';
import { parseWeights } from './weights';

describe('campaigns', () => {
  it.each(['2026-05-20', '2024-01-01', '2024-02-29', '2023-12-31'])('make sense seen from %s', (today) => {
    const seen = campaigns(today);
    expect(seen.length).toBeGreaterThanOrEqual(12);
    expect(new Set(seen.map(({ code }) => code)).size).toBe(seen.length);
    for (const { startDate, endDate, campaignStatus, goalAmountCents } of seen) {
      expect(civilDate(dayNumber(startDate))).toBe(startDate);
      if (endDate) expect(endDate > startDate).toBe(true);
      if (campaignStatus === 'draft') expect(startDate > today).toBe(true);
      if (campaignStatus === 'active') expect(startDate <= today && (endDate ?? today) >= today).toBe(true);
      if (campaignStatus === 'completed') expect((endDate ?? '9999') < today).toBe(true);
      expect(Number.isSafeInteger(goalAmountCents) && goalAmountCents > 0).toBe(true);
    }
    expect(seen.some(({ campaignStatus }) => campaignStatus === 'active')).toBe(true);
  });
});

describe('tags and notes', () => {
  it('are twenty tags, unique in both languages, with colours', () => {
    expect(TAGS).toHaveLength(20);
    for (const language of ['fr', 'en'] as const) {
      expect(new Set(TAGS.map(({ name }) => asciiFold(name[language]))).size).toBe(20);
    }
    expect(TAGS.every(({ color }) => /^#[0-9A-F]{6}$/.test(color))).toBe(true);
  });

  it('are forty notes, none twice', () => {
    expect(NOTES).toHaveLength(40);
    expect(new Set(NOTES.flatMap(({ fr, en }) => [fr, en])).size).toBe(80);
  });
});

describe('surnames', () => {
  it.each([FRENCH_SURNAMES, ENGLISH_SURNAMES])('are at least two hundred, none twice', (text) => {
    const names = parseWeights(text).map(([name]) => name);
    expect(names.length).toBeGreaterThanOrEqual(200);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('calendar', () => {
  it('keeps drawn days inside their year, leap or not', () => {
    const random = new Random(3);
    const { years } = calendarEndingOn('2026-05-20');
    for (const year of years) {
      const drawn = new Set(Array.from({ length: 20_000 }, () => civilDate(seasonalDay(random, year))));
      const name = civilDate(year.start).slice(0, 4);
      expect([...drawn].every((date) => date.startsWith(name))).toBe(true);
      expect(drawn.has(`${name}-12-31`)).toBe(true);
    }
  });

  it.each(['America/St_Johns', 'America/Toronto', 'America/Vancouver'])('names instants of one civil day in %s', (timeZone) => {
    const random = new Random(4);
    const format = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' });
    for (const date of ['2026-01-01', '2026-07-01', '2025-12-31']) {
      for (let draw = 0; draw < 200; draw += 1) expect(format.format(new Date(instantOn(random, date)))).toBe(date);
    }
  });
});
