import type { LookupAddress } from 'node:dns';
import { lookup as resolveName } from 'node:dns/promises';
import type { LookupFunction } from 'node:net';
import { Agent, buildConnector, request } from 'undici';
import { isPublicAddress } from './public-address';

/** What decides where a call may go. The product has one set of rules, `PUBLIC_ONLY`; there is no setting for another. */
export interface OutgoingRules {
  readonly protocols: readonly string[];
  readonly resolve: (hostname: string) => Promise<readonly LookupAddress[]>;
  readonly isPermitted: (address: string) => boolean;
}

export const PUBLIC_ONLY: OutgoingRules = {
  protocols: ['https:'],
  resolve: (hostname) => resolveName(hostname, { all: true, verbatim: true }),
  isPermitted: isPublicAddress,
};

export interface OutgoingCall {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What came of it: an answer, or why there was none. A redirect is an answer; it is not followed. */
export type Outcome = { readonly statusCode: number; readonly response: string } | { readonly error: OutgoingFailure };

export type OutgoingFailure = 'address_not_permitted' | 'timeout' | 'unreachable';

export type Send = (call: OutgoingCall) => Promise<Outcome>;

const CONNECT_MS = 5_000;
const WHOLE_MS = 15_000;
const LONGEST_RESPONSE = 4_096;

class NotPermitted extends Error {}

/**
 * How to POST to an address that somebody outside chose. Every address that its name resolves to must be
 * permitted; what is connected to is exactly what was checked, because the check stands inside the
 * connection's own name look-up, and the socket's far end is checked once more (DNS rebinding).
 */
export function senderOf(rules: OutgoingRules): Send {
  const permitted = async (hostname: string): Promise<readonly LookupAddress[]> => {
    const addresses = await rules.resolve(hostname);
    if (addresses.length === 0 || !addresses.every(({ address }) => rules.isPermitted(address))) throw new NotPermitted(hostname);
    return addresses;
  };
  const lookup: LookupFunction = (hostname, options, callback) => {
    permitted(hostname).then(
      (addresses) => {
        const [first] = addresses;
        if (options.all === true || first === undefined) callback(null, [...addresses]);
        else callback(null, first.address, first.family);
      },
      (error: Error) => callback(error, ''),
    );
  };
  const connect = buildConnector({ timeout: CONNECT_MS, lookup });
  const agent = new Agent({
    connect: (options, callback) =>
      connect(options, (error, socket) => {
        if (error !== null) return callback(error, null);
        if (rules.isPermitted(socket.remoteAddress ?? '')) return callback(null, socket);
        socket.destroy();
        callback(new NotPermitted(options.hostname), null);
      }),
  });

  return async ({ url, headers, body }) => {
    try {
      const target = new URL(url);
      const hostname = target.hostname.replace(/^\[(.*)\]$/, '$1');
      if (!rules.protocols.includes(target.protocol)) throw new NotPermitted(target.protocol);
      // Before anything is opened: an address written in the URL is never looked up.
      if (!(isLiteral(hostname) ? rules.isPermitted(hostname) : await permitted(hostname))) throw new NotPermitted(hostname);
      const signal = AbortSignal.timeout(WHOLE_MS);
      const answer = await request(target, { dispatcher: agent, method: 'POST', headers: { ...headers }, body, signal, reset: true });
      return { statusCode: answer.statusCode, response: await beginning(answer.body) };
    } catch (error) {
      return { error: failureOf(error) };
    }
  };
}

function isLiteral(hostname: string): boolean {
  return hostname.includes(':') || /^[\d.]+$/.test(hostname);
}

/** The beginning of an answer; the rest is not read. */
async function beginning(body: AsyncIterable<Buffer>): Promise<string> {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of body) {
    pieces.push(piece);
    length += piece.length;
    if (length >= LONGEST_RESPONSE) break;
  }
  return Buffer.concat(pieces).subarray(0, LONGEST_RESPONSE).toString('utf8');
}

const TIMEOUTS = new Set(['UND_ERR_CONNECT_TIMEOUT', 'UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT', 'ETIMEDOUT']);

/** Only what a network does is an outcome, and all of that has a code or ran out of time; anything else is a fault of ours. */
function failureOf(error: unknown): OutgoingFailure {
  if (error instanceof NotPermitted) return 'address_not_permitted';
  if (typeof error !== 'object' || error === null) throw error;
  if ('name' in error && error.name === 'TimeoutError') return 'timeout';
  if (!('code' in error) || typeof error.code !== 'string') throw error;
  return TIMEOUTS.has(error.code) ? 'timeout' : 'unreachable';
}
