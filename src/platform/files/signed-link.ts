import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { CrmError } from '../errors/crm-error';
import { env } from '../env';

/** What a signed link carries in its query. */
export const signatureQuery = z.strictObject({
  /** Seconds since 1970. */
  expires: z
    .string()
    .regex(/^\d{1,12}$/)
    .transform(Number),
  signature: z.string().regex(/^[A-Za-z0-9_-]{43}$/),
});

/** The query of a link to one thing, good until an instant. @param subject what the link opens, and nothing else. */
export function signLink(subject: string, expiresAt: Date): string {
  const expires = Math.floor(expiresAt.getTime() / 1000);
  return `expires=${expires}&signature=${signatureOf(subject, expires)}`;
}

/** @throws CrmError LINK_INVALID when it was not us who signed it for this subject; LINK_EXPIRED when its time is over. */
export function checkLink(subject: string, { expires, signature }: z.output<typeof signatureQuery>, now = new Date()): void {
  if (!timingSafeEqual(Buffer.from(signature), Buffer.from(signatureOf(subject, expires)))) throw new CrmError('LINK_INVALID');
  if (expires * 1000 <= now.getTime()) throw new CrmError('LINK_EXPIRED');
}

/** A key of its own for links, made from the installation's: a signature here is worth nothing elsewhere. */
function signatureOf(subject: string, expires: number): string {
  const key = createHmac('sha256', env().ENCRYPTION_KEY).update('mecene.signed-link').digest();
  return createHmac('sha256', key).update(`${expires}\n${subject}`).digest('base64url');
}
