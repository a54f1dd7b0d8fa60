import type { Organization, OrganizationChange } from '../../../../shared/manage';
import { amountInField, parseAmount } from '../../format/amounts';
import type { MessageId } from '../../hooks/useWords';

/** The texts of the settings, by their place in the contract, with the longest each may be. */
export const LONGEST = {
  name: 200,
  legalName: 200,
  charityRegistrationNumber: 15,
  'address.line1': 200,
  'address.line2': 200,
  'address.city': 120,
  'address.province': 60,
  'address.postalCode': 16,
  'address.country': 2,
  phone: 40,
  email: 254,
  website: 255,
  timezone: 60,
  defaultCurrency: 3,
  defaultLanguage: 2,
  fiscalYearStartMonth: 2,
  'receiptSettings.placeOfIssue.fr': 120,
  'receiptSettings.placeOfIssue.en': 120,
  'receiptSettings.signatoryName': 200,
  'receiptSettings.signatoryTitle.fr': 200,
  'receiptSettings.signatoryTitle.en': 200,
  'receiptSettings.prefix': 10,
  'receiptSettings.minimumAmount': 20,
  'receiptSettings.signatureImage': 60,
  'messageSettings.fromName.fr': 120,
  'messageSettings.fromName.en': 120,
  'messageSettings.fromEmail': 254,
  'messageSettings.replyTo': 254,
  'messageSettings.footer.fr': 2000,
  'messageSettings.footer.en': 2000,
  logo: 60,
} as const;

export type SettingName = keyof typeof LONGEST;

/** The settings as the form holds them: every text as typed, empty for none. */
export type SettingsValues = Readonly<Record<SettingName, string>> & { readonly isRegisteredCharity: boolean };

export const SETTING_NAMES = Object.keys(LONGEST).filter((name): name is SettingName => Object.hasOwn(LONGEST, name));

export function settingsValues(organization: Organization, language: string): SettingsValues {
  const { receiptSettings: receipts, messageSettings: messages, address } = organization;
  return {
    name: organization.name,
    legalName: organization.legalName ?? '',
    charityRegistrationNumber: organization.charityRegistrationNumber ?? '',
    isRegisteredCharity: organization.isRegisteredCharity,
    'address.line1': address.line1 ?? '',
    'address.line2': address.line2 ?? '',
    'address.city': address.city ?? '',
    'address.province': address.province ?? '',
    'address.postalCode': address.postalCode ?? '',
    'address.country': address.country ?? '',
    phone: organization.phone ?? '',
    email: organization.email ?? '',
    website: organization.website ?? '',
    timezone: organization.timezone,
    defaultCurrency: organization.defaultCurrency,
    defaultLanguage: organization.defaultLanguage,
    fiscalYearStartMonth: String(organization.fiscalYearStartMonth),
    'receiptSettings.placeOfIssue.fr': receipts.placeOfIssue.fr ?? '',
    'receiptSettings.placeOfIssue.en': receipts.placeOfIssue.en ?? '',
    'receiptSettings.signatoryName': receipts.signatoryName ?? '',
    'receiptSettings.signatoryTitle.fr': receipts.signatoryTitle.fr ?? '',
    'receiptSettings.signatoryTitle.en': receipts.signatoryTitle.en ?? '',
    'receiptSettings.prefix': receipts.prefix ?? '',
    'receiptSettings.minimumAmount': amountInField(receipts.minimumAmount, language),
    'receiptSettings.signatureImage': receipts.signatureImage ?? '',
    'messageSettings.fromName.fr': messages.fromName.fr ?? '',
    'messageSettings.fromName.en': messages.fromName.en ?? '',
    'messageSettings.fromEmail': messages.fromEmail ?? '',
    'messageSettings.replyTo': messages.replyTo ?? '',
    'messageSettings.footer.fr': messages.footer.fr ?? '',
    'messageSettings.footer.en': messages.footer.en ?? '',
    logo: organization.logo?.documentId ?? '',
  };
}

/** The contract's rules, said before anything is sent. */
export function checkSettings(values: SettingsValues, language: string): Readonly<Record<string, MessageId>> {
  const problems: Record<string, MessageId> = {};
  const minimum = values['receiptSettings.minimumAmount'].trim();
  const number = values.charityRegistrationNumber.trim();
  if (values.name.trim() === '') problems.name = 'crm.settings.refuse-name';
  if (number !== '' && !/^\d{9}RR\d{4}$/.test(number)) problems.charityRegistrationNumber = 'crm.settings.refuse-number';
  if (values['address.country'].trim() !== '' && !/^[A-Za-z]{2}$/.test(values['address.country'].trim())) problems['address.country'] = 'crm.refuse.country';
  if (minimum !== '' && parseAmount(minimum, language) === undefined) problems['receiptSettings.minimumAmount'] = 'crm.refuse.amount-or-none';
  if (!/^[A-Z0-9-]{0,10}$/.test(values['receiptSettings.prefix'].trim())) problems['receiptSettings.prefix'] = 'crm.settings.refuse-prefix';
  return problems;
}

/** Only what differs, in the contract's own nesting. */
export function settingsChange(before: SettingsValues, after: SettingsValues, language: string): OrganizationChange {
  const changed: [string, unknown][] = SETTING_NAMES.filter((name) => before[name] !== after[name]).map((name) => [
    name,
    sent(name, after[name].trim(), language),
  ]);
  if (before.isRegisteredCharity !== after.isRegisteredCharity) changed.push(['isRegisteredCharity', after.isRegisteredCharity]);
  return nested(changed.map(([name, value]) => [name.split('.'), value]));
}

function sent(name: SettingName, text: string, language: string): string | number | null {
  if (name === 'fiscalYearStartMonth') return Number(text);
  if (text === '') return null;
  // What is no amount was refused before; the server says so again.
  return name === 'receiptSettings.minimumAmount' ? (parseAmount(text, language) ?? text) : text;
}

function nested(entries: readonly (readonly [readonly string[], unknown])[]): Record<string, unknown> {
  const heads = [...new Set(entries.map(([[head = '']]) => head))];
  return Object.fromEntries(
    heads.map((head): [string, unknown] => {
      const below = entries.filter(([path]) => path[0] === head);
      const whole = below.find(([path]) => path.length === 1);
      return [head, whole === undefined ? nested(below.map(([path, value]) => [path.slice(1), value])) : whole[1]];
    }),
  );
}
