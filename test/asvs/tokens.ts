import { built, holds, type Requirement } from './requirement.js';

const UNSUBSCRIBE = 'libs/infrastructure/mail/unsubscribe-token.spec.ts';
const ENVELOPE = 'libs/infrastructure/mail/envelope-id.spec.ts';
const DOCKET = 'apps/api/dispute/docket/docket.int.spec.ts';
const OIDC = 'apps/api/account/oidc/oidc.int.spec.ts';

/** V9, self-contained tokens: sealed names of mails, of places in lists and of receivers; and those of providers. */
export const TOKENS: readonly Requirement[] = [
  holds(
    '9.1.1',
    1,
    'Tokens that say something are sealed, and the seal is checked first',
    'HMAC over all of it (libs/infrastructure/mail/envelope-id.ts, unsubscribe-token.ts; apps/api/dispute/docket/cursor.ts)',
    [UNSUBSCRIBE, 'counts for nobody when any character of it is another, or another secret sealed it'],
    [ENVELOPE, 'any changed character makes it nobody’s'],
  ),
  holds(
    '9.1.2',
    1,
    'Only listed algorithms, never none',
    'The algorithm is no part of a token: HMAC of SHA-256 or AES-256-GCM, by the code',
    ['test/source-rules.spec.ts', 'hashes with SHA-256 and nothing weaker'],
    ['test/absent.spec.ts', 'tokens of our own that tell who somebody is (JWT)'],
  ),
  holds(
    '9.1.3',
    1,
    'Keys come from where it is set up, never from the token',
    'Derived from the master key by purpose',
    ['libs/infrastructure/vault/secrets.spec.ts', 'derives a secret for each purpose, the same in every process'],
    [ENVELOPE, 'a foreign secret, a shortened id and free text open to nothing'],
  ),
  holds('9.2.1', 1, 'Expired tokens count for nothing', 'The time stands in what is sealed', [
    UNSUBSCRIBE,
    'names the account until it expires',
  ]),
  holds(
    '9.2.2',
    2,
    'A token is good for its purpose alone',
    'The purpose is sealed with it; each kind of bearer token has its own beginning',
    [DOCKET, 'pages with a cursor that is good for one list of one viewer alone'],
    ['libs/infrastructure/secret-token.spec.ts', 'is recognised by prefix, length and checksum alone'],
  ),
  built(
    '9.2.3',
    2,
    'A token is taken by whom it is for',
    'aud is our client id, by openid-client; our own are for us alone',
    'factors',
    [OIDC, 'refuses what is no answer, one of another issuer, and one that comes too late'],
    [DOCKET, 'pages with a cursor that is good for one list of one viewer alone'],
  ),
  holds(
    '9.2.4',
    2,
    'One key for several audiences says for which',
    'A secret for each purpose, association and viewer in what is sealed',
    ['libs/infrastructure/vault/secrets.spec.ts', 'unwraps a secret for its own purpose and with its own key alone'],
  ),
];
