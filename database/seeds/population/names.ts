import { ENGLISH_FIRST_NAMES_FEMALE, ENGLISH_FIRST_NAMES_MALE, ENGLISH_SURNAMES } from './names.english.data';
import { FRENCH_FIRST_NAMES_FEMALE, FRENCH_FIRST_NAMES_MALE, FRENCH_SURNAMES } from './names.french.data';
import { COMPANY_PATTERNS, FOUNDATION_PATTERNS, PLACES, TRADES } from './names.organizations.data';
import { OTHER_ORIGINS } from './names.origins.data';
import type { Random } from './random';
import { parseWeights, weightedTable, type Weighted, type WeightedTable } from './weights';

export type Language = 'fr' | 'en';
export type Gender = 'female' | 'male';

/** A name with its plain `a-z` form, folded once and not at every e-mail address. */
export interface Name {
  readonly text: string;
  readonly ascii: string;
}

interface NameSet {
  readonly surnames: WeightedTable<Name>;
  readonly female: WeightedTable<Name>;
  readonly male: WeightedTable<Name>;
}

/** Share of donors whose surname comes from the other language's or another origin's names. */
const SURNAME_ORIGINS: Readonly<Record<Language, WeightedTable<'fr' | 'en' | 'other'>>> = {
  fr: weightedTable([
    ['fr', 87],
    ['en', 3],
    ['other', 10],
  ]),
  en: weightedTable([
    ['fr', 4],
    ['en', 72],
    ['other', 24],
  ]),
};

const SALUTATIONS: Readonly<Record<Language, Readonly<Record<Gender, WeightedTable<string>>>>> = {
  fr: {
    female: weightedTable([
      ['Mme', 95],
      ['Dre', 3],
      ['Me', 2],
    ]),
    male: weightedTable([
      ['M.', 95],
      ['Dr', 3],
      ['Me', 2],
    ]),
  },
  en: {
    female: weightedTable([
      ['Ms.', 50],
      ['Mrs.', 40],
      ['Miss', 5],
      ['Dr.', 5],
    ]),
    male: weightedTable([
      ['Mr.', 94],
      ['Dr.', 5],
      ['Rev.', 1],
    ]),
  },
};

const HOUSEHOLD_SALUTATIONS: Readonly<Record<Language, string>> = { fr: 'M. et Mme', en: 'Mr. and Mrs.' };

const SETS: Readonly<Record<Language, NameSet>> = {
  fr: nameSet(FRENCH_SURNAMES, FRENCH_FIRST_NAMES_FEMALE, FRENCH_FIRST_NAMES_MALE),
  en: nameSet(ENGLISH_SURNAMES, ENGLISH_FIRST_NAMES_FEMALE, ENGLISH_FIRST_NAMES_MALE),
};

const OTHER_SETS = weightedTable(OTHER_ORIGINS.map((origin): Weighted<NameSet> => [nameSet(origin.surnames, origin.female, origin.male), origin.share]));

export interface PersonName {
  readonly salutation: string;
  readonly first: Name;
  readonly last: Name;
}

/** A person's name as found in Canada: gendered salutation and first name, surname fitting the language. */
export function personName(random: Random, language: Language): PersonName {
  const gender: Gender = random.chance(0.56) ? 'female' : 'male';
  const own = SETS[language];
  const origin = random.weighted(SURNAME_ORIGINS[language]);
  const set = origin === 'other' ? random.weighted(OTHER_SETS) : SETS[origin];
  // People of other origins often bear a first name of the language they live in; others nearly always do.
  const keepsOriginsFirstName = origin === 'other' && random.chance(0.55);
  const first = random.weighted((keepsOriginsFirstName ? set : own)[gender]);
  return {
    salutation: random.weighted(SALUTATIONS[language][gender]),
    first,
    last: surnameFrom(random, set, origin === 'fr'),
  };
}

/** A couple that gives together: "Luc et Marie", one surname. */
export function householdName(random: Random, language: Language): PersonName {
  const own = SETS[language];
  const her = random.weighted(own.female);
  const his = random.weighted(own.male);
  return {
    salutation: HOUSEHOLD_SALUTATIONS[language],
    first: { text: `${his.text} ${language === 'fr' ? 'et' : 'and'} ${her.text}`, ascii: `${his.ascii}${her.ascii}` },
    last: surnameFrom(random, own, language === 'fr'),
  };
}

/** A company's name, with the legal forms of its language. */
export function companyName(random: Random, language: Language): Name {
  return filledIn(random, language, random.pick(COMPANY_PATTERNS[language]));
}

/** A foundation's name: family, community or memorial. */
export function foundationName(random: Random, language: Language): Name {
  return filledIn(random, language, random.pick(FOUNDATION_PATTERNS[language]));
}

/** Lower-case `a-z` letters of a name: "Côté-L'Écuyer" → "cotelecuyer". */
export function asciiFold(text: string): string {
  return text
    .replace(/[Œœ]/g, 'oe')
    .replace(/[Ææ]/g, 'ae')
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]/g, '');
}

function surnameFrom(random: Random, set: NameSet, isFrench: boolean): Name {
  const surname = random.weighted(set.surnames);
  // Quebec's Civil Code lets children carry both parents' surnames (article 51): about one donor in thirty.
  if (!isFrench || surname.text.includes('-') || !random.chance(0.033)) return surname;
  const other = random.weighted(set.surnames);
  if (other === surname || other.text.includes('-')) return surname;
  return { text: `${surname.text}-${other.text}`, ascii: `${surname.ascii}${other.ascii}` };
}

function filledIn(random: Random, language: Language, pattern: string): Name {
  const set = SETS[language];
  const text = pattern
    .replace('{surname}', random.weighted(set.surnames).text)
    .replace('{first}', random.weighted(random.chance(0.5) ? set.female : set.male).text)
    .replace('{place}', random.pick(PLACES[language]))
    .replace('{trade}', random.pick(TRADES[language]));
  return { text, ascii: asciiFold(text) };
}

function nameSet(surnames: string, female: string, male: string): NameSet {
  return { surnames: nameTable(surnames), female: nameTable(female), male: nameTable(male) };
}

function nameTable(text: string): WeightedTable<Name> {
  return weightedTable(parseWeights(text).map(([name, weight]): Weighted<Name> => [{ text: name, ascii: asciiFold(name) }, weight]));
}
