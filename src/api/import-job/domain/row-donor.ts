import type { CellReader } from './cell-reader';
import { foldHeading, type ImportField } from './fields';
import { phoneCountryOf, phoneNumber } from './phone';
import { canadianPostalCode, countryCode, provinceCode } from './place';
import type { ImportPlan } from './plan';
import { presetNamed } from './presets';
import { donorTypeNamed, languageNamed, type DonorType } from './vocabulary';

export interface ExternalId {
  system: string;
  id: string;
}

/** The donor a row names. Null is "the file does not say". */
export interface DonorDraft {
  type: DonorType;
  salutation: string | null;
  firstName: string | null;
  middleInitial: string | null;
  lastName: string | null;
  companyName: string | null;
  householdName: string | null;
  /** Trimmed, in the case it was written; the match key lower-cases it. */
  email: string | null;
  /** E.164, or the text as written when it is not a valid number (there is a warning then). */
  phone: string | null;
  addressLine1: string | null;
  addressLine2: string | null;
  city: string | null;
  /** Two letters in Canada; elsewhere as written. */
  province: string | null;
  /** `A1A 1A1` in Canada; elsewhere as written. */
  postalCode: string | null;
  /** ISO 3166, two letters. */
  country: string | null;
  language: 'fr' | 'en' | 'unknown';
  externalId: ExternalId | null;
}

/** Reads the donor of a row; null when nothing in it says who gave. Problems go to the reader. */
export function readDonor(cells: CellReader, plan: ImportPlan): DonorDraft | null {
  if (isAnonymousByLiteral(cells)) return ANONYMOUS;
  const declared = cells.raw('donorType');
  const type = declared === '' ? null : donorTypeNamed(declared);
  if (declared !== '' && type === null) cells.refuse('DONOR_TYPE_UNKNOWN', 'donorType');
  if (type === 'anonymous') return ANONYMOUS;

  const id = cells.code('donorId');
  const name = {
    salutation: cells.text('salutation'),
    firstName: cells.text('firstName'),
    middleInitial: cells.text('middleInitial')?.slice(0, 1).toUpperCase() ?? null,
    lastName: cells.text('lastName'),
    companyName: cells.text('companyName'),
    householdName: cells.text('householdName'),
  };
  const email = readEmail(cells);
  const isNamed = [id, name.firstName, name.lastName, name.companyName, email].some((part) => part !== null);
  const account = isNamed ? null : name.householdName;
  if (!isNamed && account === null) return null;
  if (id === null && email === null && saysAnonymous(name)) return ANONYMOUS;
  const place = readPlace(cells);
  const system = presetNamed(plan.preset).externalSystem ?? plan.externalSystem;
  const of = account === null ? null : accountDonor(account, type);
  // Written out, as a gift is.
  return {
    type: of?.type ?? type ?? (name.companyName === null ? 'individual' : 'company'),
    salutation: name.salutation,
    firstName: name.firstName,
    middleInitial: name.middleInitial,
    lastName: name.lastName,
    companyName: of === null ? name.companyName : of.companyName,
    householdName: of === null ? name.householdName : of.householdName,
    email,
    phone: readPhone(cells, phoneCountryOf(place.country, plan.phoneCountry)),
    addressLine1: place.addressLine1,
    addressLine2: place.addressLine2,
    city: place.city,
    province: place.province,
    postalCode: place.postalCode,
    country: place.country,
    language: cells.word('language', languageNamed, 'LANGUAGE_UNKNOWN') ?? 'unknown',
    externalId: externalIdOf(id, account, system, plan),
  };
}

/** A row that names no person but a household, or the organisation that Salesforce keeps in the same column. */
function accountDonor(account: string, type: DonorType | null): Pick<DonorDraft, 'type' | 'companyName' | 'householdName'> {
  if (type === 'household' || (type === null && /(?<!\p{L})(?:household|family|ménage|famille)(?!\p{L})/iu.test(account))) {
    return { type: 'household', companyName: null, householdName: account };
  }
  return { type: type ?? 'company', companyName: account, householdName: null };
}

/** An account has no id in the export: its name, which its gifts share, stands for it. */
function externalIdOf(id: string | null, account: string | null, system: string, plan: ImportPlan): ExternalId | null {
  if (id !== null) return { system, id };
  return account !== null && presetNamed(plan.preset).hasAccountDonors ? { system, id: `account:${account}` } : null;
}

const ANONYMOUS: DonorDraft = Object.freeze({
  type: 'anonymous',
  salutation: null,
  firstName: null,
  middleInitial: null,
  lastName: null,
  companyName: null,
  householdName: null,
  email: null,
  phone: null,
  addressLine1: null,
  addressLine2: null,
  city: null,
  province: null,
  postalCode: null,
  country: null,
  language: 'unknown',
  externalId: null,
});

/** The literal stands where a name should, and no other name does. */
function isAnonymousByLiteral(cells: CellReader): boolean {
  const names: readonly ImportField[] = ['firstName', 'lastName', 'companyName'];
  return names.some((field) => cells.isAnonymous(field)) && names.every((field) => cells.isAnonymous(field) || cells.raw(field) === '');
}

/** "Anonymous" alone as a name, without anything that identifies someone, is not a person called so. */
function saysAnonymous({ firstName, lastName, companyName }: Pick<DonorDraft, 'firstName' | 'lastName' | 'companyName'>): boolean {
  const words = [firstName, lastName, companyName].flatMap((part) => (part === null ? [] : [foldHeading(part)]));
  return (
    words.length > 0 && words.every((word) => ['anonymous', 'anonyme', 'donor', 'donateur'].includes(word)) && words.some((word) => word.startsWith('anonym'))
  );
}

/** One @, no spaces, a dotted domain; at most 254 characters (RFC 5321). */
const EMAIL = /^[^\s@<>"(),:;[\]\\]+@[\p{L}\p{N}](?:[\p{L}\p{N}.-]*[\p{L}\p{N}])?\.\p{L}[\p{L}\p{N}-]*$/u;

function readEmail(cells: CellReader): string | null {
  const email = cells.code('email');
  if (email === null) return null;
  const isValid = email.length <= 254 && EMAIL.test(email) && !email.includes('..');
  return isValid ? email : cells.refuse('EMAIL_INVALID', 'email');
}

function readPhone(cells: CellReader, country: Parameters<typeof phoneNumber>[1]): string | null {
  const written = cells.text('phone');
  if (written === null) return null;
  const number = phoneNumber(written, country);
  if (number === null) cells.warn('PHONE_INVALID', 'phone');
  return number ?? written;
}

type Place = Pick<DonorDraft, 'addressLine1' | 'addressLine2' | 'city' | 'province' | 'postalCode' | 'country'>;

function readPlace(cells: CellReader): Place {
  const country = cells.word('country', countryCode, 'COUNTRY_UNKNOWN');
  const province = cells.text('province');
  const postalCode = cells.text('postalCode');
  const canadian = postalCode === null || (country !== null && country !== 'CA') ? null : canadianPostalCode(postalCode);
  if (country === 'CA' && postalCode !== null && canadian === null) cells.warn('POSTAL_CODE_INVALID', 'postalCode');
  return {
    addressLine1: cells.text('addressLine1'),
    addressLine2: cells.text('addressLine2'),
    city: cells.text('city'),
    province: province === null ? null : provinceCode(province, country),
    postalCode: canadian ?? postalCode,
    country,
  };
}
