import ipaddr from 'ipaddr.js';
import { isPublicAddress } from '../../../platform/outgoing/public-address';

const INSIDE_NAMES = /(^|\.)(localhost|local|internal|intranet|lan|home|corp|test|invalid|home\.arpa)\.?$/i;

/**
 * Whether an address may be given for an endpoint: https, a public name or public IP address, no user or
 * password in it. What the name resolves to is checked at each delivery: it may change any day.
 */
export function isEndpointUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username, password } = new URL(text);
  if (protocol !== 'https:' || username !== '' || password !== '') return false;
  const host = hostname.replace(/^\[(.*)\]$/, '$1');
  if (ipaddr.isValid(host)) return isPublicAddress(host);
  return host.includes('.') && !INSIDE_NAMES.test(host);
}
