import { Agent, request as httpRequest } from 'node:http';
import { createSecretKey, randomBytes } from 'node:crypto';
import { OPERATOR_KEY, startApi, type Api } from '../../../test/support/api.js';
import { lengthOf } from '../../../test/support/at-length.js';
import { PASSWORD, setUpAssociation } from '../../../test/support/association.js';

const masterKey = createSecretKey(randomBytes(32));
let api: Api;
let behindProxy: Api;
let association: Awaited<ReturnType<typeof setUpAssociation>>;
beforeAll(async () => {
  api = await startApi('development', undefined, undefined, undefined, { masterKey });
  behindProxy = await startApi('development', undefined, undefined, async () => api.postgres, {
    masterKey,
    trustedProxies: ['127.0.0.1', '10.1.0.0/16'],
  });
  association = await setUpAssociation(api);
}, 30_000);
afterAll(async () => {
  await behindProxy.close();
  await api.stop();
});
afterEach(() => forget());

/** Each test begins with a clean table, as after a window. */
const forget = async (): Promise<void> => {
  await api.parts.pool.query('DELETE FROM office.attempt');
};
const headersOf = (address: string | undefined, device?: string) => ({
  ...(address !== undefined && { 'x-forwarded-for': address }),
  ...(device !== undefined && { 'parley-device': device }),
});
const signIn = (at: Api, login: string, password: string, address?: string, device?: string) =>
  at.post(
    '/v1/sessions',
    { association: association.associationId, login, password },
    { headers: headersOf(address, device) },
  );
const deviceOf = async (login: string): Promise<string> => {
  await association.account({ login, roles: ['administrator'] });
  return String((await signIn(api, login, PASSWORD)).body['device']);
};

it('slows who guesses, and never keeps out the person behind the same proxy on a device that it knows', async () => {
  const device = await deviceOf('victim');
  const begun = Date.now();
  for (let i = 0; i < 10; i += 1)
    expect((await signIn(behindProxy, 'victim', `guess ${i}`, '203.0.113.1')).status).toBe(401);
  const held = await signIn(behindProxy, 'victim', PASSWORD, '203.0.113.1');
  expect(held).toMatchObject({ status: 429, body: { code: 'TooManyAttempts' } });
  const passed = Math.ceil((Date.now() - begun) / 1_000); // of fifteen minutes
  expect(Number(held.headers.get('retry-after'))).toBeGreaterThanOrEqual(900 - passed);
  expect((await signIn(behindProxy, 'victim', PASSWORD, '203.0.113.1', device)).status).toBe(201);
});

it('does not take a device of another account, or a forged one, for known', async () => {
  const [mine, others] = [await deviceOf('mine'), await deviceOf('others')];
  for (let i = 0; i < 10; i += 1) await signIn(behindProxy, 'mine', `guess ${i}`, '203.0.113.2', others);
  for (const device of [others, `${mine.slice(0, -3)}AAA`])
    expect((await signIn(behindProxy, 'mine', PASSWORD, '203.0.113.2', device)).status).toBe(429);
});

it('counts a known device too: one that was stolen guesses ten times', async () => {
  const device = await deviceOf('stolen');
  for (let i = 0; i < 10; i += 1)
    expect((await signIn(api, 'stolen', `guess ${i}`, undefined, device)).status).toBe(401);
  expect((await signIn(api, 'stolen', PASSWORD, undefined, device)).status).toBe(429);
});

it('counts alike in every process', async () => {
  await association.account({ login: 'twice', roles: ['administrator'] });
  for (let i = 0; i < 10; i += 1) await signIn(i % 2 === 0 ? api : behindProxy, 'twice', `guess ${i}`);
  for (const process of [api, behindProxy]) expect((await signIn(process, 'twice', PASSWORD)).status).toBe(429);
});

it('stops guesses at one account from many addresses, and not its person', async () => {
  const device = await deviceOf('sprayed');
  const statuses: number[] = [];
  for (let i = 0; i < 60; i += 1)
    statuses.push((await signIn(behindProxy, 'sprayed', `guess ${i}`, `198.51.100.${i}`)).status);
  expect(statuses.filter((status) => status === 401)).toHaveLength(50);
  expect(statuses.slice(50).every((status) => status === 429)).toBe(true);
  expect((await signIn(behindProxy, 'sprayed', PASSWORD, '192.0.2.1')).status).toBe(429); // nobody knows that device
  expect((await signIn(behindProxy, 'sprayed', PASSWORD, '192.0.2.1', device)).status).toBe(201);
}, 30_000);

it('stops one password tried on many accounts from one address, or one network of IPv6', async () => {
  for (let i = 0; i < 100; i += 1) await signIn(behindProxy, `nobody-${i}`, PASSWORD, `2001:db8:5:5::${i + 1}`);
  expect((await signIn(behindProxy, 'nobody-at-all', PASSWORD, '2001:db8:5:5:ffff::1')).status).toBe(429);
  expect((await signIn(behindProxy, 'nobody-at-all', PASSWORD, '2001:db8:5:6::1')).status).toBe(401);
}, 30_000);

it('gives back what a good sign-in had counted', async () => {
  await association.account({ login: 'often', roles: ['administrator'] });
  for (let i = 0; i < 15; i += 1) expect((await signIn(api, 'often', PASSWORD)).status).toBe(201);
});

const FORGED = lengthOf(20_000, 20_000, 3_000);
it('believes nobody’s word for where it comes from but a proxy’s: forged headers are one address', async () => {
  const agent = new Agent({ keepAlive: true, maxSockets: 16 });
  const forged = (i: number): string => `${i % 250}.${(i >> 8) % 250}.9.${i % 199}, 2001:db8:${i.toString(16)}::1`;
  const ask = (i: number): Promise<number> =>
    new Promise((resolve, reject) => {
      const headers = { 'x-forwarded-for': forged(i), 'x-real-ip': forged(i), forwarded: `for=${forged(i)}` };
      httpRequest(`${api.url}/v1/links/pll_${i}`, { agent, headers }, (answer) => {
        answer.resume().once('end', () => resolve(answer.statusCode ?? 0));
      })
        .once('error', reject)
        .end();
    });
  const statuses = new Map<number, number>();
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < FORGED) {
      next += 1;
      const status = await ask(next);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
  };
  await Promise.all(Array.from({ length: 16 }, worker));
  agent.destroy();
  const others = [...statuses].filter(([status]) => status !== 429).reduce((sum, [, count]) => sum + count, 0);
  expect(others).toBeLessThanOrEqual(600);
  const { rows } = await api.parts.pool.query<{ rows: string }>('SELECT count(*) AS rows FROM office.attempt');
  expect(Number(rows[0]?.rows)).toBeLessThanOrEqual(5);
}, 60_000);

it('takes from a proxy the nearest address that is no proxy’s, and nothing that was claimed before it', async () => {
  await association.account({ login: 'forger', roles: ['administrator'] });
  for (let i = 0; i < 10; i += 1)
    await signIn(behindProxy, 'forger', `guess ${i}`, `192.0.2.${i}, 203.0.113.9, 10.1.2.3`);
  expect((await signIn(behindProxy, 'forger', PASSWORD, '192.0.2.200, 203.0.113.9')).status).toBe(429);
  expect((await signIn(behindProxy, 'forger', PASSWORD, '203.0.113.9, 203.0.113.10')).status).toBe(201);
});

it('stops guesses at the operator’s key, from there alone', async () => {
  const list = (token: string, address: string) =>
    behindProxy.post('/v1/associations', { nameZh: '协会', nameEn: 'A' }, { token, headers: headersOf(address) });
  for (let i = 0; i < 10; i += 1)
    expect((await list(`${OPERATOR_KEY.slice(0, -2)}${i}x`, '203.0.113.20')).status).toBe(401);
  expect((await list(OPERATOR_KEY, '203.0.113.20')).status).toBe(429);
  expect((await list(OPERATOR_KEY, '203.0.113.21')).status).toBe(201);
});

it('stops guesses at links and numbers of tips', async () => {
  const statuses: number[] = [];
  for (let i = 0; i < 110; i += 1) {
    const path =
      i % 2 === 0 ? `/v1/links/guess-${i}` : `/v1/associations/${association.associationId}/tips/${newTip(i)}`;
    statuses.push((await behindProxy.get(path, { headers: headersOf('203.0.113.30') })).status);
  }
  expect(statuses.filter((status) => status === 404).length).toBeLessThanOrEqual(102); // those under way are let end
  expect(statuses.at(-1)).toBe(429);
});
const newTip = (i: number): string => `01890000-0000-7000-8000-${String(i).padStart(12, '0')}`;

it('stops tokens that are none, from one address', async () => {
  await association.account({ login: 'signed', roles: ['administrator'] });
  const token = await association.signIn('signed');
  const me = (text: string) => behindProxy.get('/v1/me', { token: text, headers: headersOf('203.0.113.40') });
  for (let i = 0; i < 100; i += 1) await behindProxy.parts.limits.take('bad-token', '203.0.113.40');
  expect((await me(`${token.slice(0, -1)}_`)).status).toBe(429);
  expect((await me(token)).status).toBe(200); // who is signed in there is not held up
});

it('keeps nobody’s address and login in the clear', async () => {
  await signIn(behindProxy, 'kept-in-the-clear', 'wrong password', '203.0.113.50');
  const { rows } = await api.parts.pool.query('SELECT key FROM office.attempt');
  expect(rows.length).toBeGreaterThan(2);
  expect(JSON.stringify(rows)).not.toMatch(/kept-in-the-clear|203\.0\.113/);
});

// last: the processes remember who is over a limit until its window ends
it('stops spraying from more addresses than can be told apart, and not who is known', async () => {
  const device = await deviceOf('bystander');
  for (let i = 0; i < 2_000; i += 1) await api.parts.limits.take('sign-in-all');
  expect((await signIn(behindProxy, 'anybody', PASSWORD, '192.0.2.77')).status).toBe(429);
  expect((await signIn(behindProxy, 'bystander', PASSWORD, '192.0.2.78', device)).status).toBe(201);
}, 30_000);
