import { startApi, type Api } from '../../../test/support/api.js';
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

const ask = async (path: string, init: RequestInit = {}) => {
  const response = await fetch(api.url + path, { redirect: 'manual', ...init });
  return { status: response.status, headers: response.headers, text: await response.text() };
};
const signedIn = () => ({ authorization: `Bearer ${token}` });
const json = { 'content-type': 'application/json' };

it('keeps what was asked for under a token out of every cache, and gives back a page for nothing that is not there', async () => {
  for (const path of ['/v1/me', '/v1/disputes', '/v1/tasks'])
    expect((await ask(path, { headers: signedIn() })).headers.get('cache-control')).toMatch(/no-store/);
  for (const path of ['/v1/me/x.css', '/v1/me.js', '/v1/disputes/style.css', '/app/assets/me.js'])
    expect([path, (await ask(path, { headers: signedIn() })).status]).toEqual([path, 404]);
});

it('shows no folder, no file beside the pages, and nothing of how it was made', async () => {
  for (const path of [
    '/app/assets',
    '/app/assets/',
    '/docs/',
    '/.git/config',
    '/.git/HEAD',
    '/.svn/entries',
    '/.env',
    '/package.json',
    '/package-lock.json',
    '/dist/apps/api/main.js',
    '/docker-compose.yml',
    '/metrics',
    '/debug',
    '/.well-known/../.env',
    '/server-status',
  ])
    expect([path, (await ask(path)).status]).toEqual([path, 404]);
});

it('takes no token from the address, and writes none that stands there anyway into its log', async () => {
  api.lines.length = 0;
  for (const name of ['access_token', 'token', 'authorization', 'key']) {
    const { status } = await ask(`/v1/me?${name}=${token}`);
    expect([400, 401]).toContain(status);
  }
  expect(api.lines.join('')).not.toContain(token);
});

it('believes no header about who asks or from where', async () => {
  const forged = {
    'x-forwarded-for': '203.0.113.9',
    'x-real-ip': '203.0.113.9',
    forwarded: 'for=203.0.113.9;host=evil.test;proto=https',
    'x-user-id': association.associationId,
    'x-original-url': '/v1/disputes',
    'x-rewrite-url': '/v1/disputes',
  };
  expect((await ask('/v1/me', { headers: forged })).status).toBe(401);
  const wrong = { association: association.associationId, login: 'ana', password: 'not this one at all' };
  await ask('/v1/sessions', {
    method: 'POST',
    headers: { ...forged, ...json, 'idempotency-key': newId() },
    body: JSON.stringify(wrong),
  });
  const { rows } = await api.parts.pool.query<{ address: string }>(
    "SELECT address FROM security.event WHERE kind = 'sign-in-refused'",
  );
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.filter(({ address }) => address.includes('203.0.113.9'))).toEqual([]);
});

it('writes one line of JSON for each request, whatever it holds, with when, what and how it went, by UTC', async () => {
  api.lines.length = 0;
  const hostile = [
    '/v1/me%0a%7B%22level%22:50%7D',
    '/v1/x%0d%0aadmin signed in',
    '/v1/%1b[2J',
    '/v1/%22,%22status%22:200',
  ];
  for (const path of hostile)
    await ask(path.replaceAll(' ', '%20'), {
      headers: { 'user-agent': 'x","level":60,"y":"', 'accept-language': '{"a":1}' },
    });
  await new Promise((resolve) => setImmediate(resolve));
  expect(api.lines.length).toBeGreaterThanOrEqual(hostile.length);
  for (const line of api.lines) {
    expect(line.trimEnd()).not.toMatch(/[\n\r\u001b]/);
    const { time, level, requestId, status } = JSON.parse(line) as Record<string, unknown>;
    expect([typeof time, level, typeof requestId, typeof status]).toEqual(['number', 30, 'string', 'number']); // since 1970, UTC
  }
});

it('notes who signed in and whose try was refused: when, from where, with what, under which request; no password, no token', async () => {
  const [first, second] = [`wrong-${newId()}`, newId()];
  await ask('/v1/sessions', {
    method: 'POST',
    headers: { ...json, 'idempotency-key': second, 'user-agent': 'Tester/1\u0020"x"' },
    body: JSON.stringify({ association: association.associationId, login: 'ana', password: first }),
  });
  const { rows } = await api.parts.pool.query<Record<string, unknown>>(
    'SELECT * FROM security.event ORDER BY at DESC LIMIT 1',
  );
  expect(rows[0]).toMatchObject({
    kind: 'sign-in-refused',
    association_id: association.associationId,
    account_id: expect.any(String),
    address: expect.stringMatching(/127\.0\.0\.1$/),
    device: 'Tester/1 "x"',
    request_id: expect.any(String),
    at: expect.any(Date),
  });
  const all = JSON.stringify((await api.parts.pool.query('SELECT * FROM security.event')).rows);
  expect(all).toContain('signed-in');
  expect(all).not.toMatch(new RegExp(`${first}|pls_|${token}`));
});

it('lets the application add to the security log, and change or take away nothing of it', async () => {
  for (const statement of [
    'UPDATE security.event SET kind = kind',
    'DELETE FROM security.event',
    'TRUNCATE security.event',
    'DROP TABLE security.event',
    'ALTER TABLE security.event ADD COLUMN x text',
  ])
    await expect(api.parts.pool.query(statement)).rejects.toThrow(/permission denied|must be owner/);
});

it('changes nothing for a GET, a HEAD or an OPTIONS', async () => {
  const { paths } = JSON.parse((await ask('/openapi.json')).text) as {
    readonly paths: Readonly<
      Record<
        string,
        Readonly<
          Record<string, { readonly requestBody?: unknown; readonly parameters?: readonly { readonly name: string }[] }>
        >
      >
    >;
  };
  const reads = Object.values(paths).flatMap(({ get, head }) => [get, head].flatMap((read) => read ?? []));
  expect(reads.length).toBeGreaterThan(50);
  for (const { requestBody, parameters = [] } of reads)
    expect([requestBody, parameters.filter(({ name }) => name === 'Idempotency-Key')]).toEqual([undefined, []]);
  for (const methods of Object.values(paths))
    expect(
      Object.keys(methods).filter((method) => !['get', 'head', 'post', 'put', 'patch', 'delete'].includes(method)),
    ).toEqual([]);
});

it('takes another’s data out of no field that an operation does not name, nor into it', async () => {
  const body = { kind: 'person', name: 'Eve', accounts: [] };
  const more = [
    { partyId: newId() },
    { associationId: newId() },
    { roles: ['administrator'] },
    { isAdmin: true },
    { __v: 1 },
  ];
  for (const extra of more) {
    const { status, text } = await ask('/v1/parties', {
      method: 'POST',
      headers: { ...signedIn(), ...json, 'idempotency-key': newId() },
      body: JSON.stringify({ ...body, ...extra }),
    });
    expect([status, text]).toEqual([400, expect.stringContaining('unknown-field')]);
  }
});

it('takes a number for no text, a text for no list, and nothing for what it is not', async () => {
  const wrong = [
    { name: 1 },
    { name: ['x'] },
    { name: { $ne: null } },
    { name: true },
    { accounts: 'x' },
    { accounts: { 0: {}, length: 1 } },
    { kind: ['person'] },
    { kind: 0 },
  ];
  for (const one of wrong) {
    const body = JSON.stringify({ kind: 'person', name: 'Eve', accounts: [], ...one });
    const { status } = await ask('/v1/parties', {
      method: 'POST',
      headers: { ...signedIn(), ...json, 'idempotency-key': newId() },
      body,
    });
    expect([body, status]).toEqual([body, 400]);
  }
});

it('reads the same name from its one place alone: query, body, header or path', async () => {
  const wrong = JSON.stringify({ association: association.associationId, login: 'ana', password: 'x' });
  const made = (path: string, body: string) =>
    ask(path, { method: 'POST', headers: { ...json, 'idempotency-key': newId() }, body });
  expect((await made(`/v1/sessions?login=ana&password=x`, '{}')).status).toBe(400);
  expect((await made(`/v1/sessions?association=${association.associationId}`, wrong)).status).toBe(400);
  const headers = { ...signedIn(), 'parley-association': newId() };
  expect((await ask('/v1/me', { headers })).text).toContain(association.associationId); // a person’s own, whatever it says
});
