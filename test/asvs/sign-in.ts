import { built, holds, notOurs, part, type Requirement } from './requirement.js';

const PROTECTION = 'test/protection.spec.ts';
const SOURCES = 'test/source-rules.spec.ts';
const ABSENT = 'test/absent.spec.ts';
const SESSIONS = 'apps/api/account/session/sessions.int.spec.ts';
const LINKS = 'apps/api/account/link/links.int.spec.ts';
const INVITATIONS = 'apps/api/account/choose/invitations.int.spec.ts';
const PASSWORDS = 'apps/api/account/own/passwords.int.spec.ts';
const RULE = 'libs/application/account/password-rule.spec.ts';
const LIMITS = 'apps/api/limits/limits.int.spec.ts';
const FACTORS = 'apps/api/account/factor/factors.int.spec.ts';
const STEPS = 'apps/api/account/factor/second-steps.int.spec.ts';
const TOTP = 'libs/application/account/factor/totp.spec.ts';
const OIDC = 'apps/api/account/oidc/oidc.int.spec.ts';

/** V6, authentication. */
export const SIGN_IN: readonly Requirement[] = [
  holds(
    '6.1.1',
    1,
    'How guessing is slowed, and nobody locked out by it, is written down',
    'docs/protection.md, Guessing and Ways in',
    [PROTECTION, 'speaks of %s'],
    [PROTECTION, 'says the limits that are'],
  ),
  built(
    '6.1.2',
    2,
    'Words that no password may be made of are written down',
    'Login, name, mail and the association’s names (libs/application/account/password-rule.ts)',
    'accounts',
    [RULE, 'refuses %s, which names its person'],
  ),
  holds(
    '6.1.3',
    2,
    'All ways in are written down with their strength',
    'docs/protection.md, Ways in; a kind of token that is missing there fails',
    [PROTECTION, 'names every kind of token that lets somebody in'],
  ),
  built('6.2.1', 1, 'Passwords have at least 8 characters', 'Fifteen, counted as characters', 'accounts', [
    RULE,
    'counts code points after NFKC',
  ]),
  built('6.2.2', 1, 'A password can be changed', 'By its person alone (apps/api/account/own)', 'accounts', [
    PASSWORDS,
    'is changed with the present one; every other session ends, and its person is told',
  ]),
  built(
    '6.2.3',
    1,
    'A change asks for the present password',
    'apps/api/account/own',
    'accounts',
    [PASSWORDS, 'is changed with the present one; every other session ends, and its person is told'],
    [PASSWORDS, 'is not guessed by somebody who found an open session'],
  ),
  built(
    '6.2.4',
    1,
    'The commonest passwords are refused',
    'A list kept offline (libs/infrastructure/passwords)',
    'accounts',
    [RULE, 'refuses %s, which is known from breaches or a pattern'],
  ),
  built('6.2.5', 1, 'Any characters will do', 'No rule of composition', 'accounts', [
    RULE,
    'takes “%s”, however it is composed',
  ]),
  holds('6.2.6', 1, 'Password fields hide what is typed', 'type=password', [
    SOURCES,
    'show no password, let a program that keeps passwords fill it in, and hinder no pasting',
  ]),
  holds(
    '6.2.7',
    1,
    'Pasting and password programs work',
    'autocomplete says which password it is; no field hinders pasting',
    [SOURCES, 'show no password, let a program that keeps passwords fill it in, and hinder no pasting'],
  ),
  part(
    '6.2.8',
    1,
    'A password is compared as it was typed',
    'Nothing is cut off or changed in case (apps/api/account/session/password.ts)',
    'it is normalized by NFKC first, as NIST SP 800-63B 5.1.1.2 asks, so that one password typed on two systems is one',
    [
      'apps/api/account/session/password.spec.ts',
      'compares every character, to the last and in its case, and spaces too',
    ],
  ),
  holds('6.2.9', 2, 'Passwords of 64 characters are taken', 'Up to 200', [
    'apps/api/account/session/password.spec.ts',
    'compares every character, to the last and in its case, and spaces too',
  ]),
  holds('6.2.10', 2, 'Passwords do not expire', 'No date is kept with a password', [
    'apps/api/account/session/password.spec.ts',
    'has no day on which a password ends',
  ]),
  built('6.2.11', 2, 'Those words are refused in passwords', 'libs/application/account/password-rule.ts', 'accounts', [
    RULE,
    'refuses %s, which names its person',
  ]),
  built(
    '6.2.12',
    2,
    'Breached passwords are refused',
    'A packed list of breached passwords, offline',
    'accounts',
    [RULE, 'refuses %s, which is known from breaches or a pattern'],
    [
      'libs/infrastructure/passwords/known-passwords.spec.ts',
      'finds in a packed list what was packed, first and last, and nothing else',
    ],
  ),
  built(
    '6.3.1',
    1,
    'Guessing is slowed as it is written down',
    'Attempts of an account, an address and a network are counted in PostgreSQL (apps/api/limits)',
    'withstand',
    [SESSIONS, 'holds up who fails ten times, and nobody else, for 15 minutes'],
    [LIMITS, 'slows who guesses, and never keeps out the person behind the same proxy on a device that it knows'],
    [LIMITS, 'stops guesses at one account from many addresses, and not its person'],
    [LIMITS, 'stops one password tried on many accounts from one address, or one network of IPv6'],
  ),
  built(
    '6.3.2',
    1,
    'There are no accounts by default',
    'An association is founded empty; production refuses accounts of the demo',
    'withstand',
    [
      'apps/cli/check-readiness.int.spec.ts',
      'lets no production start with accounts of the demo, or as a role that may too much',
    ],
  ),
  part(
    '6.3.3',
    2,
    'Two factors, or as good as two, let somebody in',
    'By policy: whoever acts for the association or decides needs a second factor in production; passkeys, codes (apps/api/account/factor)',
    'parties with a password are asked for a second factor only where their association wants it: they answer for themselves alone',
    [
      'libs/application/account/factor/factor-policy.spec.ts',
      'asks everybody who acts for the association, or decides, for a second factor in production, and nobody else',
    ],
    [
      'apps/api/account/factor/second-steps.int.spec.ts',
      'opens nothing with half a session, and keeps no token and no secret in the database',
    ],
  ),
  part(
    '6.3.4',
    2,
    'No way in is undocumented or weaker than the others',
    'Every operation has a rule; a token kind that is not written down fails',
    'a link with its code stands beside password and factor and is weaker; it opens one party’s part in one dispute, for 4 hours',
    ['apps/api/access.spec.ts', '$name says who may call it'],
    [PROTECTION, 'names every kind of token that lets somebody in'],
  ),
  built(
    '6.4.1',
    1,
    'First passwords and codes are random, short-lived and never stay',
    'There are none: an invitation leads its person to choose a password',
    'accounts',
    [INVITATIONS, 'invites by mail: the person alone chooses the password, once, and the address is confirmed'],
    [INVITATIONS, 'can be renewed, which ends what was sent before, or withdrawn; and it expires'],
    [INVITATIONS, 'lets nobody set another person’s password in production'],
  ),
  holds('6.4.2', 1, 'No hints and no secret questions', 'None', [
    SOURCES,
    'ask nobody for the answer to a question that others know',
  ]),
  built(
    '6.4.3',
    2,
    'A forgotten password is chosen anew safely, and no second factor is passed by',
    'A link by mail, for an hour and once (apps/api/account/reset); it opens no session, so that the factor is asked for',
    'accounts, factors',
    [PASSWORDS, 'is chosen anew by a link that was mailed, good for an hour and once; everybody is signed out'],
    [PASSWORDS, 'is %s: what somebody asked under the one before takes no mail address'],
    [STEPS, 'signs in with a password alone while there is no factor, and in two steps from then on'],
  ),
  built(
    '6.4.4',
    2,
    'Who lost a factor proves who it is as well as at first',
    'Two administrators, or one and three days (apps/api/account/factor)',
    'factors',
    [
      FACTORS,
      'resets what somebody lost: by a second administrator at once, by one after three days, never by the person alone',
    ],
  ),
  built(
    '6.5.1',
    2,
    'Codes are good once',
    'Codes of generators, recovery codes, codes of links',
    'factors',
    [
      STEPS,
      'takes a code once: not again, not from two at the same instant, but from who asks again under the same key',
    ],
    [STEPS, 'takes each recovery code once, however it is typed, and says how many are left'],
    [TOTP, 'takes no code twice, nor one that is older than the newest that was used'],
  ),
  built('6.5.2', 2, 'Recovery codes are hashed', 'As hashes, of enough random bits', 'factors', [
    STEPS,
    'opens nothing with half a session, and keeps no token and no secret in the database',
  ]),
  built(
    '6.5.3',
    2,
    'Codes and seeds come from a good generator',
    'The system’s; codes of links by HMAC of the request',
    'factors',
    [TOTP, 'is written as generators read it, with 160 bits of secret'],
    [SOURCES, 'draws what nobody may guess from the system’s generator'],
  ),
  holds('6.5.4', 2, 'Codes have at least 20 bits', 'Six digits, five guesses for a code, pauses that double', [
    'apps/api/account/code/code-text.spec.ts',
    'is six digits, each as likely as the others, and follows from secret, purpose and request',
  ]),
  part(
    '6.5.5',
    2,
    'Codes end: ten minutes, those of generators 30 seconds',
    'Codes of links after 10 minutes',
    'a generator’s code is taken one step early and late, 90 seconds in all (RFC 6238 section 5.2), once',
    [PROTECTION, 'says the limits that are'],
    ['libs/application/account/factor/totp.spec.ts', 'takes a code one step early or late, and none beyond'],
  ),
  part(
    '6.6.1',
    2,
    'Codes by phone only beside something stronger, to a proved number, with a warning',
    'Codes go to a contact that the platform or the party itself proved (apps/api/account/link)',
    'who comes by a link has no stronger way but an account of its own, and is told of no risk',
    [LINKS, 'sends the code to the phone that the platform holds, not to one that its bearer names'],
    [
      'apps/api/party/contact-proofs.int.spec.ts',
      'sends the code to the contact that the party proved, whatever phone a platform names afterwards',
    ],
  ),
  holds(
    '6.6.2',
    2,
    'A code is good for the request that it was sent for',
    'Kept with its link; a newer one ends the one before',
    [LINKS, 'opens the file with the code, which is its arrival, and can do all that the party can in this dispute'],
    [LINKS, 'takes the same code again when the provider was away, under the same key'],
  ),
  holds(
    '6.6.3',
    2,
    'Codes are not guessed',
    'apps/api/account/link/slow-guesses.ts',
    [LINKS, 'counts guesses and codes, however many come at once'],
    [LINKS, 'slows guesses down, longer with each, while the party goes on from a new link that went to its phone'],
  ),
  built(
    '6.8.1',
    2,
    'One provider cannot pass for another',
    'An identity is issuer and subject',
    'factors',
    [OIDC, 'lets nobody in whose account is suspended, nor by an issuer that ended or is another’s'],
    [OIDC, 'refuses what is no answer, one of another issuer, and one that comes too late'],
  ),
  built(
    '6.8.2',
    2,
    'Signatures of assertions are always checked',
    'openid-client, against the issuer’s keys',
    'factors',
    [OIDC, 'refuses what is no answer, one of another issuer, and one that comes too late'],
  ),
  notOurs('6.8.3', 2, 'SAML assertions are used once', 'There is no SAML', [ABSENT, 'SAML']),
  built(
    '6.8.4',
    2,
    'What a provider says of strength is checked',
    'acr and amr, by words that are trusted; else one factor is assumed',
    'factors',
    [OIDC, 'stands for the second factor only where the answer says so in words that are trusted'],
    ['libs/application/account/issuer/issuers.spec.ts', 'trusts no word where none is configured'],
  ),
];
