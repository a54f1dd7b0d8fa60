import { randomBytes } from 'node:crypto';
import { decrypt, encrypt } from '../../../platform/encryption';

/** A new secret, in the form that libraries for Stripe's signatures take. */
export function newSecret(): string {
  return `whsec_${randomBytes(32).toString('base64url')}`;
}

/** Encrypted for one organization: copied to another's endpoint it does not open. */
export function sealSecret(organizationId: number, secret: string): string {
  return encrypt(secret, placeOf(organizationId));
}

export function openSecret(organizationId: number, sealed: string): string {
  return decrypt(sealed, placeOf(organizationId));
}

function placeOf(organizationId: number): string {
  return `webhook-endpoint:${organizationId}`;
}
