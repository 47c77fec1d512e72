import { assertOwnPage, visitReading } from './own-page.js';

const HOST = 'parley.example';
const OURS = { 'parley-session': 'browser' };
const OF_LINK = { 'parley-session': '0190b6a1-7c1e-7a0f-8b53-1a2b3c4d5e6f' };
const check = (method: string, headers: Readonly<Record<string, string>>) => (): void =>
  assertOwnPage({ method, headers: { host: HOST, ...headers } } as never);

it.each([
  ['a page of ours', 'POST', { 'sec-fetch-site': 'same-origin', ...OURS }],
  ['a page of ours in an older browser', 'DELETE', { origin: `https://${HOST}`, ...OURS }],
  ['a page of ours that a link led to', 'POST', { 'sec-fetch-site': 'same-origin', ...OF_LINK }],
  ['an address that was typed', 'GET', { 'sec-fetch-site': 'none' }],
  ['a reading in an older browser', 'GET', {}],
])('lets %s in', (_, method, headers) => expect(check(method, headers as never)).not.toThrow());

it.each([
  ['another site’s form', 'POST', { 'sec-fetch-site': 'cross-site' }],
  ['another site that knows our header', 'POST', { 'sec-fetch-site': 'cross-site', ...OURS }],
  ['a neighbouring host', 'POST', { 'sec-fetch-site': 'same-site', origin: `https://evil.${HOST}`, ...OURS }],
  ['another site that reads', 'GET', { 'sec-fetch-site': 'cross-site' }],
  ['a page of ours without our header', 'POST', { 'sec-fetch-site': 'same-origin' }],
  ['an act out of nowhere', 'POST', { 'sec-fetch-site': 'none', ...OURS }],
  ['another site that knows a visit', 'POST', { 'sec-fetch-site': 'cross-site', ...OF_LINK }],
  ['a header that names neither', 'POST', { 'sec-fetch-site': 'same-origin', 'parley-session': 'app' }],
  ['another origin', 'POST', { origin: 'https://evil.example', ...OURS }],
  ['the origin of a sandbox', 'POST', { origin: 'null', ...OURS }],
  ['a host whose name begins like ours', 'POST', { origin: `https://${HOST}.evil.example`, ...OURS }],
  ['who says nothing of where it comes from', 'POST', OURS],
])('keeps %s out', (_, method, headers) => expect(check(method, headers as never)).toThrow('ForeignPage'));

const VISIT = OF_LINK['parley-session'];
it.each([
  ['an address that is read', 'GET', { visit: VISIT }, VISIT],
  ['an act', 'POST', { visit: VISIT }, undefined],
  ['what names no visit', 'GET', { visit: 'app' }, undefined],
  ['two of them', 'GET', { visit: [VISIT, VISIT] }, undefined],
  ['no visit', 'GET', {}, undefined],
])('finds the visit in the address of %s, where there may be one', (_, method, query, visit) =>
  expect(visitReading({ method, query } as never)).toBe(visit),
);
