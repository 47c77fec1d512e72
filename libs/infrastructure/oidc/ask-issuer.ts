import type { OutgoingFetch } from '#infrastructure/outgoing/guard-outgoing.js';
import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  ClientSecretBasic,
  customFetch,
  discovery,
  enableNonRepudiationChecks,
  type Configuration,
} from 'openid-client';
import type { KnownIssuers } from './known-issuers.js';

/**
 * How an issuer is asked: whoever hands in `fetch` says where calls may go. Plain HTTP is for development alone. `known`
 * keeps for a while what issuers say of themselves.
 */
export type IssuerCalls = {
  readonly fetch: OutgoingFetch;
  readonly plainHttp: boolean;
  readonly known: KnownIssuers<Configuration>;
};

/** An issuer (OpenID Connect Core 1.0) and as whom we are known to it. */
export type Issuer = { readonly address: string; readonly clientId: string; readonly clientSecret: string };

/** What only the one who began may know: bound to one browser (state), one ID token (nonce) and one code (PKCE). */
export type Begun = { readonly state: string; readonly nonce: string; readonly verifier: string };

/** What an ID token says that counts here. */
export type Claims = { readonly subject: string; readonly amr: readonly string[]; readonly acr?: string };

/** It did not answer, or not as it must; `message` tells nothing of what it answered. */
export class IssuerFailure extends Error {
  override readonly name = 'IssuerFailure';
}

/** Seconds; a person waits for it. */
const PATIENCE = 10;

/** What the issuer says of itself, as it was read a while ago or is now. Throws IssuerFailure. */
const configure = (calls: IssuerCalls, issuer: Issuer): Promise<Configuration> =>
  calls.known(JSON.stringify([issuer.address, issuer.clientId, issuer.clientSecret]), () => discover(calls, issuer));

/** Reads what the issuer says of itself (Discovery 1.0). Throws IssuerFailure. */
const discover = ({ fetch, plainHttp }: IssuerCalls, { address, clientId, clientSecret }: Issuer) =>
  failing('discovery', () =>
    discovery(new URL(address), clientId, undefined, ClientSecretBasic(clientSecret), {
      [customFetch]: (url, { method, headers, body, signal }) =>
        fetch(url, {
          to: 'issuer',
          ...{ method, headers },
          ...(signal && { signal }),
          ...(body != null && { body: String(body) }),
        }),
      timeout: PATIENCE,
      // by itself the library trusts the connection and leaves the signature of an ID token unread (Core 1.0 3.1.3.7)
      execute: [enableNonRepudiationChecks, ...(plainHttp ? [allowInsecureRequests] : [])],
    }),
  );

/** Whether it answers at all, now, and is who it is called. Throws IssuerFailure. */
export const tryIssuer = async (calls: IssuerCalls, issuer: Issuer): Promise<void> => {
  await discover(calls, issuer);
};

/** Where the browser goes: authorization code with PKCE (RFC 7636, S256), state and nonce. Throws IssuerFailure. */
export async function issuerAddress(
  calls: IssuerCalls,
  issuer: Issuer,
  { redirectUri, begun: { state, nonce, verifier } }: { readonly redirectUri: string; readonly begun: Begun },
): Promise<string> {
  const configuration = await configure(calls, issuer);
  return buildAuthorizationUrl(configuration, {
    redirect_uri: redirectUri,
    scope: 'openid',
    state,
    nonce,
    code_challenge: await calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
  }).href;
}

/**
 * What came back, exchanged for an ID token whose signature, issuer, audience, time and nonce the library has checked
 * (Core 1.0, 3.1.3.7), and the `iss` of the answer where the issuer sends one (RFC 9207). Throws IssuerFailure.
 */
export async function claimsOf(
  calls: IssuerCalls,
  issuer: Issuer,
  { returned, begun: { state, nonce, verifier } }: { readonly returned: URL; readonly begun: Begun },
): Promise<Claims> {
  const configuration = await configure(calls, issuer);
  const tokens = await failing('exchange', () =>
    authorizationCodeGrant(configuration, returned, {
      expectedState: state,
      expectedNonce: nonce,
      pkceCodeVerifier: verifier,
      idTokenExpected: true,
    }),
  );
  const claims = tokens.claims();
  if (!claims) throw new IssuerFailure('no ID token');
  const { sub: subject, amr, acr } = claims;
  const methods = Array.isArray(amr) ? amr.filter((one): one is string => typeof one === 'string') : [];
  return { subject, amr: methods, ...(typeof acr === 'string' && { acr }) };
}

const failing = async <T>(step: string, work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    throw new IssuerFailure(step, { cause: error });
  }
};
