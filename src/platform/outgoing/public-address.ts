import ipaddr from 'ipaddr.js';

/** Addresses that look public and are a cloud's own inside (Azure's host). */
const INSIDE = new Set(['168.63.129.16']);

/**
 * Whether an IP address is one of the open Internet. Private, loopback, link-local (where clouds keep
 * their metadata), shared, reserved and tunnelled ranges are not, nor is an IPv4 address dressed as IPv6.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const plain = ipaddr.process(address);
  return plain.range() === 'unicast' && !INSIDE.has(plain.toString());
}
