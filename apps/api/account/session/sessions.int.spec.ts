import { startApi, type Api } from '../../../../test/support/api.js';
import { PASSWORD, setUpAssociation } from '../../../../test/support/association.js';
import { SESSION_LIFE } from './session-life.js';

let api: Api;
let association: Awaited<ReturnType<typeof setUpAssociation>>;
beforeAll(async () => {
  api = await startApi('development', undefined, undefined, undefined, { sessionLife: SESSION_LIFE });
  association = await setUpAssociation(api);
  for (const login of ['ana', 'ben', 'cai', 'dan', 'eva'])
    await association.account({ login, roles: ['administrator'] });
}, 30_000);
afterAll(() => api.stop());

const signIn = (login: string, password = PASSWORD, key?: string) =>
  api.post(
    '/v1/sessions',
    { association: association.associationId, login, password },
    key === undefined ? {} : { key },
  );

it('signs in, tells who is signed in, and signs out for good', async () => {
  const { status, body } = await signIn(' ANA ', PASSWORD, 'sign-in-1');
  expect(status).toBe(201);
  expect(body).toMatchObject({
    token: expect.stringMatching(/^pls_/),
    account: { name: 'ana', roles: ['administrator'], partyIds: [] },
  });
  const me = await api.get('/v1/me', { token: body['token'] });
  expect(me).toMatchObject({
    status: 200,
    body: {
      account: { name: 'ana' },
      association: { associationId: association.associationId, nameEn: 'Association' },
    },
  });
  expect((await api.send('DELETE', '/v1/sessions/current', { token: body['token'] })).status).toBe(204);
  expect((await api.get('/v1/me', { token: body['token'] })).status).toBe(401);
  const again = await signIn(' ANA ', PASSWORD, 'sign-in-1');
  expect(again.body).toEqual(body);
  expect((await api.get('/v1/me', { token: body['token'] })).status).toBe(401); // the first answer, and no new session
});

it('gives the same token to the same key, also to many at once, and stores none', async () => {
  const answers = await Promise.all(Array.from({ length: 10 }, () => signIn('ben', PASSWORD, 'the-key-of-ben')));
  expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
  expect((await signIn('ben', PASSWORD, 'another-key-of-ben')).body['token']).not.toBe(answers[0]?.body['token']);
  const { rows } = await api.parts.pool.query('SELECT * FROM office.session');
  expect(JSON.stringify(rows)).not.toContain('pls_');
});

it('refuses wrong passwords and unknown logins alike', async () => {
  const wrong = await signIn('cai', 'not the password at all');
  const unknown = await signIn('nobody-there');
  expect(wrong).toMatchObject({ status: 401, body: { code: 'WrongCredentials', title: '登录失败' } });
  expect(unknown.text).toBe(wrong.text);
  expect(
    (
      await api.post('/v1/sessions', {
        association: '01890000-0000-7000-8000-000000000000',
        login: 'cai',
        password: PASSWORD,
      })
    ).text,
  ).toBe(wrong.text);
});

it('takes as long for a login that there is not', async () => {
  const time = async (login: string): Promise<number> => {
    const start = performance.now();
    await signIn(login, 'wrong'.repeat(4));
    return performance.now() - start;
  };
  const known = [];
  const unknown = [];
  for (let i = 0; i < 4; i += 1) {
    known.push(await time('eva'));
    unknown.push(await time('not-eva'));
  }
  const least = (times: readonly number[]) => Math.min(...times);
  expect(least(unknown)).toBeGreaterThan(least(known) / 3);
});

it('holds up who fails ten times, and nobody else, for 15 minutes', async () => {
  for (let i = 0; i < 10; i += 1) expect((await signIn('dan', `wrong password ${i}`)).status).toBe(401);
  const limited = await signIn('dan');
  expect(limited).toMatchObject({ status: 429, body: { code: 'TooManyAttempts' } });
  const seconds = Number(limited.headers.get('retry-after'));
  expect(seconds).toBeGreaterThan(0);
  expect(seconds).toBeLessThanOrEqual(900);
  expect((await signIn('ben')).status).toBe(201);
  const later = Date.now() + 901_000;
  jest.spyOn(Date, 'now').mockImplementation(() => later);
  expect((await signIn('dan')).status).toBe(201);
  jest.restoreAllMocks();
});

const IN_USE = 50 * 60_000;
const me = async (token: string) => (await api.get('/v1/me', { token })).status;

it('ends a session after 12 hours of machine time, however it is used', async () => {
  const token = String((await signIn('ben')).body['token']);
  for (let passed = 0; passed + IN_USE < 12 * 3_600_000; passed += IN_USE) {
    api.pass(IN_USE);
    expect(await me(token)).toBe(200);
  }
  api.pass(20 * 60_000); // 14 × 50 and 20 minutes
  expect(await me(token)).toBe(401);
});

it('ends a session that was not used for an hour, and notes its use to the minute', async () => {
  const token = String((await signIn('ben')).body['token']);
  const lastUse = async () =>
    (
      await api.parts.pool.query<{ at: Date }>(
        'SELECT max(coalesce(last_used_at, created_at)) AS at FROM office.session',
      )
    ).rows[0]?.at.getTime();
  const first = await lastUse();
  api.pass(30_000);
  expect(await me(token)).toBe(200);
  expect(await lastUse()).toBe(first); // no write for each request
  api.pass(31_000);
  expect(await me(token)).toBe(200);
  expect(await lastUse()).toBeGreaterThan(first ?? 0);
  api.pass(59 * 60_000);
  expect(await me(token)).toBe(200);
  api.pass(60 * 60_000);
  expect(await me(token)).toBe(401);
});
