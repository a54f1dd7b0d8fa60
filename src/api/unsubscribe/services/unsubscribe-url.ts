import { publicUrl } from '../../../platform/public-url';
import { signToken, verifyToken } from '../../../platform/signed-token';

const PURPOSE = 'unsubscribe';

/** Where the receiver of a message unsubscribes: without signing in, for as long as the message is kept. */
export function unsubscribeUrl(communicationId: string): string {
  return `${publicUrl()}/api/v1/unsubscribe/${signToken(communicationId, PURPOSE)}`;
}

/** The message that such an address was made for, if we made it. */
export function messageOfToken(token: string): string | undefined {
  return verifyToken(token, PURPOSE);
}
