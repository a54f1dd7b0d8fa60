import { createHmac } from 'node:crypto';

/**
 * The signature of a delivery, in Stripe's form: `t=<seconds>,v1=<HMAC-SHA256 of "t.body">`. The time is
 * signed with the body, so that a recorded delivery cannot be played again later.
 */
export function signatureOf(secret: string, body: string, at: Date): string {
  const seconds = Math.floor(at.getTime() / 1000);
  return `t=${seconds},v1=${createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex')}`;
}
