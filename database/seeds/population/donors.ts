import { homeCity, phoneNumber, postalCode, streetLine, unitLine, type Province } from './addresses';
import { calendarEndingOn, instantOn, twoDigits, type Calendar } from './calendar';
import { companyName, foundationName, householdName, personName, type Language } from './names';
import { profileOf, STREAMS, type DonorType, type Profile } from './profile';
import { Random } from './random';
import { weightedTable } from './weights';

export type Preference = 'yes' | 'no' | 'unknown';

export interface Donor {
  /** Position in the population, from 0: what `gifts` refers to. */
  index: number;
  /** `firstId + index`. */
  id: number;
  type: DonorType;
  salutation: string | null;
  firstName: string | null;
  middleInitial: string | null;
  lastName: string | null;
  companyName: string | null;
  email: string | null;
  phone: string | null;
  mobile: string | null;
  addressLine1: string | null;
  addressLine2: string | null;
  city: string | null;
  province: Province | null;
  postalCode: string | null;
  country: 'CA';
  language: Language;
  emailPreference: Preference;
  smsPreference: Preference;
  mailPreference: Preference;
  phonePreference: Preference;
  doNotContact: boolean;
  /** `YYYY-MM-DD`. */
  birthDate: string | null;
  /** `YYYY-MM-DD`, never before the donor was created. */
  deceasedOn: string | null;
  source: string;
  /** Instant, ISO 8601 UTC. */
  createdAt: string;
}

export interface DonorsOptions {
  /** A whole number; the same seed, `today` and index always give the same donor. */
  seed: number;
  /** How many donors to produce. */
  count: number;
  /** The civil date the population is seen from, `YYYY-MM-DD`. Nothing lies after it. */
  today: string;
  /** Share of French-speaking donors, 0 to 1. */
  frenchShare: number;
  /** Id of the donor at index 0. */
  firstId: number;
  /** Where to begin, for several loaders that share the work. 0 unless given. */
  firstIndex?: number;
}

const EMAIL_PREFERENCES = weightedTable<Preference>([
  ['yes', 58],
  ['no', 12],
  ['unknown', 30],
]);
const SMS_PREFERENCES = weightedTable<Preference>([
  ['yes', 14],
  ['no', 26],
  ['unknown', 60],
]);
const MAIL_PREFERENCES = weightedTable<Preference>([
  ['yes', 50],
  ['no', 12],
  ['unknown', 38],
]);
const PHONE_PREFERENCES = weightedTable<Preference>([
  ['yes', 25],
  ['no', 30],
  ['unknown', 45],
]);

const SOURCES = weightedTable<string>([
  ['web_form', 34],
  ['mailing', 20],
  ['event', 14],
  ['import', 12],
  ['peer_to_peer', 8],
  ['referral', 7],
  ['phone', 5],
]);

const MAIL_DOMAINS = ['example.com', 'example.org'] as const;
const INITIALS = 'ABCDEFGHJKLMNPRST';

/**
 * Produces a believable population, one plain object at a time: constant memory, constant time per donor.
 * Throws RangeError on a bad date, on a share outside 0..1, or on counts that are not whole numbers.
 */
export function* donors(options: DonorsOptions): Generator<Donor, void, undefined> {
  const { seed, count, today, frenchShare, firstId, firstIndex = 0 } = options;
  if (!(frenchShare >= 0 && frenchShare <= 1)) throw new RangeError(`frenchShare must be 0 to 1: ${frenchShare}`);
  for (const whole of [seed, count, firstId, firstIndex]) {
    if (!Number.isSafeInteger(whole)) throw new RangeError(`Not a whole number: ${whole}`);
  }
  const calendar = calendarEndingOn(today);
  const random = new Random(seed);
  for (let index = firstIndex; index < firstIndex + count; index += 1) {
    const profile = profileOf(random, seed, index, calendar);
    random.restart(seed, STREAMS.donor, index);
    const language = random.chance(frenchShare) ? 'fr' : 'en';
    yield donor(random, calendar, profile, language, index, firstId + index);
  }
}

function donor(random: Random, calendar: Calendar, profile: Profile, language: Language, index: number, id: number): Donor {
  const { type } = profile;
  const isOrganization = type === 'company' || type === 'foundation';
  const result = blankDonor(index, id, type, language, random.weighted(SOURCES));
  result.createdAt = instantOn(random, calendar.dateOf(profile.joinedDay));
  // An anonymous donor has no name and no address: only a language, so that screens and statistics can place the gift.
  if (type === 'anonymous') return result;

  let mailbox: string;
  if (isOrganization) {
    const organization = type === 'company' ? companyName(random, language) : foundationName(random, language);
    result.companyName = organization.text;
    mailbox = organization.ascii;
    if (random.chance(0.6)) nameContact(random, language, result);
  } else {
    const person = type === 'household' ? householdName(random, language) : personName(random, language);
    result.salutation = random.chance(0.85) ? person.salutation : null;
    result.firstName = person.first.text;
    result.lastName = person.last.text;
    mailbox = personalMailbox(random, person.first.ascii, person.last.ascii);
  }
  // The id ends the local part and no name contains a digit: two donors can never share an address.
  if (random.chance(0.8)) result.email = `${mailbox}${id}@${random.pick(MAIL_DOMAINS)}`;
  addAddress(random, isOrganization, result);
  addPreferences(random, result);
  if (type === 'individual') addLife(random, calendar, profile, result);
  return result;
}

function blankDonor(index: number, id: number, type: DonorType, language: Language, source: string): Donor {
  return {
    index,
    id,
    type,
    salutation: null,
    firstName: null,
    middleInitial: null,
    lastName: null,
    companyName: null,
    email: null,
    phone: null,
    mobile: null,
    addressLine1: null,
    addressLine2: null,
    city: null,
    province: null,
    postalCode: null,
    country: 'CA',
    language,
    emailPreference: 'unknown',
    smsPreference: 'unknown',
    mailPreference: 'unknown',
    phonePreference: 'unknown',
    doNotContact: false,
    birthDate: null,
    deceasedOn: null,
    source,
    createdAt: '',
  };
}

function nameContact(random: Random, language: Language, result: Donor): void {
  const contact = personName(random, language);
  result.salutation = contact.salutation;
  result.firstName = contact.first.text;
  result.lastName = contact.last.text;
}

function personalMailbox(random: Random, first: string, last: string): string {
  switch (random.int(0, 4)) {
    case 0:
      return first.charAt(0) + last;
    case 1:
      return `${first}_${last}`;
    case 2:
      return `${last}.${first}`;
    default:
      return `${first}.${last}`;
  }
}

function addAddress(random: Random, isOrganization: boolean, result: Donor): void {
  const city = homeCity(random, result.language);
  result.city = city.name;
  result.province = city.province;
  // Some donors known only online left no street; the city comes from their card.
  if (random.chance(0.93)) {
    result.addressLine1 = streetLine(random, city);
    if (random.chance(isOrganization ? 0.45 : 0.2)) result.addressLine2 = unitLine(random, city, isOrganization);
    result.postalCode = postalCode(random, city);
  }
  if (random.chance(isOrganization ? 0.95 : 0.45)) result.phone = phoneNumber(random, city);
  if (!isOrganization && random.chance(0.5)) result.mobile = phoneNumber(random, city);
}

function addPreferences(random: Random, result: Donor): void {
  result.emailPreference = random.weighted(EMAIL_PREFERENCES);
  result.smsPreference = random.weighted(SMS_PREFERENCES);
  result.mailPreference = random.weighted(MAIL_PREFERENCES);
  result.phonePreference = random.weighted(PHONE_PREFERENCES);
  result.doNotContact = random.chance(0.008);
}

function addLife(random: Random, calendar: Calendar, profile: Profile, result: Donor): void {
  if (random.chance(0.14)) result.middleInitial = INITIALS.charAt(random.int(0, INITIALS.length - 1));
  if (random.chance(0.35)) {
    // Adults whenever they joined: the youngest turned 18 before the population's first year.
    const firstYear = Number(calendar.dateOf(calendar.years[0]?.start ?? calendar.today).slice(0, 4));
    const age = Math.min(75, Math.max(19, Math.round(47 + 15 * random.normal())));
    result.birthDate = `${firstYear - age}-${twoDigits(random.int(1, 12))}-${twoDigits(random.int(1, 28))}`;
  }
  if (profile.deceasedDay !== null) {
    result.deceasedOn = calendar.dateOf(profile.deceasedDay);
    // Nobody writes to the dead.
    result.doNotContact = true;
  }
}
