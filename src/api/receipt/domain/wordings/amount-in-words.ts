type WordsLanguage = 'fr' | 'en';

interface CurrencyWords {
  readonly unit: readonly [one: string, many: string];
  readonly cent: readonly [one: string, many: string];
}

const CURRENCIES: Readonly<Record<string, Readonly<Record<WordsLanguage, CurrencyWords>>>> = {
  EUR: { fr: { unit: ['euro', 'euros'], cent: ['centime', 'centimes'] }, en: { unit: ['euro', 'euros'], cent: ['cent', 'cents'] } },
  CAD: { fr: { unit: ['dollar', 'dollars'], cent: ['cent', 'cents'] }, en: { unit: ['dollar', 'dollars'], cent: ['cent', 'cents'] } },
  USD: { fr: { unit: ['dollar', 'dollars'], cent: ['cent', 'cents'] }, en: { unit: ['dollar', 'dollars'], cent: ['cent', 'cents'] } },
};

/**
 * An amount in words: « mille deux cent trente-quatre euros et cinquante centimes ».
 * @throws RangeError for an amount of a trillion or more, or a currency whose words are not known.
 */
export function amountInWords(cents: number, currency: string, language: WordsLanguage): string {
  const words = CURRENCIES[currency]?.[language];
  if (words === undefined) throw new RangeError(`The words of ${currency} are not known.`);
  const units = Math.floor(cents / 100);
  const rest = cents % 100;
  const whole = withUnit(units, words.unit, language);
  if (rest === 0) return whole;
  const part = withUnit(rest, words.cent, language);
  if (units === 0) return part;
  return `${whole} ${language === 'fr' ? 'et' : 'and'} ${part}`;
}

function withUnit(count: number, [one, many]: readonly [string, string], language: WordsLanguage): string {
  const number = wholeInWords(count, language);
  // French: zéro euro, un euro, deux euros; « un million d'euros » when nothing follows the million.
  const noun = (language === 'fr' ? count < 2 : count === 1) ? one : many;
  const isRoundMillions = language === 'fr' && count >= 1_000_000 && count % 1_000_000 === 0;
  if (!isRoundMillions) return `${number} ${noun}`;
  return /^[aeiouy]/.test(noun) ? `${number} d’${noun}` : `${number} de ${noun}`;
}

/** A whole number from 0 to 999,999,999,999 in words, in the spelling of before 1990 that banks use. */
export function wholeInWords(count: number, language: WordsLanguage): string {
  if (!Number.isSafeInteger(count) || count < 0 || count >= 1e12) throw new RangeError(`not a number that is put in words: ${count}`);
  return language === 'fr' ? french(count) : english(count);
}

const FRENCH = 'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(' ');
const FRENCH_TENS = ['', '', 'vingt', 'trente', 'quarante', 'cinquante', 'soixante', 'soixante', 'quatre-vingt', 'quatre-vingt'];

function french(count: number): string {
  if (count === 0) return 'zéro';
  const groups = [
    { size: 1e9, name: 'milliard' },
    { size: 1e6, name: 'million' },
  ];
  const words: string[] = [];
  let rest = count;
  for (const { size, name } of groups) {
    const many = Math.floor(rest / size);
    if (many > 0) words.push(frenchHundreds(many, true), many > 1 ? `${name}s` : name);
    rest %= size;
  }
  const thousands = Math.floor(rest / 1000);
  // « mille » takes no « un » and no s, and neither does a « cent » or « vingt » before it.
  if (thousands > 0) words.push(...(thousands > 1 ? [frenchHundreds(thousands, false)] : []), 'mille');
  if (rest % 1000 > 0) words.push(frenchHundreds(rest % 1000, true));
  return words.join(' ');
}

/** @param mayAgree whether « cents » and « quatre-vingts » may take their s: nothing of the number follows but a noun. */
function frenchHundreds(count: number, mayAgree: boolean): string {
  const hundreds = Math.floor(count / 100);
  const rest = count % 100;
  const words: string[] = [];
  if (hundreds > 1) words.push(FRENCH[hundreds] ?? '');
  if (hundreds > 0) words.push(hundreds > 1 && rest === 0 && mayAgree ? 'cents' : 'cent');
  if (rest > 0) words.push(frenchTens(rest, mayAgree));
  return words.join(' ');
}

function frenchTens(count: number, mayAgree: boolean): string {
  if (count < 20) return FRENCH[count] ?? '';
  const tens = Math.floor(count / 10);
  // 70 to 79 and 90 to 99 count on from 60 and 80.
  const ones = tens === 7 || tens === 9 ? (count % 10) + 10 : count % 10;
  const word = FRENCH_TENS[tens] ?? '';
  if (ones === 0) return tens === 8 && mayAgree ? `${word}s` : word;
  const hasEt = (ones === 1 || ones === 11) && tens < 8;
  return hasEt ? `${word} et ${FRENCH[ones]}` : `${word}-${FRENCH[ones]}`;
}

const ENGLISH = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const ENGLISH_TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

function english(count: number): string {
  if (count === 0) return 'zero';
  const groups = [
    { size: 1e9, name: ' billion' },
    { size: 1e6, name: ' million' },
    { size: 1e3, name: ' thousand' },
    { size: 1, name: '' },
  ];
  return groups
    .map(({ size, name }) => ({ many: Math.floor(count / size) % 1000, name }))
    .filter(({ many }) => many > 0)
    .map(({ many, name }) => `${englishHundreds(many)}${name}`)
    .join(' ');
}

function englishHundreds(count: number): string {
  const hundreds = Math.floor(count / 100);
  const rest = count % 100;
  const words: string[] = hundreds > 0 ? [`${ENGLISH[hundreds]} hundred`] : [];
  if (rest > 0 && rest < 20) words.push(ENGLISH[rest] ?? '');
  if (rest >= 20) words.push(rest % 10 === 0 ? (ENGLISH_TENS[rest / 10] ?? '') : `${ENGLISH_TENS[Math.floor(rest / 10)]}-${ENGLISH[rest % 10]}`);
  return words.join(' ');
}
