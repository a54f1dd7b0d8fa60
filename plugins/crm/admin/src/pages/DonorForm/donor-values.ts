import type { DonorDraft, DonorDraftChange, DonorOut } from '../../../../shared/donors';
import { DONOR_LANGUAGES, DONOR_TYPES, oneOf, PREFERENCES } from '../../../../shared/vocabulary';

/** A donor as the form holds it: every field a text, so that half-typed values have a place. */
export interface DonorValues {
  readonly type: string;
  readonly salutation: string;
  readonly firstName: string;
  readonly middleInitial: string;
  readonly lastName: string;
  readonly companyName: string;
  readonly email: string;
  readonly phone: string;
  readonly mobile: string;
  readonly language: string;
  readonly line1: string;
  readonly line2: string;
  readonly city: string;
  readonly province: string;
  readonly postalCode: string;
  readonly country: string;
  readonly emailPreference: string;
  readonly smsPreference: string;
  readonly mailPreference: string;
  readonly phonePreference: string;
  readonly doNotContact: boolean;
  readonly birthDate: string;
  readonly deceasedOn: string;
  readonly employer: string;
  readonly source: string;
  readonly customFields: Readonly<Record<string, unknown>>;
}

/** The form of somebody new. */
export function emptyValues(language: DonorOut['language']): DonorValues {
  return {
    type: 'individual',
    salutation: '',
    firstName: '',
    middleInitial: '',
    lastName: '',
    companyName: '',
    email: '',
    phone: '',
    mobile: '',
    language,
    line1: '',
    line2: '',
    city: '',
    province: '',
    postalCode: '',
    country: 'CA',
    emailPreference: 'unknown',
    smsPreference: 'unknown',
    mailPreference: 'unknown',
    phonePreference: 'unknown',
    doNotContact: false,
    birthDate: '',
    deceasedOn: '',
    employer: '',
    source: '',
    customFields: {},
  };
}

export function valuesOf({ address, communicationPreferences, ...donor }: DonorOut): DonorValues {
  return {
    type: donor.type,
    salutation: donor.salutation ?? '',
    firstName: donor.firstName ?? '',
    middleInitial: donor.middleInitial ?? '',
    lastName: donor.lastName ?? '',
    companyName: donor.companyName ?? '',
    email: donor.email ?? '',
    phone: donor.phone ?? '',
    mobile: donor.mobile ?? '',
    language: donor.language,
    line1: address.line1 ?? '',
    line2: address.line2 ?? '',
    city: address.city ?? '',
    province: address.province ?? '',
    postalCode: address.postalCode ?? '',
    country: address.country ?? '',
    emailPreference: communicationPreferences.email,
    smsPreference: communicationPreferences.sms,
    mailPreference: communicationPreferences.mail,
    phonePreference: communicationPreferences.phone,
    doNotContact: communicationPreferences.doNotContact,
    birthDate: donor.birthDate ?? '',
    deceasedOn: donor.deceasedOn ?? '',
    employer: donor.employer ?? '',
    source: donor.source ?? '',
    customFields: donor.customFields,
  };
}

/** What the form says, as the API takes it. */
export function draftOf(values: DonorValues): DonorDraft {
  const preference = (text: string) => oneOf(PREFERENCES, text) ?? 'unknown';
  return {
    type: oneOf(DONOR_TYPES, values.type) ?? 'individual',
    salutation: textOrNull(values.salutation),
    firstName: textOrNull(values.firstName),
    middleInitial: textOrNull(values.middleInitial),
    lastName: textOrNull(values.lastName),
    companyName: textOrNull(values.companyName),
    email: textOrNull(values.email),
    phone: textOrNull(values.phone),
    mobile: textOrNull(values.mobile),
    address: {
      line1: textOrNull(values.line1),
      line2: textOrNull(values.line2),
      city: textOrNull(values.city),
      province: textOrNull(values.province),
      postalCode: textOrNull(values.postalCode),
      country: textOrNull(values.country),
    },
    language: oneOf(DONOR_LANGUAGES, values.language) ?? 'unknown',
    communicationPreferences: {
      email: preference(values.emailPreference),
      sms: preference(values.smsPreference),
      mail: preference(values.mailPreference),
      phone: preference(values.phonePreference),
      doNotContact: values.doNotContact,
    },
    birthDate: textOrNull(values.birthDate),
    deceasedOn: textOrNull(values.deceasedOn),
    employer: textOrNull(values.employer),
    source: textOrNull(values.source),
    customFields: { ...values.customFields },
  };
}

/**
 * Only what differs: fields this person sees masked (a birth date, sensitive custom fields) must not be
 * written back as the blanks they look like.
 */
export function changesOf(before: DonorValues, after: DonorValues): DonorDraftChange {
  const old: Record<string, unknown> = draftOf(before);
  const { customFields: _all, ...rest } = draftOf(after);
  const changed = Object.entries(rest).filter(([name, value]) => !same(value, old[name]));
  const custom = Object.entries(after.customFields).filter(([key, value]) => !same(value, before.customFields[key]));
  return { ...Object.fromEntries(changed), ...(custom.length === 0 ? {} : { customFields: Object.fromEntries(custom) }) };
}

function same(left: unknown, right: unknown): boolean {
  return JSON.stringify(left ?? null) === JSON.stringify(right ?? null);
}

function textOrNull(text: string): string | null {
  const trimmed = text.trim();
  return trimmed === '' ? null : trimmed;
}
