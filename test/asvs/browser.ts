import { built, holds, notOurs, part, type Requirement } from './requirement.js';

const ATTACKS = 'apps/api/http/attacks.int.spec.ts';
const ANSWERS = 'apps/api/http/answers.int.spec.ts';
const REQUESTS = 'apps/api/http/requests.int.spec.ts';
const SOURCES = 'test/source-rules.spec.ts';
const ABSENT = 'test/absent.spec.ts';
const HOSTILE = 'apps/api/dispute/service/evidence/hostile.int.spec.ts';
const BROWSER = 'apps/api/account/session/browser-sessions.int.spec.ts';
const FRAMED = '$name: is framed by nobody, loads no object, and says to nobody from where one came';
const COOKIE = 'keeps the token in a cookie that no script reads and no other host sets';

/** V3, web frontend. */
export const BROWSER_SIDE: readonly Requirement[] = [
  holds(
    '3.2.1',
    1,
    'An answer that is opened directly is not taken for a page',
    'Every answer is no page by its policy and type; files are attachments in a sandbox (apps/api/http/send-attachment.ts)',
    [HOSTILE, 'B158 a page called a picture'],
    [ANSWERS, '$name: its type is what it is, to be guessed by nobody, in UTF-8'],
  ),
  holds('3.2.2', 1, 'Text is shown as text', 'React’s text nodes, no HTML from words', [
    SOURCES,
    'write words as text: no HTML is made from them',
  ]),
  built(
    '3.3.1',
    1,
    'Cookies are Secure, their names say so',
    '__Host- cookies (apps/api/http/cookies.ts)',
    'accounts',
    [BROWSER, COOKIE],
    [BROWSER, 'takes no cookie without the prefix over HTTPS or in production'],
  ),
  built(
    '3.3.2',
    2,
    'Cookies say SameSite as they are used',
    'SameSite=Strict (apps/api/http/cookies.ts)',
    'accounts',
    [BROWSER, COOKIE],
    [BROWSER, 'does nothing that another site had the browser send'],
    [ATTACKS, 'changes nothing by any operation that there is, with a body or without'],
  ),
  built('3.3.3', 2, 'Cookies have the __Host- prefix', '__Host- cookies (apps/api/http/cookies.ts)', 'accounts', [
    BROWSER,
    'takes no cookie without the prefix over HTTPS or in production',
  ]),
  built(
    '3.3.4',
    2,
    'Session cookies are HttpOnly and come by Set-Cookie alone',
    'apps/api/http/cookies.ts',
    'accounts',
    [BROWSER, COOKIE],
    [
      'apps/api/account/link/links.int.spec.ts',
      'gives a browser each visit as a cookie of its own, which counts for pages of ours that name it, and tells no token',
    ],
    [BROWSER, 'leaves bearer tokens to programs, whose cookies count for nothing'],
  ),
  holds(
    '3.4.1',
    1,
    'HTTPS is told for a year, for all names below, too (HSTS)',
    'Wherever the API’s own address is HTTPS (apps/api/http/headers.ts)',
    [
      'apps/api/http/behind-tls.int.spec.ts',
      '$name: is asked for by HTTPS alone from then on, for a year, below this name too',
    ],
  ),
  holds(
    '3.4.2',
    1,
    'Other origins read nothing (CORS)',
    'No answer says that another origin may',
    [ANSWERS, '$name: is read by no page of another origin'],
    [ANSWERS, 'lets no page of another origin ask before it asks, whatever it would send'],
  ),
  holds(
    '3.4.3',
    2,
    'A content policy without objects and foreign bases',
    'default-src none on every answer, the pages’ own list on theirs',
    [ANSWERS, FRAMED],
    [
      'apps/api/public/page/pages.int.spec.ts',
      'answers a link with the page, whatever a messenger has put behind it, under a policy that lets in nothing foreign',
    ],
  ),
  holds('3.4.4', 2, 'nosniff on every answer', 'apps/api/http/headers.ts, also on what is no HTTP (answer-broken.ts)', [
    ANSWERS,
    '$name: its type is what it is, to be guessed by nobody, in UTF-8',
  ]),
  holds('3.4.5', 2, 'Addresses are told to nobody (Referrer-Policy)', 'no-referrer on every answer', [ANSWERS, FRAMED]),
  holds('3.4.6', 2, 'Nobody can frame an answer', 'frame-ancestors none on every answer', [ANSWERS, FRAMED]),
  built(
    '3.5.1',
    1,
    'What changes something comes from the application itself (CSRF)',
    'Bearer tokens, which no foreign page can send; where a cookie counts, the page says that it is ours',
    'accounts',
    [ANSWERS, 'does nothing for what a foreign page can send without asking: %s'],
    [BROWSER, 'does nothing that another site had the browser send'],
  ),
  holds(
    '3.5.2',
    1,
    'Nothing that matters can be sent without a preflight',
    'JSON alone, under a header of its own (Idempotency-Key)',
    [ANSWERS, 'does nothing for what a foreign page can send without asking: %s'],
    ['apps/api/http/wire.int.spec.ts', 'B244 takes no form from another site'],
    [ATTACKS, 'is not understood as “%s”, wherever it says to come from'],
  ),
  holds(
    '3.5.3',
    1,
    'What changes something is no GET',
    'POST, PUT and DELETE; a link in a mail only shows a button',
    [REQUESTS, 'changes nothing for a GET, a HEAD or an OPTIONS'],
    [
      'apps/api/notification/notifications.int.spec.ts',
      'ends notifications, or makes them one mail a day, by one click without signing in, but not by opening the link, nor by one forged or expired',
    ],
  ),
  part(
    '3.5.4',
    2,
    'Separate applications have separate host names',
    'One host serves the pages and their API, which are one application; the demo’s programs run in development alone',
    'an installation’s operator gives Temporal’s window and the provider reports hosts of their own; nothing checks that',
    [
      'test/image.spec.ts',
      'lets the API, the database and Temporal be reached from this machine alone; mail alone comes in from outside',
    ],
  ),
  notOurs('3.5.5', 2, 'Messages of other windows are checked', 'The pages listen to no other window', [
    SOURCES,
    'speak with no other window, and take no word of one',
  ]),
  holds('3.7.1', 2, 'Only what browsers still support', 'HTML, CSS and scripts alone, bundled', [
    ABSENT,
    'a program of the browser’s plug-ins',
  ]),
  holds(
    '3.7.2',
    2,
    'Nobody is sent to another host unless it is listed',
    'The only redirect leads from / to /app',
    [SOURCES, 'redirects nobody but from the front door to the pages'],
    ['apps/api/public/page/pages.int.spec.ts', 'opens at its address alone, and has a mark of its own'],
  ),
];
