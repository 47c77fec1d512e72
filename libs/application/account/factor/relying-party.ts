/** In whose name passkeys are made (WebAuthn's RP ID), and on which pages they may be used. */
export type RelyingParty = { readonly id: string; readonly origins: readonly string[] };

/**
 * The host that people reach. Browsers make no passkey for an address of numbers: there it is `localhost`, and the
 * pages have to be opened under that name.
 */
export function relyingPartyOf(url: string): RelyingParty {
  const at = new URL(url);
  if (/^(\d{1,3}\.){3}\d{1,3}$|^\[/.test(at.hostname)) at.hostname = 'localhost';
  return { id: at.hostname, origins: [at.origin] };
}
