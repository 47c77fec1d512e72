import { built, notOurs, type Requirement, type Test } from './requirement.js';

const OIDC = 'apps/api/account/oidc/oidc.int.spec.ts';
const STATE = 'libs/application/account/issuer/login-state.spec.ts';
const NO_SERVER: Test = ['test/absent.spec.ts', 'an authorization server'];
const NO_JWT: Test = ['test/absent.spec.ts', 'tokens of our own that tell who somebody is (JWT)'];
const SERVER = 'Parley is no authorization server: it issues no token to other applications';
const RESOURCES = 'Parley takes no access token of others: who is let in gets a session of ours';

const ofServer = (id: string, level: 1 | 2, asks: string): Requirement => notOurs(id, level, asks, SERVER, NO_SERVER);
const ofResources = (id: string, asks: string): Requirement => notOurs(id, 2, asks, RESOURCES, NO_JWT, NO_SERVER);

/** V10, OAuth and OpenID Connect: Parley is a client of issuers, and nothing else of it. */
export const FEDERATION: readonly Requirement[] = [
  built(
    '10.1.1',
    2,
    'Tokens go to who needs them',
    'What an issuer gives stays with the API and is not kept',
    'factors',
    [OIDC, 'sends PKCE, state and nonce, another each time, and no secret'],
  ),
  built(
    '10.1.2',
    2,
    'Only answers to what this browser began',
    'State, nonce and verifier, sealed into this browser’s cookie',
    'factors',
    [OIDC, 'takes an answer once, in the browser that began, for what was begun'],
    [STATE, 'finds nothing for another browser, another key, or a state that was changed'],
  ),
  built('10.2.1', 2, 'Code flow with PKCE or state', 'Both', 'factors', [
    OIDC,
    'sends PKCE, state and nonce, another each time, and no secret',
  ]),
  built('10.2.2', 2, 'No mix-up of several issuers', 'The answer’s iss, and a state that names its issuer', 'factors', [
    OIDC,
    'refuses what is no answer, one of another issuer, and one that comes too late',
  ]),
  ofResources('10.3.1', 'Access tokens are for this server'),
  ofResources('10.3.2', 'What an access token may is decided by its claims'),
  ofResources('10.3.3', 'People are known by claims that pass to nobody else'),
  ofResources('10.3.4', 'Strength and age of a sign-in are taken from the token'),
  ofServer('10.4.1', 1, 'Addresses to return to are registered and compared whole'),
  ofServer('10.4.2', 1, 'Codes are good once'),
  ofServer('10.4.3', 1, 'Codes are short-lived'),
  ofServer('10.4.4', 1, 'Only the flows that a client needs'),
  ofServer('10.4.5', 1, 'Refresh tokens cannot be replayed'),
  ofServer('10.4.6', 2, 'PKCE is demanded'),
  ofServer('10.4.7', 2, 'Clients that register themselves are watched'),
  ofServer('10.4.8', 2, 'Refresh tokens end'),
  ofServer('10.4.9', 2, 'Tokens can be revoked by their person'),
  ofServer('10.4.10', 2, 'Confidential clients prove who they are'),
  ofServer('10.4.11', 2, 'Clients get the scopes that they need'),
  built(
    '10.5.1',
    2,
    'ID tokens cannot be replayed',
    'nonce',
    'factors',
    [OIDC, 'takes an answer once, in the browser that began, for what was begun'],
    [OIDC, 'sends PKCE, state and nonce, another each time, and no secret'],
  ),
  built('10.5.2', 2, 'People are known by sub', 'Issuer and subject, joined by proof, never by mail', 'factors', [
    OIDC,
    'joins an account by proof alone: never by the mail address that the provider tells',
  ]),
  built(
    '10.5.3',
    2,
    'Metadata of another issuer is refused',
    'The issuer’s name must be the one that was entered',
    'factors',
    [OIDC, 'takes no issuer that is not who it is called, does not answer, or is no address'],
  ),
  built('10.5.4', 2, 'ID tokens are for this client', 'aud, by openid-client', 'factors', [
    OIDC,
    'refuses what is no answer, one of another issuer, and one that comes too late',
  ]),
  notOurs('10.5.5', 2, 'Logging out through the back is checked', 'It is not offered: sessions end by our own rules', [
    'test/absent.spec.ts',
    'logging out through the back of a provider',
  ]),
  ofServer('10.6.1', 2, 'Only good response modes'),
  ofServer('10.6.2', 2, 'Nobody is logged out by force'),
  ofServer('10.7.1', 2, 'People agree to each authorization'),
  ofServer('10.7.2', 2, 'People are told to what they agree'),
  ofServer('10.7.3', 2, 'People can see and take back what they agreed to'),
];
