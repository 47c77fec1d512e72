import { connect } from 'node:net';
import { OPERATOR_KEY, startApi, type Api } from '../../../test/support/api.js';
import { setUpAssociation } from '../../../test/support/association.js';

let api: Api;
let association: Awaited<ReturnType<typeof setUpAssociation>>;
beforeAll(async () => {
  api = await startApi();
  association = await setUpAssociation(api);
}, 30_000);
afterAll(() => api.stop());

const good = { kind: 'person', name: '安娜', accounts: [] };
/** Registers a party with a body given as text or bytes. */
const raw = (body: string | Uint8Array<ArrayBuffer>, headers: Readonly<Record<string, string>> = {}) =>
  fetch(`${api.url}/v1/parties`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${OPERATOR_KEY}`,
      'parley-association': association.associationId,
      'idempotency-key': crypto.randomUUID(),
      'content-type': 'application/json',
      ...headers,
    },
    body,
  }).then(async (response) => ({
    status: response.status,
    headers: response.headers,
    body: (await response.json()) as Record<string, unknown>,
  }));
const fault = (field: string, code: string) => ({
  status: 400,
  body: { code: 'InvalidRequest', errors: [{ field, code }] },
});

it('takes JSON as it should be', async () => {
  expect((await raw(JSON.stringify(good))).status).toBe(201);
  expect((await raw('{"kind":"person","name":"\\u5b89 𠮷 阿布都·热合曼","accounts":[]}')).status).toBe(201);
  expect((await raw(JSON.stringify(good), { 'content-type': 'application/json; charset=UTF-8' })).status).toBe(201);
});

it.each([
  ['B001 nothing', '', '', 'not-json'],
  ['B002 null', 'null', '', 'not-an-object'],
  ['B003 a list', '[]', '', 'not-an-object'],
  ['B004 100,000 lists in each other', '['.repeat(100_000), '', 'too-deep'],
  ['B005 objects in each other', `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`, '', 'too-deep'],
  ['B008 a name twice', '{"kind":"person","kind":"organisation"}', 'kind', 'named-twice'],
  ['B009 a name twice, once escaped', '{"kind":"person","k\\u0069nd" : "organisation"}', 'kind', 'named-twice'],
  ['B010 __proto__', '{"__proto__":{"isAdmin":true}}', '__proto__', 'unknown-field'],
  [
    'B011 constructor',
    '{"accounts":[{"constructor":{"prototype":{"x":1}}}]}',
    'accounts[0].constructor',
    'unknown-field',
  ],
  ['B012 hasOwnProperty', '{"hasOwnProperty":1,"toString":1}', 'hasOwnProperty', 'unknown-field'],
  ['B014 infinity', '{"name":1e400}', 'name', 'not-a-number'],
  ['B016 a number too long', '{"name":9007199254740993}', 'name', 'not-a-number'],
  ['B018 NaN', '{"name":NaN}', '', 'not-json'],
  ['B019 a mark before it', '\ufeff{}', '', 'not-json'],
  ['B022 half a character', '{"name":"\\ud800"}', 'name', 'bad-characters'],
  ['B023 NUL', '{"accounts":[{"handle":"a\\u0000"}]}', 'accounts[0].handle', 'bad-characters'],
  ['B025 a comma at the end', '{"name":"a",}', '', 'not-json'],
  ['B025 a comment', '{/**/}', '', 'not-json'],
  ['B026 two documents', '{}{}', '', 'not-json'],
])('refuses %s', async (_, body, field, code) => {
  expect(await raw(body)).toMatchObject(fault(field, code));
  expect(({} as Record<string, unknown>)['isAdmin']).toBeUndefined();
});

it('answers very deep JSON without ado', async () => {
  const before = process.cpuUsage(); // the API works in this process; how long that takes is the machine's affair
  await raw('['.repeat(1_000_000));
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1_000).toBeLessThan(5_000);
});

it.each([
  ['B020 UTF-16', Uint8Array.from(Buffer.from(JSON.stringify(good), 'utf16le'))],
  ['B021 an overlong form', Uint8Array.from([...Buffer.from('{"name":"'), 0xc0, 0xaf, ...Buffer.from('"}')])],
  ['B021 an encoded surrogate', Uint8Array.from([...Buffer.from('{"name":"'), 0xed, 0xa0, 0x80, ...Buffer.from('"}')])],
])('refuses %s', async (_, bytes) => {
  expect((await raw(bytes)).status).toBe(400);
});

it('refuses what is too large and what is no JSON', async () => {
  expect(await raw(`{"name":"${'a'.repeat(2 * 1024 * 1024)}"}`)).toMatchObject({
    status: 413,
    body: { code: 'BodyTooLarge' },
  });
  expect((await raw(`{${Array.from({ length: 100_000 }, (_, i) => `"k${i}":1`).join(',')}}`)).status).toBe(413);
  for (const type of [
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/json; charset=utf-7',
  ])
    expect(await raw(JSON.stringify(good), { 'content-type': type })).toMatchObject({
      status: 415,
      body: { code: 'UnsupportedMediaType' },
    });
  for (const encoding of ['gzip', 'gzip, gzip, br'])
    expect((await raw(JSON.stringify(good), { 'content-encoding': encoding })).status).toBe(415);
});

it('tells every fault by its field, in the language asked for', async () => {
  const body = JSON.stringify({ ...good, extra: 1, mail: 'no', accounts: [{ platformId: 'x', handle: ' ' }] });
  const english = await raw(body, { 'accept-language': 'en-GB,en;q=0.8,zh;q=0.5' });
  expect(english.status).toBe(400);
  expect(english.headers.get('content-type')).toContain('application/problem+json');
  expect(english.body).toMatchObject({ type: '/problems/InvalidRequest', title: 'The request is not valid' });
  const fields = (english.body['errors'] as { field: string; code: string }[]).map(
    ({ field, code }) => `${field} ${code}`,
  );
  expect(fields.sort()).toEqual([
    'accounts[0].handle too-short',
    'accounts[0].platformId not-a-uuid',
    'extra unknown-field',
    'mail not-a-mail-address',
  ]);
  for (const language of [undefined, 'fr', 'zh-TW, en;q=0.9', 'en;q=0', '*'])
    expect((await raw(body, language === undefined ? {} : { 'accept-language': language })).body).toMatchObject({
      title: '填写的内容有误',
    });
});

it('wants a key on every POST (B097, B098)', async () => {
  expect(await raw(JSON.stringify(good), { 'idempotency-key': '' })).toMatchObject({
    status: 400,
    body: { code: 'KeyMissing', errors: [{ field: 'Idempotency-Key', code: 'invalid' }] },
  });
  for (const key of ['1234567', 'k'.repeat(201), 'k'.repeat(10_000), 'schlüssel-eins'])
    expect(await raw(JSON.stringify(good), { 'idempotency-key': key })).toMatchObject({
      status: 400,
      body: { code: 'KeyMissing', errors: [{ field: 'Idempotency-Key', code: 'invalid' }] },
    });
  const without = await fetch(`${api.url}/v1/sessions`, { method: 'POST' });
  expect(await without.json()).toMatchObject({ code: 'KeyMissing' });
  const { status, body } = await api.send(
    'POST',
    '/v1/parties',
    { ...association.operator, headers: { ...association.operator.headers, 'idempotency-key': '"q" {k}!' } },
    good,
  );
  expect([status, Object.keys(body)]).toEqual([201, ['partyId']]);
});

it('answers other methods with those that there are (B041), and unknown places as not found', async () => {
  const put = await api.send('PUT', '/v1/parties', {});
  expect(put).toMatchObject({ status: 405, body: { code: 'MethodNotAllowed' } });
  expect(put.headers.get('allow')).toBe('GET, HEAD, POST');
  expect((await api.send('DELETE', `/v1/parties/${association.associationId}`, {})).headers.get('allow')).toBe(
    'GET, HEAD',
  );
  expect(await rawHttp('TRACE /v1/parties HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n')).toMatch(
    /^HTTP\/1.1 405 .*allow: GET, HEAD, POST/is,
  );
  expect(await rawHttp('FOO /v1/parties HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n')).toMatch(/^HTTP\/1.1 400 /);
  expect(
    (await api.send('POST', '/v1/sessions/current', { headers: { 'x-http-method-override': 'DELETE' } })).status,
  ).toBe(405);
  for (const path of ['/', '/v1', '/v1/nowhere', '/v1/parties/../..', '/v1//me', '/V1/me', '/v1/me;a=b', '/v2/me'])
    expect(await api.get(path)).toMatchObject({ status: 404, body: { code: 'NotFound' } });
  expect((await api.get('/v1/parties/%zz')).status).toBe(400);
});

it('refuses parameters that an operation does not take, and any given twice (B043)', async () => {
  const { token } = association.operator;
  expect(await api.get('/v1/clock?limit=1', { ...association.operator, token })).toMatchObject(
    fault('limit', 'unknown-field'),
  );
  expect(await api.get('/v1/clock?a=1&a=2', { ...association.operator, token })).toMatchObject(
    fault('a', 'named-twice'),
  );
  expect((await api.get('/v1/clock?filter[$ne]=1', { ...association.operator, token })).status).toBe(400);
});

it('sends headers that protect, and none that need HTTPS', async () => {
  const { headers } = await api.get('/healthz');
  expect(headers.get('content-security-policy')).toBe(
    "default-src 'none';object-src 'none';frame-ancestors 'none';base-uri 'none';form-action 'none'",
  );
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('strict-transport-security')).toBeNull();
  expect(headers.get('cache-control')).toBe('no-store');
});

it('logs how requests went and nothing of what they said', async () => {
  api.lines.length = 0;
  await raw(JSON.stringify({ ...good, name: 'Secret Name', mail: 'secret@example.org' }));
  await api.get('/v1/clock?secret=word', association.operator);
  const lines = api.lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(lines[0]).toMatchObject({
    method: 'POST',
    route: '/v1/parties',
    status: 201,
    ms: expect.any(Number),
    requestId: expect.any(String),
    associationId: association.associationId,
  });
  expect(api.lines.join('')).not.toMatch(/secret/i);
});

const rawHttp = (text: string): Promise<string> =>
  new Promise((resolve, reject) => {
    let heard = '';
    connect(Number(new URL(api.url).port), '127.0.0.1', function (this: import('node:net').Socket) {
      this.write(text);
    })
      .on('data', (bytes: Buffer) => (heard += bytes.toString()))
      .once('close', () => resolve(heard))
      .once('error', reject);
  });
