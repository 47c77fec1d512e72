import { connect } from 'node:net';
import { OPERATOR_KEY, startApi, type Api } from '../../../test/support/api.js';
import { setUpAssociation } from '../../../test/support/association.js';
import { newId } from '#infrastructure/ids.js';

let api: Api;
let association: Awaited<ReturnType<typeof setUpAssociation>>;
let token: string;
beforeAll(async () => {
  api = await startApi();
  association = await setUpAssociation(api);
  token = await association.person({ login: 'ana', roles: ['case-manager'] });
}, 60_000);
afterAll(() => api.stop());

/** Bytes by hand, for what no client sends. */
const said = (bytes: string): Promise<string> =>
  new Promise((resolve) => {
    let heard = '';
    connect(Number(new URL(api.url).port), '127.0.0.1', function (this: import('node:net').Socket) {
      this.write(bytes);
    })
      .on('data', (more: Buffer) => (heard += more.toString()))
      .on('error', () => undefined)
      .once('close', () => resolve(heard));
  });

type Answer = { readonly status: number; readonly headers: Headers; readonly text: string };
const ask = async (path: string, init: RequestInit = {}): Promise<Answer> => {
  const response = await fetch(api.url + path, { redirect: 'manual', ...init });
  return { status: response.status, headers: response.headers, text: await response.text() };
};
const byHand = async (bytes: string): Promise<Answer> => {
  const [head = '', text = ''] = (await said(bytes)).split('\r\n\r\n', 2);
  const [first = '', ...lines] = head.split('\r\n');
  const headers = new Headers(
    lines.map((line): [string, string] => [line.split(': ')[0] ?? '', line.split(': ')[1] ?? '']),
  );
  return { status: Number(first.split(' ')[1]), headers, text };
};
const signedIn = () => ({ authorization: `Bearer ${token}` });
const json = { 'content-type': 'application/json' };

/** One answer of every kind that there is. */
const KINDS: Readonly<Record<string, readonly [status: number, make: () => Promise<Answer>]>> = {
  'what was asked for': [200, () => ask('/v1/me', { headers: signedIn() })],
  'what has to wait': [503, () => ask('/v1/disputes', { headers: signedIn() })],
  'what was made': [
    201,
    () =>
      ask('/v1/parties', {
        method: 'POST',
        headers: { ...signedIn(), ...json, 'idempotency-key': newId() },
        body: '{"kind":"person","name":"安娜","accounts":[]}',
      }),
  ],
  'the front door': [302, () => ask('/')],
  'the reference': [200, () => ask('/docs')],
  'its style': [200, () => ask('/docs/style.css')],
  'its description': [200, () => ask('/openapi.json')],
  'a mark': [200, () => ask('/favicon.ico')],
  'how it is': [200, () => ask('/healthz')],
  'bad input': [
    400,
    () => ask('/v1/sessions', { method: 'POST', headers: { ...json, 'idempotency-key': newId() }, body: '{}' }),
  ],
  'bad JSON': [
    400,
    () => ask('/v1/sessions', { method: 'POST', headers: { ...json, 'idempotency-key': newId() }, body: '{' }),
  ],
  'a path that is none': [400, () => ask('/v1/parties/%zz')],
  'nobody known': [401, () => ask('/v1/me')],
  'nobody who may': [
    403,
    () =>
      ask('/v1/associations', {
        method: 'POST',
        headers: { ...signedIn(), ...json, 'idempotency-key': newId() },
        body: '{}',
      }),
  ],
  'nothing there': [404, () => ask('/nowhere')],
  'another method': [405, () => ask('/v1/me', { method: 'DELETE' })],
  'too long a body': [
    413,
    () =>
      ask('/v1/parties', {
        method: 'POST',
        headers: { ...signedIn(), ...json, 'idempotency-key': newId() },
        body: `{"name":"${'a'.repeat(2 * 1024 * 1024)}"}`,
      }),
  ],
  'another media type': [
    415,
    () =>
      ask('/v1/sessions', {
        method: 'POST',
        headers: { 'content-type': 'text/plain', 'idempotency-key': newId() },
        body: 'x',
      }),
  ],
  'a header too long': [431, () => byHand(`GET / HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(65_536)}\r\n\r\n`)],
  'what is no HTTP': [400, () => byHand('hello\r\n\r\n')],
};
const EVERY = Object.entries(KINDS).map(([name, [status, make]]) => ({ name, status, make }));

it.each(EVERY)('$name: its type is what it is, to be guessed by nobody, in UTF-8', async ({ status, make }) => {
  const answer = await make();
  expect(answer.status).toBe(status);
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  const type = answer.headers.get('content-type') ?? '';
  if (answer.text === '') return;
  expect(type).toMatch(/^(application\/(problem\+)?json|text\/(html|css); charset=utf-8|image\/svg\+xml)/);
  if (/^(text|application\/problem)/.test(type)) expect(type).toMatch(/; charset=utf-8$/);
  if (/json/.test(type)) expect(() => JSON.parse(answer.text) as unknown).not.toThrow();
});

it.each(EVERY)(
  '$name: is framed by nobody, loads no object, and says to nobody from where one came',
  async ({ make }) => {
    const { headers } = await make();
    const policy = headers.get('content-security-policy') ?? '';
    for (const said of ["default-src 'none'", "object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'"])
      expect(policy).toContain(said);
    expect(policy).not.toMatch(/unsafe-|\*|https?:|data:/);
    expect(headers.get('referrer-policy')).toBe('no-referrer');
  },
);

it.each(EVERY)('$name: is read by no page of another origin', async ({ make }) => {
  expect([...(await make()).headers.keys()].filter((name) => name.startsWith('access-control-'))).toEqual([]);
});

it.each(EVERY)('$name: says of no program which one it is, nor of which version', async ({ make }) => {
  const { headers, text } = await make();
  for (const name of ['server', 'x-powered-by', 'via', 'x-aspnet-version']) expect(headers.get(name)).toBeNull();
  expect(text).not.toMatch(/fastify|nestjs|node_modules|postgres(ql)? \d|    at .*\.js:\d/i);
});

it('lets no page of another origin ask before it asks, whatever it would send', async () => {
  for (const origin of ['https://evil.test', 'null', api.url])
    for (const path of ['/v1/sessions', '/v1/disputes', '/v1/parties']) {
      const asking = {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization',
      };
      const { status, headers } = await ask(path, { method: 'OPTIONS', headers: asking });
      expect([status, headers.get('access-control-allow-origin')]).toEqual([405, null]);
    }
});

/** What a form or a picture of a foreign page can send without asking first (Fetch, CORS-safelisted). */
it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', undefined])(
  'does nothing for what a foreign page can send without asking: %s',
  async (type) => {
    const count = async () => (await api.parts.pool.query('SELECT count(*) FROM log.event')).rows;
    const before = await count();
    for (const path of ['/v1/parties', '/v1/sessions', '/v1/associations']) {
      const headers = { authorization: `Bearer ${OPERATOR_KEY}`, 'parley-association': association.associationId };
      const { status } = await ask(path, {
        method: 'POST',
        headers: { ...headers, ...(type && { 'content-type': type }) },
        body: '{"kind":"person","name":"x","accounts":[]}',
      });
      expect(status).toBeGreaterThanOrEqual(400);
    }
    expect(await count()).toEqual(before);
  },
);
