import { createServer } from 'node:http';
import { Provider } from 'oidc-provider';
import { portBelowOutgoing } from './port-below-outgoing.js';

/** Whoever sits at the provider's page, and how it was known there. */
type Person = { readonly subject: string; readonly amr?: readonly string[]; readonly acr?: string };

export const CLIENT = { clientId: 'parley', clientSecret: 'the secret of the client' } as const;
const ACR = 'urn:example:two-factors';

/**
 * A real provider of OpenID Connect (certified), whose page signs in at once whom `person` names. It takes PKCE with S256
 * alone, as we must send it.
 */
export async function startIssuer(redirectUri: string) {
  const address = `http://127.0.0.1:${await portBelowOutgoing()}`;
  let person: Person = { subject: 'nobody' };
  const provider = new Provider(address, {
    clients: [{ client_id: CLIENT.clientId, client_secret: CLIENT.clientSecret, redirect_uris: [redirectUri] }],
    acrValues: [ACR],
    claims: { openid: ['sub', 'amr', 'acr'], email: ['email'] },
    features: { devInteractions: { enabled: false } },
    pkce: { required: () => true },
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    // the mail address is the same for everybody: nothing may follow from it
    findAccount: (_, accountId) => ({
      accountId,
      claims: () => ({ sub: accountId, email: 'ana@example.org', email_verified: true }),
    }),
    loadExistingGrant: async ({ oidc }) => {
      const accountId = oidc.session?.accountId;
      const clientId = oidc.client?.clientId;
      const grant = new provider.Grant({ ...(clientId && { clientId }), ...(accountId && { accountId }) });
      grant.addOIDCScope('openid');
      await grant.save();
      return grant;
    },
  });
  const answer = provider.callback();
  const server = createServer((request, response) => {
    if (!request.url?.startsWith('/interaction/')) return void answer(request, response);
    const { subject: accountId, amr, acr } = person;
    const login = { accountId, remember: false, ...(amr && { amr: [...amr] }), ...(acr !== undefined && { acr }) };
    provider.interactionFinished(request, response, { login }).catch((error: unknown) => {
      response.statusCode = 500;
      response.end(String(error));
    });
  });
  await new Promise<void>((resolve) => server.listen(Number(new URL(address).port), '127.0.0.1', resolve));
  return {
    address,
    acr: ACR,
    /** Who sits at its page from now on. */
    expect: (who: Person): void => void (person = who),
    /** As a browser walks there: where it is sent back to at the end. */
    visit: async (start: string, who: Person): Promise<URL> => {
      person = who;
      const cookies = new Map<string, string>();
      let at = start;
      for (let step = 0; step < 10; step += 1) {
        if (at.startsWith(redirectUri)) return new URL(at);
        const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
        const response = await fetch(at, { redirect: 'manual', headers: { cookie } });
        for (const one of response.headers.getSetCookie()) {
          const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(one) ?? [];
          cookies.set(name, value);
        }
        const next = response.headers.get('location');
        if (next === null) throw new Error(`${response.status} at ${at}: ${await response.text()}`);
        at = new URL(next, at).href;
      }
      throw new Error(`It goes round in circles: ${at}`);
    },
    stop: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
