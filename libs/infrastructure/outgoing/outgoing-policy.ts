import ipaddr from 'ipaddr.js';

/** Whom calls that others ask us to make may reach. */
export type OutgoingPolicy = {
  /** In development everybody, since the demo's platforms and providers live on the same machine. */
  readonly environment: 'production' | 'development';
  /** Networks of the association's own that may be reached nevertheless, by any scheme and port: OUTGOING_ALLOWED. */
  readonly allowed?: readonly string[];
};

/** What a connection would be made to. */
export type Destination = { readonly scheme: string; readonly port: number; readonly address: string };

/** Of HTTPS; others are for what no stranger has to be called by. */
const PORTS: readonly number[] = [443, 8443];

/** Unicast of IPv6 that is routed at all (RFC 4291 2.4); what is translated into IPv4 is no part of it. */
const ROUTED = ipaddr.parseCIDR('2000::/3');

/** Whether an address is anybody's of the internet: not private, loopback, link-local, shared, mapped or reserved. */
function isPublic(address: string): boolean {
  const parsed = ipaddr.process(address);
  return parsed.range() === 'unicast' && (parsed.kind() === 'ipv4' || parsed.match(ROUTED));
}

/** Whether a connection may be made; asked of the very address that is dialled. */
export function mayReach(
  { environment, allowed = [] }: OutgoingPolicy,
  { scheme, port, address }: Destination,
): boolean {
  if (!ipaddr.isValid(address)) return false;
  if (environment === 'development') return true;
  if (liesIn(allowed, address)) return true;
  return scheme === 'https:' && PORTS.includes(port) && isPublic(address);
}

/** Whether an address is one of these addresses or lies in one of these networks. */
export const liesIn = (networks: readonly string[], address: string): boolean => {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  return networks.map(networkIn).some((one) => one[0].kind() === parsed.kind() && parsed.match(one));
};

const networkIn = (text: string): ReturnType<typeof ipaddr.parseCIDR> =>
  text.includes('/') ? ipaddr.parseCIDR(text) : [ipaddr.parse(text), ipaddr.parse(text).kind() === 'ipv4' ? 32 : 128];

/** OUTGOING_ALLOWED: addresses and networks with commas between. Throws for what is none. */
export function allowedNetworks(text: string | undefined): readonly string[] {
  const named = (text ?? '').split(',').flatMap((one) => one.trim() || []);
  for (const one of named)
    if (one.includes('/') ? !ipaddr.isValidCIDR(one) : !ipaddr.isValid(one))
      throw new Error(`OUTGOING_ALLOWED: ${one} is neither an address nor a network`);
  return named;
}
