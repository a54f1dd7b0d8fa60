import { getCountries } from 'libphonenumber-js';

/** ISO 3166 two-letter code of a country written as a name (fr, en) or a code, or null. */
export function countryCode(text: string): string | null {
  return countries().get(foldPlace(text)) ?? null;
}

/**
 * Two letters for a Canadian province or territory written in French or English, in full or shortened.
 * Anything else, such as a US state, is given back as it is written.
 */
export function provinceCode(text: string, country: string | null): string {
  if (country !== null && country !== 'CA') return text;
  return PROVINCES.get(foldPlace(text)) ?? text;
}

/** `A1A 1A1` for a Canadian postal code however it is spaced, or null for anything else. */
export function canadianPostalCode(text: string): string | null {
  const plain = text.toUpperCase().replace(/[\s\u00a0.-]/g, '');
  return CANADIAN_POSTAL_CODE.test(plain) ? `${plain.slice(0, 3)} ${plain.slice(3)}` : null;
}

/** Canada Post: no D, F, I, O, Q, U anywhere, and W, Z never first. */
const CANADIAN_POSTAL_CODE = /^[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z]\d[ABCEGHJ-NPRSTV-Z]\d$/;

const PROVINCES = new Map(
  Object.entries({
    AB: ['alberta', 'alta', 'alb'],
    BC: ['british columbia', 'colombie britannique', 'c b', 'b c'],
    MB: ['manitoba', 'man'],
    NB: ['new brunswick', 'nouveau brunswick', 'n b'],
    NL: ['newfoundland and labrador', 'newfoundland', 'terre neuve et labrador', 'terre neuve', 'nfld', 'nf', 't n l'],
    NS: ['nova scotia', 'nouvelle ecosse', 'n s', 'n e'],
    NT: ['northwest territories', 'territoires du nord ouest', 'nwt', 't n o'],
    NU: ['nunavut'],
    ON: ['ontario', 'ont'],
    PE: ['prince edward island', 'ile du prince edouard', 'pei', 'i p e'],
    QC: ['quebec', 'que', 'pq', 'p q'],
    SK: ['saskatchewan', 'sask'],
    YT: ['yukon', 'yukon territory', 'territoire du yukon', 'yk'],
  }).flatMap(([code, names]) => [code.toLowerCase(), ...names].map((name): [string, string] => [name, code])),
);

const OTHER_COUNTRY_NAMES: readonly [string, string][] = [
  ['usa', 'US'],
  ['u s a', 'US'],
  ['u s', 'US'],
  ['united states of america', 'US'],
  ['etats unis d amerique', 'US'],
  ['can', 'CA'],
  ['uk', 'GB'],
  ['u k', 'GB'],
  ['great britain', 'GB'],
  ['grande bretagne', 'GB'],
  ['england', 'GB'],
  ['angleterre', 'GB'],
  ['czech republic', 'CZ'],
  ['republique tcheque', 'CZ'],
  ['ivory coast', 'CI'],
  ['holland', 'NL'],
  ['turkey', 'TR'],
  ['hong kong', 'HK'],
  ['macau', 'MO'],
  ['macedonia', 'MK'],
  ['swaziland', 'SZ'],
  ['burma', 'MM'],
  ['palestine', 'PS'],
];

let known: Map<string, string> | null = null;

/** Built on first use from the names ICU ships, in both languages. */
function countries(): Map<string, string> {
  if (known !== null) return known;
  const names = ['en', 'fr'].map((language) => new Intl.DisplayNames([language], { type: 'region' }));
  const codes: readonly string[] = getCountries();
  known = new Map(
    codes.flatMap((code) => [[foldPlace(code), code] as const, ...names.map((inLanguage) => [foldPlace(inLanguage.of(code) ?? code), code] as const)]),
  );
  for (const [name, code] of OTHER_COUNTRY_NAMES) known.set(name, code);
  return known;
}

function foldPlace(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
