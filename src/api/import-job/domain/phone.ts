import { isSupportedCountry, parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js';

/**
 * A printed phone number in E.164 (`+14185550101`; an extension is dropped), or null when it is not valid in
 * `country` (the country of numbers written without a prefix).
 */
export function phoneNumber(text: string, country: CountryCode): string | null {
  const key = `${country} ${text}`;
  const remembered = numbers.get(key);
  if (remembered !== undefined) return remembered;
  const parsed = parsePhoneNumberFromString(text, country);
  const number = parsed?.isValid() === true ? parsed.number : null;
  if (numbers.size >= NUMBERS_REMEMBERED) numbers.clear();
  numbers.set(key, number);
  return number;
}

/** The country whose numbering a donor's phone follows: their own when the library knows it. */
export function phoneCountryOf(country: string | null, otherwise: CountryCode): CountryCode {
  return country !== null && isSupportedCountry(country) ? country : otherwise;
}

/** A donor's number comes back with each of their gifts, and the library is slow at it. */
const numbers = new Map<string, string | null>();
const NUMBERS_REMEMBERED = 50_000;
