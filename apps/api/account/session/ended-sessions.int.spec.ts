import { startApi, type Api } from '../../../../test/support/api.js';
import { PASSWORD } from '../../../../test/support/association.js';
import { setUpCase, type Case } from '../../../../test/support/dispute.js';
import { until } from '../../../../test/support/until.js';
import { openNegotiable } from '../../../../test/support/negotiation.js';
import { tokenHash } from '#infrastructure/secret-token.js';
import { endSessions } from '#application/account/end-sessions.js';
import { SESSION_LIFE } from './session-life.js';

let api: Api;
let story: Case;
let messages: string;
beforeAll(async () => {
  api = await startApi('development', undefined, undefined, undefined, { sessionLife: SESSION_LIFE });
  tellWhoWaits();
  story = await setUpCase(api);
  const { path, post, negotiate } = await openNegotiable(api, story);
  const { room } = await negotiate('bag');
  await post(story.ana, `${room}/messages`, { text: 'said before' });
  messages = `${path}${room}/messages`;
}, 90_000);
afterAll(() => api.stop());

const AGENT = { 'user-agent': 'The browser of Ben' };
const signIn = async (login: string): Promise<string> => {
  const body = { association: story.association.associationId, login, password: PASSWORD };
  return String((await api.post('/v1/sessions', body, { headers: AGENT })).body['token']);
};
type Open = { readonly sessionId: string; readonly current: boolean };
const sessions = async (token: string): Promise<readonly Open[]> =>
  ((await api.get('/v1/me/sessions', { token })).body as unknown as { readonly items: readonly Open[] }).items;
const me = async (token: string) => (await api.get('/v1/me', { token })).status;

/** Waits for what is said next, which nobody says; what it is answered, and after how long. */
const wait = async (token: string) => {
  const begun = performance.now();
  const { status } = await api.get(`${messages}?after=1`, { token });
  return { status, seconds: (performance.now() - begun) / 1_000 };
};
/** Tokens under which a request is open just now, as the API itself watches over them. */
const watchedNow = new Map<string, number>();
const count = (token: string, by: number): void => void watchedNow.set(token, (watchedNow.get(token) ?? 0) + by);
const tellWhoWaits = (): void => {
  const { sessionWatch } = api.parts;
  const { whenEnded } = sessionWatch;
  const told: typeof whenEnded = (hash, callBack) => {
    const leave = whenEnded(hash, callBack);
    count(hash.toString('hex'), 1);
    return () => (count(hash.toString('hex'), -1), leave());
  };
  Object.assign(sessionWatch, { whenEnded: told });
};
const isWaiting = (token: string): Promise<boolean> =>
  until('the poll is open', () => (watchedNow.get(tokenHash(token).toString('hex')) ?? 0) > 0);
const SOON = 8; // a poll that is not cut off waits for twenty seconds

it('lists where somebody is signed in: device, address, opening and last use', async () => {
  const token = await signIn('ben');
  const { status, body } = await api.get('/v1/me/sessions', { token });
  expect(status).toBe(200);
  const { items } = body as unknown as { readonly items: readonly Open[] };
  const own = items.find(({ current }) => current);
  expect(own).toEqual({
    sessionId: expect.any(String),
    current: true,
    address: '127.0.0.1',
    device: 'The browser of Ben',
    openedAt: expect.any(String),
    lastUsedAt: expect.any(String),
    expiresAt: expect.any(String),
  });
  expect(JSON.stringify(body)).not.toContain(token);
});

it('ends one of them, and the poll that waits under it at once', async () => {
  const [one, other] = [await signIn('ben'), await signIn('ben')];
  const waiting = wait(one);
  await isWaiting(one);
  const mine = (await sessions(one)).find(({ current }) => current);
  expect((await api.send('DELETE', `/v1/me/sessions/${mine?.sessionId}`, { token: other })).status).toBe(204);
  const { status, seconds } = await waiting;
  expect([status, seconds < SOON]).toEqual([401, true]);
  expect([await me(one), await me(other)]).toEqual([401, 200]);
  expect((await api.send('DELETE', `/v1/me/sessions/${mine?.sessionId}`, { token: other })).status).toBe(404);
  const ofAna = (await sessions(story.ana.token))[0];
  expect((await api.send('DELETE', `/v1/me/sessions/${ofAna?.sessionId}`, { token: other })).status).toBe(404);
});

it('ends all others, then all', async () => {
  const [one, two, three] = [await signIn('ben'), await signIn('ben'), await signIn('ben')];
  const end = (which: string) => api.post('/v1/me/session-endings', { which }, { token: one });
  expect((await end('others')).status).toBe(204);
  expect([await me(one), await me(two), await me(three)]).toEqual([200, 401, 401]);
  expect(await sessions(one)).toHaveLength(1);
  expect((await end('all')).status).toBe(204);
  expect(await me(one)).toBe(401);
});

it.each([
  ['a suspension that ends sessions', 'suspended_at', true],
  ['a suspension of which nobody told', 'suspended_at', false],
  ['the end of the account', 'ended_at', true],
])('cuts off a waiting poll after %s', async (_, column, told) => {
  const token = await signIn('ben');
  const waiting = wait(token);
  await isWaiting(token);
  await api.parts.dataSource.transaction(async (manager) => {
    const [row] = await manager.query<{ id: string }[]>("SELECT id FROM office.account WHERE login = 'ben'");
    await manager.query(`UPDATE office.account SET ${column} = now() WHERE id = $1`, [row?.id]);
    if (told) await endSessions(manager, row?.id ?? '');
  });
  const { status, seconds } = await waiting;
  expect([status, seconds < SOON]).toEqual([401, true]);
  expect((await api.get(messages, { token })).status).toBe(401);
  await api.parts.pool.query(`UPDATE office.account SET ${column} = NULL WHERE login = 'ben'`);
  if (told) expect(await me(token)).toBe(401); // for good: who is restored signs in again
});

it('cuts off a waiting poll when the password changes elsewhere, and leaves the one that changed it', async () => {
  const [phone, desk] = [await signIn('ben'), await signIn('ben')];
  const waiting = wait(phone);
  await isWaiting(phone);
  const change = { present: PASSWORD, password: 'seven herons over the canal' };
  expect((await api.post('/v1/me/passwords', change, { token: desk })).status).toBe(204);
  const { status, seconds } = await waiting;
  expect([status, seconds < SOON]).toEqual([401, true]);
  expect(await me(desk)).toBe(200);
});

it('ends a session whose page does nothing but wait', async () => {
  const token = await signIn('ana');
  api.pass(59 * 60_000);
  expect((await api.get(`${messages}?after=0`, { token })).status).toBe(200);
  api.pass(2 * 60_000);
  expect(await me(token)).toBe(401);
});
