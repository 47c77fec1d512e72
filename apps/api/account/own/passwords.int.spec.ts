import { AsyncLocalStorage } from 'node:async_hooks';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { startApi, type Api } from '../../../../test/support/api.js';
import { PASSWORD, setUpAssociation } from '../../../../test/support/association.js';
import { addGenerator } from '../../../../test/support/factor.js';
import { startAccountMail } from '../../../../test/support/account-mail.js';
import { until } from '../../../../test/support/until.js';

let api: Api;
let there: Awaited<ReturnType<typeof setUpAssociation>>;
let mail: Awaited<ReturnType<typeof startAccountMail>>;
beforeAll(async () => {
  api = await startApi();
  [there, mail] = await Promise.all([setUpAssociation(api), startAccountMail(api)]);
}, 90_000);
afterAll(async () => {
  await mail.stop();
  await api.stop();
});

const NEXT = 'seven herons over the canal';
const OTHER = 'eleven magpies on the wire';
const signIn = (login: string, password: string) =>
  api.post('/v1/sessions', { association: there.associationId, login, password });
const me = async (token: string) => (await api.get('/v1/me', { token })).status;
const forgot = (login: string) => api.post('/v1/password-resets', { association: there.associationId, login });

it('is changed with the present one; every other session ends, and its person is told', async () => {
  const [mine, other] = [await there.person({ login: 'mona', roles: ['mediator'] }), await there.signIn('mona')];
  const change = (present: string, password: string, key?: string) =>
    api.post('/v1/me/passwords', { present, password }, { token: mine, ...(key !== undefined && { key }) });
  expect(await change('not this one', NEXT)).toMatchObject({ status: 403, body: { code: 'WrongPassword' } });
  expect(await change(PASSWORD, 'too short')).toMatchObject({ status: 400, body: { errors: [{ field: 'password' }] } });
  expect([await me(mine), await me(other)]).toEqual([200, 200]);
  expect((await change(PASSWORD, NEXT, 'mona-changes')).status).toBe(204);
  expect((await change(PASSWORD, NEXT, 'mona-changes')).status).toBe(204);
  expect([await me(mine), await me(other)]).toEqual([200, 401]);
  expect([(await signIn('mona', PASSWORD)).status, (await signIn('mona', NEXT)).status]).toEqual([401, 201]);
  expect((await mail.allTo('mona@example.org')).join('\n')).toMatch(/密码已修改[^]*127\.0\.0\.1/);
});

it('opens no session for a password that is changed while it is looked at', async () => {
  await there.person({ login: 'rita', roles: ['mediator'] });
  const changing = await api.parts.pool.connect();
  try {
    await changing.query("BEGIN; UPDATE office.account SET password_hash = 'another' WHERE login = 'rita'");
    const entering = signIn('rita', PASSWORD);
    const waiting = "SELECT FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE '%FOR SHARE%'";
    await until('it holds for the account', async () => (await api.parts.pool.query(waiting)).rowCount === 1);
    await changing.query('COMMIT');
    expect(await entering).toMatchObject({ status: 401, body: { code: 'WrongCredentials' } });
  } finally {
    changing.release();
  }
});

it('is not guessed by somebody who found an open session', async () => {
  const token = await there.person({ login: 'guessed', roles: ['mediator'] });
  const guess = (present: string) => api.post('/v1/me/passwords', { present, password: NEXT }, { token });
  const many = await Promise.all(Array.from({ length: 14 }, (_, n) => guess(`guess number ${n}`)));
  const said = many.map(({ status }) => status);
  expect(said.filter((status) => ![403, 429, 503].includes(status))).toEqual([]); // a busy database looks at none
  let looked = said.filter((status) => status === 403).length;
  for (let n = 14; (await guess(`guess number ${n}`)).status === 403; n += 1) looked += 1;
  expect(looked).toBeLessThanOrEqual(10);
  expect((await guess(PASSWORD)).status).toBe(429);
});

it('takes a fresh factor beside the password where there is one, to another password, mail address or phone', async () => {
  const login = 'rhea';
  const by = { token: await there.person({ login, roles: ['case-manager'] }) };
  const phone = () => api.post(`/v1/associations/${there.associationId}/duty-phones`, { phone: '+8613800001234' }, by);
  const mailed = () => api.post('/v1/me/mail-changes', { mail: 'rhea@new.example', present: PASSWORD }, by);
  const changed = () => api.post('/v1/me/passwords', { present: PASSWORD, password: NEXT }, by);
  const { code } = await addGenerator(api, by);
  api.pass(11 * 60_000);
  for (const change of [phone, mailed, changed])
    expect(await change()).toMatchObject({ status: 403, body: { code: 'ProofNeeded' } });
  expect((await signIn(login, PASSWORD)).status).toBe(202); // nothing changed, and the factor is owed
  expect((await mail.allTo('rhea@new.example')).length).toBe(0);
  expect((await api.post('/v1/me/proofs', { code: code() }, by)).status).toBe(200);
  expect([(await phone()).status, (await mailed()).status, (await changed()).status]).toEqual([201, 202, 204]);
  expect((await mail.allTo('rhea@example.org')).join()).toContain('值班联系电话已于'); // and its person is told
});

it('takes the password alone where there is nothing else, however old the session', async () => {
  const by = { token: await there.person({ login: 'sole', roles: ['mediator'] }) };
  api.pass(11 * 60_000);
  const change = (present: string) => api.post('/v1/me/passwords', { present, password: NEXT }, by);
  expect([(await change('not this one')).status, (await change(PASSWORD)).status]).toEqual([403, 204]);
});

it('is chosen anew by a link that was mailed, good for an hour and once; everybody is signed out', async () => {
  const session = await there.person({ login: 'nora', roles: ['mediator'] });
  expect((await forgot('nora')).status).toBe(202);
  const first = await mail.tokenTo('nora@example.org');
  expect((await forgot('NORA@example.org')).status).toBe(202);
  const second = await mail.tokenTo('nora@example.org');
  const choose = (token: string) => api.post(`/v1/account-links/${token}/passwords`, { password: OTHER });
  expect((await choose(first)).status).toBe(404); // the newest alone
  expect(await me(session)).toBe(200);
  expect((await choose(second)).status).toBe(204);
  expect(await me(session)).toBe(401);
  expect([(await signIn('nora', PASSWORD)).status, (await signIn('nora', OTHER)).status]).toEqual([401, 201]);
  await forgot('nora');
  const third = await mail.tokenTo('nora@example.org');
  api.pass(3_600_000);
  expect((await choose(third)).status).toBe(404);
});

it('tells nobody by its answer, or by what it does then, whether there is such an account', async () => {
  await there.account({ login: 'olga', roles: ['mediator'] });
  const statements: string[] = [];
  const asked = new AsyncLocalStorage<true>(); // what the API does of itself meanwhile is no part of the answer
  const begin = () => asked.enterWith(true);
  subscribe('http.server.request.start', begin);
  const { pool } = api.parts;
  const query = pool.query.bind(pool);
  const spy = jest.spyOn(pool, 'query').mockImplementation(((...given: readonly unknown[]) => {
    if (asked.getStore())
      statements.push(typeof given[0] === 'string' ? given[0] : (given[0] as { readonly text: string }).text);
    return (query as (...all: readonly unknown[]) => unknown)(...given);
  }) as typeof pool.query);
  const known = await forgot('olga');
  const one = statements.splice(0);
  const unknown = await forgot('nobody-of-this-name');
  const other = statements.splice(0);
  spy.mockRestore();
  unsubscribe('http.server.request.start', begin);
  expect([unknown.status, unknown.text]).toEqual([known.status, known.text]);
  expect(other).toEqual(one); // the same statements, so the same time
  expect(one.length).toBeGreaterThan(0);
  await mail.send();
  expect((await api.parts.pool.query('SELECT 1 FROM office.reset_wish')).rows).toEqual([]);
});

it('fills nobody’s mailbox: three links in an hour', async () => {
  await there.account({ login: 'petra', roles: ['mediator'] });
  for (let n = 0; n < 6; n += 1) {
    await forgot('petra');
    await mail.send();
  }
  expect(await mail.allTo('petra@example.org')).toHaveLength(3);
});

it('goes to another mail address once that is confirmed; the one before is told twice', async () => {
  const token = await there.person({ login: 'quinn', roles: ['mediator'] });
  const change = (present: string, address = 'quinn@new.example') =>
    api.post('/v1/me/mail-changes', { mail: address, present }, { token });
  expect((await change('not this one')).status).toBe(403);
  expect((await change(PASSWORD)).status).toBe(202);
  expect((await mail.allTo('quinn@example.org'))[0]).toContain('qu****@new.example');
  const confirming = await mail.tokenTo('quinn@new.example');
  await forgot('quinn');
  const reset = await mail.tokenTo('quinn@example.org'); // it is the account's address until then
  expect((await api.post(`/v1/account-links/${confirming}/confirmations`, undefined)).status).toBe(204);
  expect((await api.post(`/v1/account-links/${reset}/passwords`, { password: OTHER })).status).toBe(404);
  expect((await mail.allTo('quinn@example.org'))[0]).toContain('已变更为qu****@new.example');
  await forgot('quinn');
  expect(await mail.tokenTo('quinn@new.example')).toMatch(/^pla_/);
});

it.each(['changed', 'chosen anew'])(
  'is %s: what somebody asked under the one before takes no mail address',
  async (how) => {
    const login = how === 'changed' ? 'pia' : 'pim';
    const token = await there.person({ login, roles: ['mediator'] });
    const thief = { mail: `thief-of-${login}@example.org`, present: PASSWORD };
    expect((await api.post('/v1/me/mail-changes', thief, { token })).status).toBe(202);
    const link = await mail.tokenTo(thief.mail);
    if (how === 'changed') await api.post('/v1/me/passwords', { present: PASSWORD, password: NEXT }, { token });
    else {
      await forgot(login);
      const reset = await mail.tokenTo(`${login}@example.org`);
      expect((await api.post(`/v1/account-links/${reset}/passwords`, { password: NEXT })).status).toBe(204);
    }
    expect((await api.post(`/v1/account-links/${link}/confirmations`, undefined)).status).toBe(404);
  },
);

it('takes another name and language', async () => {
  const token = await there.person({ login: 'rosa', roles: ['mediator'] });
  expect((await api.send('PUT', '/v1/me/profile', { token }, { name: '罗莎', locale: 'en' })).status).toBe(204);
  expect((await api.get('/v1/me', { token })).body).toMatchObject({ account: { name: '罗莎', locale: 'en' } });
});
