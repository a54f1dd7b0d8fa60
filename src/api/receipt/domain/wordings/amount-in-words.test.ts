import { amountInWords, wholeInWords } from './amount-in-words';

it.each([
  [0, 'zéro'],
  [1, 'un'],
  [16, 'seize'],
  [17, 'dix-sept'],
  [21, 'vingt et un'],
  [22, 'vingt-deux'],
  [60, 'soixante'],
  [61, 'soixante et un'],
  [70, 'soixante-dix'],
  [71, 'soixante et onze'],
  [79, 'soixante-dix-neuf'],
  [80, 'quatre-vingts'],
  [81, 'quatre-vingt-un'],
  [90, 'quatre-vingt-dix'],
  [91, 'quatre-vingt-onze'],
  [99, 'quatre-vingt-dix-neuf'],
  [100, 'cent'],
  [101, 'cent un'],
  [180, 'cent quatre-vingts'],
  [200, 'deux cents'],
  [201, 'deux cent un'],
  [999, 'neuf cent quatre-vingt-dix-neuf'],
  [1000, 'mille'],
  [1001, 'mille un'],
  [1100, 'mille cent'],
  [2000, 'deux mille'],
  [80_000, 'quatre-vingt mille'],
  [200_000, 'deux cent mille'],
  [200_200, 'deux cent mille deux cents'],
  [1_000_000, 'un million'],
  [2_000_001, 'deux millions un'],
  [80_000_000, 'quatre-vingts millions'],
  [200_000_000, 'deux cents millions'],
  [1_234_567_891, 'un milliard deux cent trente-quatre millions cinq cent soixante-sept mille huit cent quatre-vingt-onze'],
])('writes %i in French: %s', (count, words) => {
  expect(wholeInWords(count, 'fr')).toBe(words);
});

it.each([
  [0, 'zero'],
  [13, 'thirteen'],
  [20, 'twenty'],
  [42, 'forty-two'],
  [100, 'one hundred'],
  [999, 'nine hundred ninety-nine'],
  [1000, 'one thousand'],
  [1_000_001, 'one million one'],
  [12_345_678, 'twelve million three hundred forty-five thousand six hundred seventy-eight'],
])('writes %i in English: %s', (count, words) => {
  expect(wholeInWords(count, 'en')).toBe(words);
});

it.each([
  [123_450, 'EUR', 'mille deux cent trente-quatre euros et cinquante centimes', 'one thousand two hundred thirty-four euros and fifty cents'],
  [100, 'EUR', 'un euro', 'one euro'],
  [1, 'EUR', 'un centime', 'one cent'],
  [0, 'EUR', 'zéro euro', 'zero euros'],
  [201, 'EUR', 'deux euros et un centime', 'two euros and one cent'],
  [100_000_000, 'EUR', 'un million d’euros', 'one million euros'],
  [200_000_000, 'CAD', 'deux millions de dollars', 'two million dollars'],
  [100_000_100, 'EUR', 'un million un euros', 'one million one euros'],
])('writes %i cents of %s with its nouns', (cents, currency, french, english) => {
  expect(amountInWords(cents, currency, 'fr')).toBe(french);
  expect(amountInWords(cents, currency, 'en')).toBe(english);
});

it('refuses what it cannot write rather than write it wrong', () => {
  expect(() => amountInWords(100, 'JPY', 'fr')).toThrow('JPY');
  expect(() => wholeInWords(-1, 'fr')).toThrow(RangeError);
  expect(() => wholeInWords(1e12, 'en')).toThrow(RangeError);
  expect(() => wholeInWords(1.5, 'en')).toThrow(RangeError);
});
