import { CANADA_2019 } from './canada';
import { checkPublishable } from './check-publishable';
import { REQUIRED_FIELDS } from './required-fields';
import { needsAcknowledgement, needsDisclosure } from './united-states';
import { FIELD_NAMES, type ReceiptField, type Wording } from './wording';
import { wordingFor, wordingOf, WORDINGS } from './wordings';

describe('versions by date', () => {
  const later: Wording = { ...CANADA_2019, version: 'CA-2027-01', validFrom: '2027-01-01' };
  const own: Wording = { ...CANADA_2019, version: 'CA-2026-02-01-v1', validFrom: '2026-02-01' };
  const own2: Wording = { ...own, version: 'CA-2026-02-01-v2' };
  const both = [later, CANADA_2019];

  it('gives the latest that is valid on the day, never one that is not yet', () => {
    expect(wordingFor('CA', '2026-12-31', both).version).toBe('CA-2019-04');
    expect(wordingFor('CA', '2027-01-01', both).version).toBe('CA-2027-01');
    expect(wordingFor('CA', '2040-01-01', both).version).toBe('CA-2027-01');
  });

  it('prefers the charity’s own once it is valid, and of two of one day the one published later', () => {
    const version = (date: string, published: readonly Wording[]) => wordingFor('CA', date, published).version;
    expect(version('2026-01-31', [own, own2])).toBe('CA-2019-04');
    expect(version('2026-02-01', [own, own2])).toBe('CA-2026-02-01-v2');
    // A law that changed since goes before the charity's older words.
    expect(version('2027-01-01', [own, later])).toBe('CA-2027-01');
    expect(version('2026-12-31', [later, own])).toBe('CA-2026-02-01-v1');
    expect(wordingFor('US', '2026-12-31', [own]).jurisdiction).toBe('US');
    expect(wordingOf('CA-2026-02-01-v1', [own])).toBe(own);
    expect(() => wordingOf('CA-2026-02-01-v1')).toThrow('CA-2026-02-01-v1');
  });

  it('has one for each jurisdiction today, and says so when there is none', () => {
    expect((['CA', 'US', 'FR'] as const).map((jurisdiction) => wordingFor(jurisdiction, '2026-01-15').jurisdiction)).toEqual(['CA', 'US', 'FR']);
    expect(() => wordingFor('CA', '1999-01-01')).toThrow('CA');
    expect(() => wordingOf('CA-1867')).toThrow('CA-1867');
  });

  it('names every version once', () => {
    expect(new Set(WORDINGS.map((wording) => wording.version)).size).toBe(WORDINGS.length);
    for (const wording of WORDINGS) expect(wordingOf(wording.version)).toBe(wording);
  });
});

describe('what may be published', () => {
  it('is not a field the law does not ask for in one language only', () => {
    const template: Wording = { ...CANADA_2019, words: { ...CANADA_2019.words, purpose: { fr: 'Objet', en: '' } } };
    expect(checkPublishable(template)).toMatchObject([{ field: 'purpose', reason: 'missing' }]);
  });

  it('is every wording in use', () => {
    for (const wording of WORDINGS) expect(checkPublishable(wording)).toEqual([]);
  });

  const cases = WORDINGS.flatMap((wording) => REQUIRED_FIELDS[wording.jurisdiction].map((field) => [wording.jurisdiction, field, wording] as const));
  it.each(cases)('is not a %s template without %s, in either language', (_jurisdiction, field, wording) => {
    const { [field]: _gone, ...rest } = wording.words;
    const blank = { ...wording, words: { ...wording.words, [field]: { fr: 'mot', en: '  ' } } };
    for (const template of [{ ...wording, words: rest }, blank]) {
      const [problem, ...others] = checkPublishable(template);
      expect(others).toEqual([]);
      expect(problem).toMatchObject({ field, reason: 'missing' });
      expect(problem?.message.fr).toContain(FIELD_NAMES[field].fr);
      expect(problem?.message.en).toContain(FIELD_NAMES[field].en);
    }
  });

  it('is not one that changes a prescribed word or drops the fact of a sentence', () => {
    const withWords = (wording: Wording, field: ReceiptField, fr: string, en: string): Wording => ({
      ...wording,
      words: { ...wording.words, [field]: { fr, en } },
    });
    const reasons = (template: Wording) => checkPublishable(template).map(({ field, reason }) => `${field}: ${reason}`);
    expect(reasons(withWords(CANADA_2019, 'officialPhrase', "Reçu officiel aux fins de l'impôt", 'Official receipt for income tax purposes'))).toEqual([
      'officialPhrase: not_prescribed_words',
    ]);
    expect(reasons(withWords(wordingFor('FR', '2026-01-01'), 'replacement', 'Remplace un autre reçu', 'Replaces {number}'))).toEqual([
      'replacement: missing_placeholder',
    ]);
    expect(reasons(withWords(wordingFor('FR', '2026-01-01'), 'swornStatement', 'Sur l’honneur', 'On its honour'))).toEqual([
      'swornStatement: missing_placeholder',
    ]);
  });
});

it('knows when American law asks for words: from $250, and above $75 when something came back', () => {
  expect([24_999, 25_000].map(needsAcknowledgement)).toEqual([false, true]);
  expect(needsDisclosure(7_500, 1_000)).toBe(false);
  expect(needsDisclosure(7_501, 1_000)).toBe(true);
  expect(needsDisclosure(100_000, 0)).toBe(false);
});
