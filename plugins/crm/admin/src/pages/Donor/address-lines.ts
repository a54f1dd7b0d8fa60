import type { DonorOut } from '../../../../shared/donors';

/** An address as it is written on an envelope; empty lines left out. */
export function addressLines({ line1, line2, city, province, postalCode, country }: DonorOut['address']): string[] {
  const place = [city, province === null ? null : `(${province})`, postalCode].filter((part) => part !== null && part !== '').join(' ');
  const abroad = country === 'CA' ? null : country;
  return [line1, line2, place, abroad].filter((line): line is string => line !== null && line !== '');
}
