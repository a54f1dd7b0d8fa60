import { formatPhone, formatPostalCode } from '../../donor/domain/contact-details';
import type { OrganizationChange, OrganizationIn } from '../contract';

/** The contract's nested shape as the content type's flat attributes; only what was named. */
export function organizationAttributes(input: OrganizationIn | OrganizationChange): Record<string, unknown> {
  const { address, ...rest } = input;
  const attributes: Record<string, unknown> = { ...rest };
  for (const settled of ['logo', 'receiptSettings', 'messageSettings']) delete attributes[settled];
  const put = (name: string, value: unknown): void => {
    if (value !== undefined) attributes[name] = value;
  };
  if (address !== undefined) {
    const { line1, line2, city, province, postalCode, country } = address;
    put('addressLine1', line1);
    put('addressLine2', line2);
    put('city', city);
    put('province', province);
    put('postalCode', typeof postalCode === 'string' ? formatPostalCode(postalCode, country ?? 'CA') : postalCode);
    put('country', country);
  }
  if (typeof input.phone === 'string') attributes.phone = formatPhone(input.phone);
  return attributes;
}
