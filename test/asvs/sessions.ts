import { built, holds, type Requirement } from './requirement.js';

const PROTECTION = 'test/protection.spec.ts';
const SESSIONS = 'apps/api/account/session/sessions.int.spec.ts';
const ENDED = 'apps/api/account/session/ended-sessions.int.spec.ts';
const ENDINGS = 'apps/api/account/office/session-endings.int.spec.ts';
const PASSWORDS = 'apps/api/account/own/passwords.int.spec.ts';
const FACTORS = 'apps/api/account/factor/factors.int.spec.ts';
const OIDC = 'apps/api/account/oidc/oidc.int.spec.ts';
const IDLE = 'ends a session that was not used for an hour, and notes its use to the minute';

/** V7, sessions. */
export const SESSION_RULES: readonly Requirement[] = [
  built(
    '7.1.1',
    2,
    'When sessions end, idle and in all, is written down with its reason',
    'An hour idle, 12 hours in all: NIST SP 800-63B-4, AAL2 (apps/api/account/session/session-life.ts; docs/protection.md)',
    'accounts',
    [PROTECTION, 'speaks of %s'],
    [SESSIONS, IDLE],
  ),
  holds(
    '7.1.2',
    2,
    'How many sessions there may be is written down',
    'As many as a person has devices; docs/protection.md, Sessions',
    [PROTECTION, 'speaks of %s'],
  ),
  holds(
    '7.1.3',
    2,
    'Sessions of providers (SSO) and ours are written down together',
    'docs/protection.md, Sessions: a provider only lets somebody in; from then on the session is ours, ends by our rules and not with the provider’s',
    [OIDC, 'lets a session that an issuer opened go on when the issuer is gone, and ends it by our own time'],
    ['test/protection.spec.ts', 'says how sessions of providers and ours go together'],
  ),
  holds('7.2.1', 1, 'Tokens are checked by the server', 'apps/api/http/authenticate.ts, at every request', [
    'apps/api/account/associations.int.spec.ts',
    'answers the unknown with 401 and the wrong one with 403',
  ]),
  holds('7.2.2', 1, 'Session tokens are made for the session', 'Each sign-in opens one of its own', [
    SESSIONS,
    'gives the same token to the same key, also to many at once, and stores none',
  ]),
  holds(
    '7.2.3',
    1,
    'Tokens are unique and cannot be guessed',
    '256 bits: HMAC of the installation’s secret over request key and salted password hash, kept as a hash',
    [SESSIONS, 'gives the same token to the same key, also to many at once, and stores none'],
    ['libs/infrastructure/secret-token.spec.ts', 'is recognised by prefix, length and checksum alone'],
  ),
  holds(
    '7.2.4',
    1,
    'Signing in makes a new token and ends the one before',
    'Every sign-in has a token of its own; a browser’s earlier session ends (apps/api/account/session/entering.ts)',
    [SESSIONS, 'gives the same token to the same key, also to many at once, and stores none'],
    [
      'apps/api/account/session/browser-sessions.int.spec.ts',
      'ends the session that a browser had when somebody signs in there anew, and no other',
    ],
  ),
  built('7.3.1', 2, 'Unused sessions end', 'After an hour', 'accounts', [SESSIONS, IDLE]),
  built('7.3.2', 2, 'Every session ends', 'After 12 hours', 'accounts', [
    SESSIONS,
    'ends a session after 12 hours of machine time, however it is used',
  ]),
  holds(
    '7.4.1',
    1,
    'An ended session opens nothing',
    'Its row says so; the request that opened it does not open it again',
    [SESSIONS, 'signs in, tells who is signed in, and signs out for good'],
  ),
  built(
    '7.4.2',
    1,
    'A disabled account has no sessions',
    'At once, waiting polls included',
    'accounts',
    [ENDED, 'cuts off a waiting poll after %s'],
    [
      'apps/api/account/office/offices.int.spec.ts',
      'cuts off the open stream of a case manager who is dismissed, and sends nothing of what is said then',
    ],
  ),
  built(
    '7.4.3',
    2,
    'Other sessions can be ended when a factor changes',
    'They end when a password changes, and can be ended at any time',
    'accounts',
    [ENDED, 'cuts off a waiting poll when the password changes elsewhere, and leaves the one that changed it'],
    [PASSWORDS, 'is changed with the present one; every other session ends, and its person is told'],
  ),
  built(
    '7.4.4',
    2,
    'Every page that asks for a sign-in has a way out',
    'In the frame of the desk, over every page of an account (apps/web/src/shells/party/session-bar.tsx), and over every page of a dispute that a link opened (apps/web/src/app.tsx)',
    'accounts',
    [SESSIONS, 'signs in, tells who is signed in, and signs out for good'],
    ['test/desk/looks.int.spec.ts', 'is right for everybody: %s, %s, on a screen of %i points'],
    [
      'test/account-pages.int.spec.ts',
      'leads from an invitation to one’s own sessions; no script of the page can read the session',
    ],
    [
      'test/account-pages.int.spec.ts',
      'lets who came by a link end the visit: at the server, and in the tab with all that was half written',
    ],
  ),
  built(
    '7.4.5',
    2,
    'Administrators can end sessions',
    'endAccountSessions those of one account, endEverySession those of everybody, links included; suspending ends them too',
    'accounts',
    [ENDINGS, 'signs one person out everywhere, cuts off what waits, tells the person and notes who did it'],
    [ENDINGS, 'signs everybody of this association out, links included, but for who asks'],
    [ENDED, 'cuts off a waiting poll after %s'],
  ),
  built(
    '7.5.1',
    2,
    'Changing what lets one in asks for a fresh proof',
    'Password for password and mail, factor for factors',
    'accounts, factors',
    [
      FACTORS,
      'changes nothing without a fresh proof: by the password before there is a factor, by a factor from then on',
    ],
    [PASSWORDS, 'is not guessed by somebody who found an open session'],
  ),
  built(
    '7.5.2',
    2,
    'People see and end their sessions',
    'apps/api/account/session',
    'accounts',
    [ENDED, 'lists where somebody is signed in: device, address, opening and last use'],
    [ENDED, 'ends one of them, and the poll that waits under it at once'],
  ),
  holds(
    '7.6.1',
    2,
    'Sessions of providers and ours end as it is written down',
    'Ours ends after an hour without use and after 12 in all, whatever the provider does; then its person signs in anew',
    [OIDC, 'lets a session that an issuer opened go on when the issuer is gone, and ends it by our own time'],
    [OIDC, 'lets nobody in whose account is suspended, nor by an issuer that ended or is another’s'],
  ),
  built(
    '7.6.2',
    2,
    'No session begins without its person',
    'A form that is sent, a key that is touched, an answer to what this browser began',
    'factors',
    [OIDC, 'takes an answer once, in the browser that began, for what was begun'],
    [SESSIONS, 'signs in, tells who is signed in, and signs out for good'],
  ),
];
