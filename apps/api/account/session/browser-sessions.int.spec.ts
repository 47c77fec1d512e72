import { randomUUID } from 'node:crypto';
import { startApi, type Api } from '../../../../test/support/api.js';
import { PASSWORD, setUpAssociation } from '../../../../test/support/association.js';
import { startAccountMail } from '../../../../test/support/account-mail.js';

let api: Api;
let there: Awaited<ReturnType<typeof setUpAssociation>>;
let mail: Awaited<ReturnType<typeof startAccountMail>>;
beforeAll(async () => {
  api = await startApi();
  [there, mail] = await Promise.all([setUpAssociation(api), startAccountMail(api)]);
  for (const login of ['ana', 'ben']) await there.account({ login, roles: ['administrator'] });
}, 90_000);
afterAll(async () => {
  await mail.stop();
  await api.stop();
});

const OURS = { 'parley-session': 'browser', 'sec-fetch-site': 'same-origin' };
const signIn = (login: string, headers: Readonly<Record<string, string>> = OURS) =>
  api.post('/v1/sessions', { association: there.associationId, login, password: PASSWORD }, { headers });
const cookiesOf = ({ headers }: { readonly headers: Headers }): string =>
  headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');

it('keeps the token in a cookie that no script reads and no other host sets', async () => {
  const opened = await signIn('ana');
  expect(opened.status).toBe(201);
  expect(opened.text).not.toContain('pls_');
  const set = opened.headers.getSetCookie().find((one) => one.startsWith('__Host-parley-session='));
  expect(set).toMatch(/^__Host-parley-session=pls_\w+; Secure; Path=\/; HttpOnly; SameSite=Strict$/);
  const cookie = cookiesOf(opened);
  expect((await api.get('/v1/me', { headers: { cookie, 'sec-fetch-site': 'same-origin' } })).status).toBe(200);
  const out = await api.send('DELETE', '/v1/sessions/current', { headers: { cookie, ...OURS } });
  expect(out.status).toBe(204);
  expect(out.headers.getSetCookie()[0]).toMatch(/^__Host-parley-session=; Secure.*Max-Age=0$/);
  expect((await api.get('/v1/me', { headers: { cookie } })).status).toBe(401);
});

it('ends the session that a browser had when somebody signs in there anew, and no other', async () => {
  const [elsewhere, before] = [cookiesOf(await signIn('ana')), cookiesOf(await signIn('ana'))];
  const after = cookiesOf(await signIn('ben', { ...OURS, cookie: before }));
  const me = async (cookie: string) => (await api.get('/v1/me', { headers: { cookie } })).status;
  expect([await me(before), await me(after), await me(elsewhere)]).toEqual([401, 200, 200]);
});

it('does nothing that another site had the browser send', async () => {
  const cookie = cookiesOf(await signIn('ana'));
  const path = `/v1/associations/${there.associationId}/platforms`;
  const body = { name: 'x', handle: 'forged' };
  const refused = { status: 403, body: { code: 'ForeignPage' } };
  for (const headers of [
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site', 'parley-session': 'browser' },
    { origin: 'https://evil.example', 'parley-session': 'browser' },
    { 'sec-fetch-site': 'same-origin' },
    {},
  ])
    expect(await api.post(path, body, { headers: { cookie, ...headers } as never })).toMatchObject(refused);
  expect(await api.get('/v1/me', { headers: { cookie, 'sec-fetch-site': 'cross-site' } })).toMatchObject(refused);
  expect(await signIn('ana', { 'parley-session': 'browser', origin: 'https://evil.example' })).toMatchObject(refused);
  const { rows } = await api.parts.pool.query("SELECT 1 FROM office.platform WHERE handle = 'forged'");
  expect(rows).toEqual([]);
  expect((await api.post(path, body, { headers: { cookie, ...OURS } })).status).toBe(201);
});

it.each([
  ['text/plain', '{"name":"x","handle":"filled-in"}'],
  ['application/x-www-form-urlencoded', 'name=x&handle=filled-in'],
  ['multipart/form-data; boundary=b', '--b\r\nContent-Disposition: form-data; name="name"\r\n\r\nx\r\n--b--\r\n'],
  ['application/json', '{"name":"x","handle":"filled-in"}'],
  ['application/octet-stream', 'x'],
])('takes no form that another page fills with %s, however it leaves out who sends it', async (type, body) => {
  const cookie = cookiesOf(await signIn('ana'));
  const path = `${api.url}/v1/associations/${there.associationId}/platforms`;
  for (const site of [{}, { 'sec-fetch-site': 'none' }, { origin: 'null' }, { referer: 'https://evil.example/' }]) {
    const key = { 'idempotency-key': randomUUID() };
    const answer = await fetch(path, {
      method: 'POST',
      headers: { cookie, 'content-type': type, ...key, ...site },
      body,
    });
    expect([403, 415]).toContain(answer.status);
  }
  const { rows } = await api.parts.pool.query("SELECT 1 FROM office.platform WHERE handle = 'filled-in'");
  expect(rows).toEqual([]);
});

it('leaves bearer tokens to programs, whose cookies count for nothing', async () => {
  const token = await there.signIn('ben');
  const cookie = cookiesOf(await signIn('ana'));
  const me = await api.get('/v1/me', { token, headers: { cookie, 'sec-fetch-site': 'cross-site' } });
  expect(me).toMatchObject({ status: 200, body: { account: { name: 'ben' } } });
  expect((await api.get('/v1/me', { token: 'pls_wrong', headers: { cookie } })).status).toBe(401);
});

it('takes no cookie without the prefix over HTTPS or in production', async () => {
  const plain =
    cookiesOf(await signIn('ana'))
      .split('; ')
      .find((one) => one.startsWith('parley-session=')) ?? '';
  expect((await api.get('/v1/me', { headers: { cookie: plain } })).status).toBe(200); // development over plain HTTP
  const production = await startApi('production');
  try {
    const answer = await production.get('/v1/me', { headers: { cookie: plain } });
    expect(answer.status).toBe(401);
  } finally {
    await production.stop();
  }
});

it('tells of a device that was not seen before, in the person’s language, and of none twice', async () => {
  await there.account({ login: 'cai', roles: ['administrator'] });
  const first = await signIn('cai');
  expect(await mail.allTo('cai@example.org')).toEqual([]); // the first is no news
  const again = await signIn('cai', { ...OURS, cookie: cookiesOf(first) });
  expect(await mail.allTo('cai@example.org')).toEqual([]);
  expect(again.headers.getSetCookie().join()).toContain(cookiesOf(first).match(/parley-device=([\w-]+)/)?.[1]);
  await signIn('cai', { ...OURS, 'user-agent': 'A stolen phone' });
  const told = await mail.allTo('cai@example.org');
  expect(told).toHaveLength(1);
  expect(told[0]).toMatch(/新设备上登录[^]*127\.0\.0\.1[^]*A stolen phone/);
  await there.signIn('cai'); // a program
  await there.signIn('cai');
  expect(await mail.allTo('cai@example.org')).toHaveLength(2);
});

it('knows a browser by its cookie: nobody who guesses elsewhere keeps its person out', async () => {
  const { associationId } = there;
  const cookie = cookiesOf(await signIn('ben'));
  for (let i = 0; i < 10; i += 1)
    expect(
      (await api.post('/v1/sessions', { association: associationId, login: 'ben', password: `guess ${i}` })).status,
    ).toBe(401);
  expect((await signIn('ben')).status).toBe(429);
  expect((await signIn('ben', { ...OURS, cookie })).status).toBe(201);
});
