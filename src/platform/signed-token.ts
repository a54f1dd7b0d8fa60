import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { env } from './env';

/**
 * A public id that only we can have handed out, for addresses that need no sign-in: `<id>.<signature>`. It
 * never expires, and says nothing of anybody. Each purpose has a key of its own, made from FIELD_ENCRYPTION_KEY.
 */
export function signToken(id: string, purpose: string): string {
  return `${id}.${signatureOf(id, purpose, env().FIELD_ENCRYPTION_KEY)}`;
}

/** The id of a token that we signed for a purpose, with today's key or an older one; else undefined. */
export function verifyToken(token: string, purpose: string): string | undefined {
  const [, id, given] = /^([a-z0-9]{1,60})\.([A-Za-z0-9_-]{43})$/.exec(token) ?? [];
  if (id === undefined || given === undefined) return undefined;
  const keys = [env().FIELD_ENCRYPTION_KEY, ...env().FIELD_ENCRYPTION_OLD_KEYS];
  return keys.some((key) => timingSafeEqual(Buffer.from(signatureOf(id, purpose, key)), Buffer.from(given))) ? id : undefined;
}

function signatureOf(id: string, purpose: string, key: string): string {
  const own = hkdfSync('sha256', Buffer.from(key, 'base64'), '', `mecene signed token: ${purpose}`, 32);
  return createHmac('sha256', Buffer.from(own)).update(id).digest('base64url');
}
