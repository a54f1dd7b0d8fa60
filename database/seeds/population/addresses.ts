import { CITIES, ENGLISH_STREETS, FRENCH_STREETS, PROVINCES_BY_LANGUAGE, type Province } from './addresses.data';
import type { Language } from './names';
import type { Random } from './random';
import { parseWeights, weightedTable, type Weighted, type WeightedTable } from './weights';

export { AREA_CODES, POSTAL_LETTERS, type Province } from './addresses.data';

/** Letters that Canada Post uses inside a code: never D, F, I, O, Q or U, which are misread. */
const POSTAL_ALPHABET = 'ABCEGHJKLMNPRSTVWXYZ';

export interface City {
  readonly name: string;
  readonly province: Province;
  readonly postalPrefixes: readonly string[];
  readonly areaCodes: readonly string[];
}

const CITY_TABLES = new Map<Province, WeightedTable<City>>();
for (const province of provinces()) CITY_TABLES.set(province, weightedTable(citiesOf(province)));

/** For each language, a table of provinces whose values are the tables of their cities. */
const HOMES: Readonly<Record<Language, WeightedTable<WeightedTable<City>>>> = { fr: homes('fr'), en: homes('en') };

/** Where a donor of this language lives, as likely as people of that language live there. */
export function homeCity(random: Random, language: Language): City {
  return random.weighted(random.weighted(HOMES[language]));
}

/** A postal code `A1A 1A1` that begins as the city's own do. Well-formed, not necessarily in service. */
export function postalCode(random: Random, city: City): string {
  const prefix = random.pick(city.postalPrefixes);
  const area = prefix.length === 3 ? prefix : prefix + postalLetter(random);
  return `${area} ${random.int(0, 9)}${postalLetter(random)}${random.int(0, 9)}`;
}

/** Number and street, in the order and with the comma of the province: "12, rue de l'Église", "12 Main Street". */
export function streetLine(random: Random, city: City): string {
  // Most numbers are short; a few streets are long.
  const number = random.chance(0.7) ? random.int(1, 999) : random.int(1000, 9999);
  return city.province === 'QC' ? `${number}, ${random.pick(FRENCH_STREETS)}` : `${number} ${random.pick(ENGLISH_STREETS)}`;
}

/** An apartment, or an office for organizations, in the province's language. */
export function unitLine(random: Random, city: City, isOffice: boolean): string {
  if (isOffice) return `${city.province === 'QC' ? 'bureau' : 'Suite'} ${random.int(1, 12) * 100 + random.int(0, 20)}`;
  return `${city.province === 'QC' ? 'app.' : 'Apt'} ${random.int(1, 40)}`;
}

/**
 * An E.164 number in the city's area. Exchange 555, lines 0100 to 0199: kept for fiction, so nobody's phone rings.
 */
export function phoneNumber(random: Random, city: City): string {
  return `+1${random.pick(city.areaCodes)}55501${random.int(10, 109).toString().slice(-2)}`;
}

/** Every city of a province, with its population in thousands as weight. */
export function citiesOf(province: Province): Weighted<City>[] {
  return CITIES[province]
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [name = '', prefixes = '', areaCodes = '', population = ''] = line.split('|');
      const city = { name, province, postalPrefixes: prefixes.split(' '), areaCodes: areaCodes.split(' ') };
      return [city, Number(population)];
    });
}

function homes(language: Language): WeightedTable<WeightedTable<City>> {
  const entries: Weighted<WeightedTable<City>>[] = [];
  for (const [code, weight] of parseWeights(PROVINCES_BY_LANGUAGE[language])) {
    const province = provinces().find((known) => known === code);
    const table = province && CITY_TABLES.get(province);
    if (!table) throw new RangeError(`Unknown province: ${code}`);
    entries.push([table, weight]);
  }
  return weightedTable(entries);
}

function provinces(): readonly Province[] {
  return ['QC', 'ON', 'BC', 'AB', 'MB', 'SK', 'NS', 'NB', 'NL', 'PE', 'NT', 'YT', 'NU'];
}

function postalLetter(random: Random): string {
  return POSTAL_ALPHABET.charAt(Math.floor(random.real() * POSTAL_ALPHABET.length));
}
