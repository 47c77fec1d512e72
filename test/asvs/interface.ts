import { built, holds, notOurs, type Requirement } from './requirement.js';

const ABSENT = 'test/absent.spec.ts';
const WIRE = 'apps/api/http/wire.int.spec.ts';
const LIMITS = 'apps/api/limits/limits.int.spec.ts';

/** V4, API and web service. */
export const INTERFACE: readonly Requirement[] = [
  holds(
    '4.1.1',
    1,
    'Every answer says what it is, and in which characters',
    'Problems and JSON in UTF-8, files by what they are',
    ['apps/api/http/answers.int.spec.ts', '$name: its type is what it is, to be guessed by nobody, in UTF-8'],
  ),
  holds(
    '4.1.2',
    2,
    'Only pages lead from HTTP to HTTPS; programs are refused',
    'The API redirects nothing; that is the proxy’s, for pages',
    ['test/source-rules.spec.ts', 'redirects nobody but from the front door to the pages'],
  ),
  built(
    '4.1.3',
    2,
    'Headers of proxies cannot be set by users',
    'Forwarded addresses count from trusted proxies alone (TRUSTED_PROXIES), no other such header is read',
    'withstand',
    ['apps/api/http/requests.int.spec.ts', 'believes no header about who asks or from where'],
    [LIMITS, 'believes nobody’s word for where it comes from but a proxy’s: forged headers are one address'],
  ),
  holds(
    '4.2.1',
    2,
    'Nobody can smuggle a request into another',
    'Node’s parser, HTTP/1.1; a length beside chunks is refused',
    [WIRE, 'B034 both a length and chunks'],
    [WIRE, 'B035 a chunk of no size'],
    [WIRE, 'B033 a body longer than said'],
  ),
  notOurs('4.3.1', 2, 'GraphQL queries are bounded', 'There is no GraphQL', [ABSENT, 'GraphQL']),
  notOurs('4.3.2', 2, 'GraphQL does not describe itself in production', 'There is no GraphQL', [ABSENT, 'GraphQL']),
  notOurs(
    '4.4.1',
    1,
    'WebSockets run over TLS',
    'There are none; what is new is waited for by HTTP',
    [ABSENT, 'WebSockets'],
    [WIRE, 'B057 another protocol, asked for by another page'],
  ),
  notOurs('4.4.2', 2, 'WebSockets check the origin', 'There are none', [
    WIRE,
    'B057 another protocol, asked for by another page',
  ]),
  notOurs('4.4.3', 2, 'WebSockets have good session tokens', 'There are none', [ABSENT, 'WebSockets']),
  notOurs('4.4.4', 2, 'WebSocket tokens come from the HTTPS session', 'There are none', [ABSENT, 'WebSockets']),
];
