import { decrypt, encrypt, isEncrypted } from '../../../platform/encryption';

/** A value of a sensitive field as it is stored: any JSON value, encrypted for its organization and key. */
export function sealValue(organizationId: number, key: string, value: unknown): string {
  return encrypt(JSON.stringify(value), placeOf(organizationId, key));
}

/** The value that was sealed; a value that is not encrypted is itself. @throws Error when its key is missing or it was tampered with. */
export function openValue(organizationId: number, key: string, stored: unknown): unknown {
  return isEncrypted(stored) ? JSON.parse(decrypt(stored, placeOf(organizationId, key))) : stored;
}

/** Where a value belongs: encrypted for one organization and key, it opens nowhere else. */
export function placeOf(organizationId: number, key: string): string {
  return `custom-field:${organizationId}:${key}`;
}
