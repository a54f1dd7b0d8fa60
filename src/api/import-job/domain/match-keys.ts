/** What is known of a person, from a staged row or from a donor's own row: the keys are computed alike. */
export interface MatchSubject {
  type: string;
  firstName: string | null;
  lastName: string | null;
  companyName: string | null;
  email: string | null;
  addressLine1: string | null;
  postalCode: string | null;
  externalIds: readonly { system: string; id: string }[];
}

/** Strict enough to act alone. A null key never matches anything, not even another null. */
export interface MatchKeys {
  /** One per known external id. */
  externalIds: readonly string[];
  /** `email|first|last`, or `email|company|name` for an organisation. */
  emailName: string | null;
  /** `last|first|postal code|street number`, or `company|name|postal code|street number`. */
  nameAddress: string | null;
}

/**
 * The keys under which a donor of the file and a donor of the charity are the same person: external id,
 * then e-mail with the name, then name with postal code and street number. A first name alone or an e-mail
 * alone makes no key (NPSP #7161: gifts landed on the wrong person). Anonymous donors have none.
 */
export function matchKeys(subject: MatchSubject): MatchKeys {
  if (subject.type === 'anonymous') return { externalIds: [], emailName: null, nameAddress: null };
  const name = nameParts(subject);
  return {
    externalIds: subject.externalIds.flatMap(({ system, id }) => externalIdKey(system, id) ?? []),
    emailName: join([normaliseEmail(subject.email), ...name.firstLast]),
    nameAddress: join([...name.lastFirst, foldPostalCode(subject.postalCode), streetNumber(subject.addressLine1)]),
  };
}

/**
 * A name reduced for comparison: lower case, no accents, no spaces, hyphens or apostrophes; `ste` is
 * `sainte` and `st` is `saint`. Empty when nothing is left. `Jean-François` = `jean francois`.
 */
export function fold(text: string | null): string {
  const lower = (text ?? '').toLowerCase();
  // Most names are one plain word.
  if (/^[a-z0-9]*$/.test(lower)) return SAINTS.get(lower) ?? lower;
  return lower
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ß', 'ss')
    .replaceAll('ø', 'o')
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => SAINTS.get(word) ?? word)
    .join('');
}

/** The key of one external id, or null when a part is blank. Ids compare exactly, but for outer spaces. */
export function externalIdKey(system: string, id: string): string | null {
  return join([system.trim(), id.trim()]);
}

/** The e-mail as it is compared: trimmed and lower-cased, null when blank. */
export function normaliseEmail(email: string | null): string | null {
  const trimmed = (email ?? '').trim().toLowerCase();
  return trimmed === '' ? null : trimmed;
}

/**
 * The civic number an address begins with, without leading zeros: `12 rue de l'Église` → `12`, and the
 * second number of `4-123 Main St`, the Canadian way to write unit and civic number. Null without one.
 */
export function streetNumber(addressLine1: string | null): string | null {
  const [, first, second] = /^\s*#?\s*0*(\d+)[A-Za-z]?(?:\s*-\s*0*(\d+))?(?!\d)/.exec(addressLine1 ?? '') ?? [];
  const number = second ?? first;
  return number === undefined || number === '0' ? null : number;
}

const SAINTS = new Map([
  ['st', 'saint'],
  ['ste', 'sainte'],
]);

const ORGANISATION_TYPES = new Set(['company', 'foundation']);

function nameParts({ type, firstName, lastName, companyName }: MatchSubject): Record<'firstLast' | 'lastFirst', string[]> {
  if (ORGANISATION_TYPES.has(type)) {
    // Two fields, so that the company "Roy" is never the key of a person called Roy.
    const company = ['company', fold(companyName)];
    return { firstLast: company, lastFirst: company };
  }
  const [first, last] = [fold(firstName), fold(lastName)];
  return { firstLast: [first, last], lastFirst: [last, first] };
}

function foldPostalCode(postalCode: string | null): string {
  return (postalCode ?? '').toLowerCase().replace(/[^a-z0-9]/g, '');
}

function join(parts: readonly (string | null)[]): string | null {
  return parts.some((part) => part === null || part === '') ? null : parts.join('|');
}
