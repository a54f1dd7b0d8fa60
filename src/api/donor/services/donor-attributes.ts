import type { DonorChange, DonorIn } from '../contract';

/** The contract's nested shape as the content type's flat attributes; only what was named. */
export function donorAttributes(input: DonorIn | DonorChange): Record<string, unknown> {
  const { address, communicationPreferences, ...rest } = input;
  const attributes: Record<string, unknown> = { ...rest };
  delete attributes.archived;
  const put = (name: string, value: unknown): void => {
    if (value !== undefined) attributes[name] = value;
  };
  if (address !== undefined) {
    put('addressLine1', address.line1);
    put('addressLine2', address.line2);
    put('city', address.city);
    put('province', address.province);
    put('postalCode', address.postalCode);
    put('country', address.country);
  }
  if (communicationPreferences !== undefined) {
    put('emailPreference', communicationPreferences.email);
    put('smsPreference', communicationPreferences.sms);
    put('mailPreference', communicationPreferences.mail);
    put('phonePreference', communicationPreferences.phone);
    put('doNotContact', communicationPreferences.doNotContact);
  }
  return attributes;
}
