import { newId } from '#infrastructure/ids.js';
import { sealUnsubscribeToken } from '#infrastructure/mail/unsubscribe-token.js';
import { hmacSecret } from '#infrastructure/vault/master-key.js';
import { startApi, type Api } from '../../../test/support/api.js';
import { setUpAssociation } from '../../../test/support/association.js';

let api: Api;
let association: Awaited<ReturnType<typeof setUpAssociation>>;
beforeAll(async () => {
  api = await startApi();
  association = await setUpAssociation(api);
}, 60_000);
afterAll(() => api.stop());

const PATH = '/v1/me/notification-preferences';
const wanted = { reminder: 'hourly', act: 'hourly', news: 'none', room: 'daily', task: 'none', zone: 'Europe/Berlin' };
const person = async (login: string, role = 'party') => {
  const accountId = await association.account({ login, roles: [role] });
  return { accountId, token: await association.signIn(login) };
};
const put = (token: string, ifMatch: string | undefined, body: object) =>
  api.send('PUT', PATH, { token, headers: ifMatch === undefined ? {} : { 'if-match': ifMatch } }, body);

it('has sensible defaults, takes others under the ETag seen, and refuses what is no preference', async () => {
  const { token } = await person('una');
  const first = await api.get(PATH, { token });
  expect(first.body).toEqual({
    reminder: 'at-once',
    act: 'at-once',
    news: 'daily',
    room: 'none',
    task: 'daily',
    quiet: { from: 1_320, until: 480 },
    zone: 'Asia/Shanghai',
    failing: false,
  });
  const tag = first.headers.get('etag') ?? '';
  expect((await put(token, undefined, wanted)).status).toBe(400);
  for (const bad of [
    { ...wanted, act: 'weekly' },
    { ...wanted, zone: 'Mars' },
    { ...wanted, quiet: { from: 1_440, until: 0 } },
    { ...wanted, more: 1 },
    {},
  ])
    expect((await put(token, tag, bad)).status).toBe(400);
  expect((await put(token, tag, wanted)).body).toEqual({ ...wanted, failing: false });
  expect((await put(token, tag, wanted)).status).toBe(412);
  expect((await api.get(PATH, { token })).body).toEqual({ ...wanted, failing: false });
  expect((await api.get(PATH)).status).toBe(401);
});

it('ends notifications, or makes them one mail a day, by one click without signing in, but not by opening the link, nor by one forged or expired', async () => {
  const { accountId, token } = await person('uli');
  const secret = hmacSecret(api.parts.masterKey, 'unsubscribe').export();
  const linkFor = (days: number) =>
    `${api.url}/u/${sealUnsubscribeToken(secret, { accountId, expiresAt: new Date(Date.now() + days * 86_400_000) })}`;
  const post = (url: string) =>
    fetch(url, { method: 'POST', body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }) });
  const chosen = async () => (await api.get(PATH, { token })).body as unknown as Readonly<Record<string, string>>;
  const page = await fetch(linkFor(90));
  expect([page.status, await page.text()]).toEqual([
    200,
    expect.stringMatching(/<form method="post" action="[\w-]{50}\/daily">.*<form method="post" action="[\w-]{50}">/),
  ]);
  const forged = `${linkFor(90).slice(0, -3)}AAA`;
  expect([(await post(forged)).status, (await post(linkFor(-1))).status, (await fetch(forged)).status]).toEqual([
    404, 404, 404,
  ]);
  expect((await chosen())['act']).toBe('at-once');
  expect((await post(`${forged}/daily`)).status).toBe(404);
  expect((await post(`${linkFor(90)}/daily`)).status).toBe(200);
  expect(await chosen()).toMatchObject({ act: 'daily', news: 'daily', room: 'none', task: 'daily' });
  expect((await post(linkFor(90))).status).toBe(200);
  expect((await post(linkFor(90))).status).toBe(200);
  expect((await post(`${linkFor(90)}/daily`)).status).toBe(200); // who wants nothing is not sent anything by it
  expect(await chosen()).toMatchObject({ act: 'none', news: 'none', room: 'none', task: 'none' });
});

it('shows staff what could not be brought, lets them retry or close it, and tells nothing of rooms', async () => {
  const [{ accountId, token: una }, { token }] = [await person('ute'), await person('maja', 'case-manager')];
  let seconds = 0; // one mail for an account and a moment
  const dead = async (topic: string): Promise<string> => {
    const id = newId();
    await api.parts.pool.query(
      `INSERT INTO office.delivery (id, association_id, account_id, due_at, state, attempts, next_attempt_at, last_error)
         VALUES ($1, $2, $3, now() + make_interval(secs => $4), 'dead', 1, now(), 'mail-recipient-5.1.1')`,
      [id, association.associationId, accountId, (seconds += 1)],
    );
    await api.parts.pool.query(
      'INSERT INTO office.delivery_item (delivery_id, topic, dispute_id) VALUES ($1, $2, $3)',
      [id, topic, newId()],
    );
    return id;
  };
  const [news, act, room] = [await dead('news'), await dead('act'), await dead('room')];
  const path = `/v1/associations/${association.associationId}/failed-deliveries`;
  const listed = async () =>
    ((await api.get(path, { token })).body as unknown as { items: readonly { deliveryId: string }[] }).items;
  expect((await listed()).map(({ deliveryId }) => deliveryId).sort()).toEqual([news, act].sort());
  expect((await listed())[0]).toEqual({
    deliveryId: expect.any(String),
    accountId,
    name: 'ute',
    error: 'mail-recipient-5.1.1',
  });
  expect((await api.get(PATH, { token: una })).body).toMatchObject({ failing: true });
  expect((await api.get(path, { token: una })).status).toBe(403);
  expect((await api.post(`${path}/${news}/retries`, {}, { token })).status).toBe(200);
  expect((await api.post(`${path}/${news}/retries`, {}, { token })).status).toBe(404);
  expect((await api.post(`${path}/${act}/closings`, {}, { token })).status).toBe(400);
  expect((await api.post(`${path}/${act}/closings`, { note: 'told by telephone' }, { token })).status).toBe(200);
  expect((await api.post(`${path}/${room}/retries`, {}, { token })).status).toBe(404);
  expect(await listed()).toEqual([]);
  const { rows } = await api.parts.pool.query(
    'SELECT state, note_wrapped::text AS note FROM office.delivery WHERE id = ANY ($1) ORDER BY state',
    [[news, act]],
  );
  expect(rows.map(({ state }: { state: string }) => state)).toEqual(['closed', 'waiting']);
  expect(JSON.stringify(rows)).not.toContain(Buffer.from('telephone').toString('hex'));
});
