import { startApi, type Api } from '../../../../test/support/api.js';
import { setUpAssociation } from '../../../../test/support/association.js';
import { addGenerator, firstStep } from '../../../../test/support/factor.js';

let api: Api;
let there: Awaited<ReturnType<typeof setUpAssociation>>;
beforeAll(async () => {
  const held = new Date(); // or the step of a code moves on between two answers
  api = await startApi('development', undefined, () => held);
  there = await setUpAssociation(api);
}, 60_000);
afterAll(() => api.stop());

const withGenerator = async (login: string) => {
  const session = { token: await there.person({ login, roles: ['administrator'] }) };
  return { session, generator: await addGenerator(api, session) };
};
const half = async (login: string): Promise<{ readonly token: string }> => {
  const { status, body } = await firstStep(api, there.associationId, login);
  expect(status).toBe(202);
  return { token: String(body['token']) };
};
const give = (by: { readonly token: string }, body: object, key?: string) =>
  api.post('/v1/sessions/second-steps', body, key === undefined ? by : { ...by, key });
const kinds = async (accountLogin: string): Promise<readonly string[]> => {
  const { rows } = await api.parts.pool.query<{ kind: string }>(
    `SELECT e.kind FROM security.event e JOIN office.account a ON a.id = e.account_id WHERE a.login = $1 ORDER BY e.id`,
    [accountLogin],
  );
  return rows.map(({ kind }) => kind);
};

it('signs in with a password alone while there is no factor, and in two steps from then on', async () => {
  const { generator } = await withGenerator('ana');
  const first = await firstStep(api, there.associationId, 'ana');
  expect(first).toMatchObject({
    status: 202,
    body: { token: expect.stringMatching(/^plh_/), owed: 'factor', means: ['totp', 'recovery-code'] },
  });
  const second = await give({ token: String(first.body['token']) }, { code: generator.code() });
  expect(second).toMatchObject({
    status: 201,
    body: { token: expect.stringMatching(/^pls_/), account: { name: 'ana' } },
  });
  expect((await api.get('/v1/me', { token: second.body['token'] })).status).toBe(200);
  expect(await kinds('ana')).toEqual(expect.arrayContaining(['factor-added', 'second-factor-owed', 'signed-in']));
});

it('opens nothing with half a session, and keeps no token and no secret in the database', async () => {
  await withGenerator('bea');
  const by = await half('bea');
  for (const path of ['/v1/me', '/v1/me/factors', '/v1/disputes', '/v1/platforms'])
    expect([path, (await api.get(path, by)).status]).toEqual([path, 401]);
  expect((await api.post('/v1/me/factors/totp', { name: 'Other' }, by)).status).toBe(403);
  expect((await api.post('/v1/me/recovery-codes', undefined, by)).status).toBe(401);
  expect((await api.post('/v1/sessions/enrolments', undefined, by)).status).toBe(403);
  const { rows } = await api.parts.pool.query(
    'SELECT (SELECT json_agg(h) FROM office.half_session h) h, (SELECT json_agg(f) FROM office.factor f) f',
  );
  expect(JSON.stringify(rows)).not.toMatch(/plh_|pls_/);
});

it('takes a code once: not again, not from two at the same instant, but from who asks again under the same key', async () => {
  const { generator } = await withGenerator('cai');
  const code = generator.code();
  const halves = await Promise.all(Array.from({ length: 8 }, () => half('cai')));
  const answers = await Promise.all(halves.map((by, index) => give(by, { code }, `key-of-cai-${index}`)));
  expect(answers.map(({ status }) => status).sort()).toEqual([201, ...Array<number>(7).fill(422)]);
  const won = answers.findIndex(({ status }) => status === 201);
  const again = await give(halves[won] ?? { token: '' }, { code }, `key-of-cai-${won}`);
  expect([again.status, again.body['token']]).toEqual([201, answers[won]?.body['token']]);
  expect(await give(await half('cai'), { code })).toMatchObject({ status: 422, body: { code: 'WrongFactor' } });
});

it('takes a code of the step before and after, none of earlier or later ones', async () => {
  const { generator } = await withGenerator('dan');
  for (const steps of [-2, 2])
    expect((await give(await half('dan'), { code: generator.code(steps) })).status).toBe(422);
  expect((await give(await half('dan'), { code: generator.code(-1) })).status).toBe(201);
  api.pass(90_000);
  expect((await give(await half('dan'), { code: generator.code(1) })).status).toBe(201);
  expect((await give(await half('dan'), { code: generator.code(0) })).status).toBe(422); // older than the newest used
});

it('takes each recovery code once, however it is typed, and says how many are left', async () => {
  const { generator, session } = await withGenerator('eva');
  const [one = '', two = ''] = generator.recoveryCodes;
  expect(generator.recoveryCodes).toHaveLength(10);
  expect(one).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){5}[0-9A-HJKMNP-TV-Z]{4}$/);
  const typed = one.toLowerCase().replaceAll('-', '').replaceAll('0', 'o');
  const halves = await Promise.all([half('eva'), half('eva'), half('eva')]);
  const answers = await Promise.all(halves.map((by) => give(by, { recoveryCode: typed })));
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 422, 422]);
  expect((await api.get('/v1/me/factors', session)).body).toMatchObject({ recoveryCodesLeft: 9 });
  const made = await api.post('/v1/me/recovery-codes', undefined, session);
  expect(made.status).toBe(201);
  expect((await give(await half('eva'), { recoveryCode: two })).status).toBe(422); // void by the new ones
  const [fresh = ''] = made.body['recoveryCodes'] as unknown as readonly string[];
  expect((await give(await half('eva'), { recoveryCode: fresh })).status).toBe(201);
  const { rows } = await api.parts.pool.query('SELECT json_agg(r) FROM office.recovery_code r');
  expect(JSON.stringify(rows)).not.toContain(fresh.replaceAll('-', ''));
});

it('wants exactly one thing, and names the field', async () => {
  await withGenerator('fay');
  const by = await half('fay');
  for (const body of [{}, { code: '123456', recoveryCode: '0'.repeat(24) }, { code: '12345' }, { code: 123456 }])
    expect(await give(by, body)).toMatchObject({ status: 400, body: { code: 'InvalidRequest' } });
});

it('ends half a session after ten minutes, with the password, and with the account', async () => {
  const { generator } = await withGenerator('gil');
  const old = await half('gil');
  api.pass(10 * 60_000);
  expect((await give(old, { code: generator.code() })).status).toBe(401);
  const by = await half('gil');
  await api.parts.pool.query(`UPDATE office.account SET password_hash = 'another' WHERE login = 'gil'`);
  expect((await give(by, { code: generator.code() })).status).toBe(401);
});

it('slows a guesser, who never locks the person out from where it signs in', async () => {
  const { generator } = await withGenerator('hal');
  const by = await half('hal');
  const wrong = (index: number) => give(by, { code: String(100_000 + index) });
  const many = await Promise.all(Array.from({ length: 14 }, (_, index) => wrong(index)));
  expect(many.filter(({ status }) => status === 422)).toHaveLength(10);
  const late = many.find(({ status }) => status === 429);
  expect(Number(late?.headers.get('retry-after'))).toBeGreaterThan(0);
  const [code = ''] = generator.recoveryCodes;
  expect((await give(by, { recoveryCode: code })).status).toBe(201); // cannot be guessed, so it never waits
  api.pass(15 * 60_000);
  expect((await give(await half('hal'), { code: generator.code() })).status).toBe(201);

  const { id } = (await api.parts.pool.query(`SELECT id FROM office.account WHERE login = 'hal'`)).rows[0] as {
    readonly id: string;
  };
  const strangers = Array.from({ length: 60 }, (_, index) => `203.0.113.${index}`);
  await api.parts.pool.query(
    'INSERT INTO office.factor_attempt (account_id, address, at) SELECT $1, unnest($2::text[]), $3',
    [id, strangers, api.parts.now()],
  );
  api.pass(60_000);
  expect((await give(await half('hal'), { code: generator.code() })).status).toBe(201);
});
