import { isValidPhoneNumber } from 'libphonenumber-js/max';
import { AREA_CODES, citiesOf, POSTAL_LETTERS, type Province } from './addresses';
import { donors, type Donor, type DonorsOptions } from './donors';
import { asciiFold } from './names';

const OPTIONS: DonorsOptions = { seed: 42, count: 30_000, today: '2026-05-20', frenchShare: 0.6, firstId: 1000 };
const population = [...donors(OPTIONS)];

/** The first donors that break a rule: one assertion for the lot is much faster than one per donor. */
const breaking = (isRight: (donor: Donor) => boolean) => population.filter((donor) => !isRight(donor)).slice(0, 3);

const share = (isCounted: (donor: Donor) => boolean) => population.filter(isCounted).length / population.length;

describe('donors', () => {
  it('gives the same population for the same seed, and another for another', () => {
    expect([...donors({ ...OPTIONS, count: 500 })]).toEqual(population.slice(0, 500));
    expect([...donors({ ...OPTIONS, seed: 43, count: 500 })]).not.toEqual(population.slice(0, 500));
  });

  it('can begin anywhere, so that loaders share the work', () => {
    expect([...donors({ ...OPTIONS, firstIndex: 700, count: 20 })]).toEqual(population.slice(700, 720));
  });

  it('writes e-mail addresses that are ASCII, unique and no one else can own', () => {
    const emails = population.flatMap((donor) => donor.email ?? []);
    expect(new Set(emails).size).toBe(emails.length);
    expect(emails.filter((email) => !/^[a-z]+([._][a-z]+)?\d+@example\.(com|org)$/.test(email))).toEqual([]);
    expect(emails.length / population.length).toBeGreaterThan(0.77);
    expect(emails.length / population.length).toBeLessThan(0.83);
  });

  it('writes cities and postal codes of the province', () => {
    const cities = new Map<string, Set<string>>();
    const knows = (province: Province, city: string) => {
      const known = cities.get(province) ?? new Set(citiesOf(province).map(([{ name }]) => name));
      cities.set(province, known);
      return known.has(city);
    };
    const format = /^[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z] \d[ABCEGHJ-NPRSTV-Z]\d$/;
    expect(breaking(({ province, city }) => (province && city ? knows(province, city) : province === city))).toEqual([]);
    expect(breaking(({ postalCode }) => postalCode === null || format.test(postalCode))).toEqual([]);
    expect(breaking(({ province, postalCode }) => !province || !postalCode || POSTAL_LETTERS[province].includes(postalCode.charAt(0)))).toEqual([]);
  });

  it('writes phone numbers of the province that ring nowhere', () => {
    const isRight = (province: Province | null, number: string | null) =>
      number === null || (province !== null && /^\+1\d{3}55501\d\d$/.test(number) && AREA_CODES[province].includes(number.slice(2, 5)));
    expect(breaking(({ province, phone, mobile }) => isRight(province, phone) && isRight(province, mobile))).toEqual([]);
  });

  it('writes phones that the phone library accepts', () => {
    const numbers = new Set(population.flatMap(({ phone, mobile }) => [phone ?? [], mobile ?? []].flat()));
    const areas = new Map([...numbers].map((number) => [number.slice(0, 5), number]));
    expect([...areas.values()].filter((number) => !isValidPhoneNumber(number))).toEqual([]);
  });

  it('keeps every accent composed and every character a Canadian name has', () => {
    const isClean = ({ firstName, lastName, companyName, addressLine1, city }: Donor) => {
      const text = [firstName, lastName, companyName, addressLine1, city].filter((part) => part !== null).join(' ');
      return text === text.normalize('NFC') && /^[\p{Script=Latin}\d ,.&'-]*$/u.test(text) && !/Ã|Â|undefined/.test(text);
    };
    expect(breaking(isClean)).toEqual([]);
    expect(population.some(({ lastName }) => lastName === 'Côté')).toBe(true);
    expect(population.some(({ lastName }) => lastName?.startsWith('Tremblay-'))).toBe(true);
  });

  it('has the asked share of French, at home mostly in Quebec', () => {
    expect(share(({ language }) => language === 'fr')).toBeCloseTo(0.6, 1);
    const french = population.filter(({ language, province }) => language === 'fr' && province);
    const inQuebec = french.filter(({ province }) => province === 'QC').length / french.length;
    expect(inQuebec).toBeGreaterThan(0.8);
    for (const frenchShare of [0, 1]) {
      const languages = new Set([...donors({ ...OPTIONS, count: 200, frenchShare })].map(({ language }) => language));
      expect([...languages]).toEqual([frenchShare === 1 ? 'fr' : 'en']);
    }
  });

  it('has the types in proportion, each with the name it needs', () => {
    expect(share(({ type }) => type === 'individual')).toBeCloseTo(0.9, 1);
    const isNamed = ({ type, firstName, lastName, companyName, email }: Donor) => {
      if (type === 'company' || type === 'foundation') return companyName !== null;
      if (type !== 'anonymous') return firstName !== null && lastName !== null;
      return [firstName, lastName, companyName, email].every((part) => part === null);
    };
    expect(breaking(isNamed)).toEqual([]);
    expect(new Set(population.map(({ type }) => type)).size).toBe(5);
    expect(new Set(population.map(({ province }) => province)).size).toBe(14);
  });

  it('lets nobody die before being known, or be known after today', () => {
    const isInTime = ({ createdAt, deceasedOn, doNotContact, birthDate }: Donor) => {
      const createdOn = createdAt.slice(0, 10);
      const isAdult = !birthDate || Number(createdOn.slice(0, 4)) - Number(birthDate.slice(0, 4)) > 18;
      const diedLater = !deceasedOn || (createdOn < deceasedOn && deceasedOn <= OPTIONS.today && doNotContact);
      return new Date(createdAt).toISOString() === createdAt && createdOn <= OPTIONS.today && isAdult && diedLater;
    };
    expect(breaking(isInTime)).toEqual([]);
  });

  it('works on the first day of a year and refuses nonsense', () => {
    expect([...donors({ ...OPTIONS, today: '2024-01-01', count: 500 })].every(({ createdAt }) => createdAt < '2024-01-02')).toBe(true);
    expect(() => [...donors({ ...OPTIONS, today: '2026-02-30' })]).toThrow(RangeError);
    expect(() => [...donors({ ...OPTIONS, frenchShare: 1.2 })]).toThrow(RangeError);
    expect(() => [...donors({ ...OPTIONS, count: 1.5 })]).toThrow(RangeError);
  });
});

describe('asciiFold', () => {
  it.each([
    ["Côté-L'Écuyer", 'cotelecuyer'],
    ['Lœuf', 'loeuf'],
    ["O'Brien", 'obrien'],
    ['Aïssatou', 'aissatou'],
  ])('folds %s to %s', (text, folded) => expect(asciiFold(text)).toBe(folded));
});
