import { isOurs } from './is-ours.js';

const asked = (method: string, headers: Readonly<Record<string, string>>) => isOurs({ method, headers }, 3003);
const POST = { host: 'localhost:3003', 'content-type': 'application/json' };

it.each([
  ['a page by its address', 'GET', { host: '127.0.0.1:3003' }, true],
  ['a page by a name that another site has pointed here', 'GET', { host: 'rebound.example:3003' }, false],
  ['a page by another port', 'GET', { host: '127.0.0.1:80' }, false],
  ['an act of its own page', 'POST', { ...POST, 'sec-fetch-site': 'same-origin' }, true],
  ['an act of its own page in an older browser', 'POST', { ...POST, origin: 'http://localhost:3003' }, true],
  ['an act of another port of this machine', 'POST', { ...POST, 'sec-fetch-site': 'same-site' }, false],
  ['an act of nobody knows whom', 'POST', POST, false],
  ['a form', 'POST', { ...POST, 'content-type': 'text/plain', 'sec-fetch-site': 'same-origin' }, false],
] as const)('%s', (_, method, headers, expected) => expect(asked(method, headers)).toBe(expected));
