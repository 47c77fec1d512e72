import ipaddr from 'ipaddr.js';

/**
 * TRUSTED_PROXIES: addresses and networks of the proxies before the API, with commas between (`10.0.0.5,fd00::/8`).
 * Nobody where it is empty: then whom a request says that it comes for is not listened to. Throws for what is none, and
 * for a network that is everybody.
 */
export function trustedProxies(text: string | undefined): readonly string[] {
  const named = (text ?? '').split(',').flatMap((one) => one.trim() || []);
  for (const one of named) {
    if (one.includes('/') ? !ipaddr.isValidCIDR(one) : !ipaddr.isValid(one))
      throw new Error(`TRUSTED_PROXIES: ${one} is neither an address nor a network`);
    if (one.endsWith('/0')) throw new Error(`TRUSTED_PROXIES: ${one} is everybody; name the proxies`);
  }
  return named;
}
