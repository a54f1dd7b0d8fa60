import { parsePhoneNumberFromString } from 'libphonenumber-js';

/** A Canadian postal code as `H2X 1Y4`; anything else as it was, trimmed. */
export function formatPostalCode(code: string, country: string | null): string {
  const compact = code.replaceAll(/[\s-]/g, '').toUpperCase();
  if ((country ?? 'CA') === 'CA' && /^[A-Z]\d[A-Z]\d[A-Z]\d$/.test(compact)) return `${compact.slice(0, 3)} ${compact.slice(3)}`;
  return code.trim();
}

/** A phone number in E.164 when it is one, else the text as it was: half a number is better than none. */
export function formatPhone(text: string): string {
  const parsed = parsePhoneNumberFromString(text, 'CA');
  return parsed?.isPossible() === true && parsed.ext === undefined ? parsed.number : text.trim();
}
