import ipaddr from 'ipaddr.js';

/**
 * What is counted as one client: an address of IPv4, and of IPv6 the /64, which one subscriber holds whole (RFC 6177).
 * An IPv4-mapped address counts as what it maps. What is no address counts as one with everything that is none.
 */
export function networkOf(address: string): string {
  if (!ipaddr.isValid(address)) return 'none';
  const parsed = ipaddr.process(address);
  if (parsed.kind() === 'ipv4') return parsed.toString();
  const [a, b, c, d] = (parsed as ipaddr.IPv6).parts;
  return `${[a, b, c, d].map((part) => part?.toString(16)).join(':')}::/64`;
}
