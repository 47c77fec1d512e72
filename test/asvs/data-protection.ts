import { built, holds, part, type Requirement } from './requirement.js';

const PROTECTION = 'test/protection.spec.ts';
const REQUESTS = 'apps/api/http/requests.int.spec.ts';
const SOURCES = 'test/source-rules.spec.ts';
const CLOSED = 'test/journeys/closed-rooms/closed-rooms.ts';

/** V14, data protection. */
export const DATA_PROTECTION: readonly Requirement[] = [
  holds('14.1.1', 2, 'Data are sorted by how they must be protected', 'docs/protection.md, Kinds of data', [
    PROTECTION,
    'speaks of %s',
  ]),
  holds(
    '14.1.2',
    2,
    'What protects each kind is written down',
    'docs/protection.md, Kinds of data: sealed how, logged, seen, kept',
    [PROTECTION, 'speaks of %s'],
  ),
  part(
    '14.2.1',
    1,
    'Nothing secret stands in an address',
    'Tokens travel in headers, and count nowhere else',
    'a link carries its token in the path, because it must open in any messenger; it opens nothing without its code',
    [REQUESTS, 'takes no token from the address, and writes none that stands there anyway into its log'],
    ['apps/api/account/link/links.int.spec.ts', 'answers every token that is not good as a random one, byte for byte'],
  ),
  holds(
    '14.2.2',
    2,
    'Nothing secret lies in caches of servers',
    'no-store on every answer but the pages’ own files; keys in memory are bounded and dropped at erasure',
    [
      REQUESTS,
      'keeps what was asked for under a token out of every cache, and gives back a page for nothing that is not there',
    ],
    [
      'libs/infrastructure/vault/vault.int.spec.ts',
      'erases: a destroyed key opens nothing in any process and seals nothing again',
    ],
  ),
  holds(
    '14.2.3',
    2,
    'Nothing goes to counters and other strangers',
    'The pages ask nobody else',
    [SOURCES, 'ask nobody else for anything: no script, style, picture or count from another host'],
    [
      'apps/api/public/page/pages.int.spec.ts',
      'answers a link with the page, whatever a messenger has put behind it, under a policy that lets in nothing foreign',
    ],
  ),
  built(
    '14.2.4',
    2,
    'Each kind is protected as it is written down',
    'Sealed words, encrypted files, rows of what is seen, logs without contents; retention as dated rules',
    'data (retention)',
    ['apps/api/dispute/intake/filing/filing.int.spec.ts', 'keeps no word of it in the log'],
    [CLOSED, 'nor in a mail, a text message, a webhook, a table, a file, a log or a workflow’s history'],
    ['libs/domain/privacy/plan-erasure.spec.ts', 'has a rule of every kind, each with a ground'],
  ),
  holds(
    '14.3.1',
    1,
    'What a page held is gone after signing out',
    'Sessions and what is half written live in the tab, and are gone from it at signing out (apps/web/src/shared/connection/keep.ts)',
    [
      'test/account-pages.int.spec.ts',
      'leads in Chinese from a forgotten password to a new one, the association found by its name',
    ],
    [SOURCES, 'keep a language and the association over a visit, and all else in the tab alone'],
    [
      'test/account-pages.int.spec.ts',
      'lets who came by a link end the visit: at the server, and in the tab with all that was half written',
    ],
  ),
  holds(
    '14.3.2',
    2,
    'Browsers keep nothing secret (no-store)',
    'apps/api/http/headers.ts',
    [
      REQUESTS,
      'keeps what was asked for under a token out of every cache, and gives back a page for nothing that is not there',
    ],
    ['apps/api/http/framing.int.spec.ts', 'sends headers that protect, and none that need HTTPS'],
  ),
  part(
    '14.3.3',
    2,
    'Browser storage holds nothing secret but session tokens',
    'localStorage holds a language and the association’s address; no token lies in either storage',
    'sessionStorage holds a complaint that is being written and what a request said until it is answered, so that a reload loses nothing; it ends with the tab',
    [SOURCES, 'keep a language and the association over a visit, and all else in the tab alone'],
  ),
];
