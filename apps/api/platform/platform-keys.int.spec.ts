import { Webhook } from 'standardwebhooks';
import { signedHeaders } from '#infrastructure/webhook/signed-headers.js';
import { newId } from '#infrastructure/ids.js';
import { startApi, type Api, type Call } from '../../../test/support/api.js';
import { agree } from '../../../test/support/delegation.js';
import { complaintOf, setUpCase, type Case } from '../../../test/support/dispute.js';
import { findPlatform } from '../../worker/effects/find-platform.js';

const DAY = 86_400_000;

let api: Api;
let story: Case;
beforeAll(async () => {
  api = await startApi();
  story = await setUpCase(api);
}, 60_000);
afterAll(() => api.stop());

type Changed = { readonly apiKey: string; readonly webhookSecret: string; readonly oldUntil: string };
const path = () => `/v1/platforms/${story.shop.platformId}/keys`;
const change = async (by: { readonly token: string }, body: object = {}, key = newId()): Promise<Changed> => {
  const { status, text, body: changed } = await api.post(path(), body, { token: by.token, key });
  expect([status, text]).toEqual([200, text]);
  return changed as unknown as Changed;
};
const signsIn = async (token: string): Promise<boolean> =>
  (await api.get(`/v1/platforms/${story.shop.platformId}/delegation-agreement`, { token })).status !== 401;
const secretsNow = async (platformId = story.shop.platformId): Promise<readonly string[]> => {
  const { pool, masterKey } = api.parts;
  return (await findPlatform(pool, masterKey, story.association.associationId, platformId))?.secret?.split(' ') ?? [];
};

it('nobody asks for another’s keys, nor for more days than there are', async () => {
  const other = await story.association.platform('mall');
  expect((await api.post(path(), {}, { token: other.apiKey })).status).toBe(404);
  expect((await api.post(path(), {}, story.ana)).status).toBe(403);
  const { status, body } = await api.post(path(), { overlapDays: 91 }, { token: other.apiKey });
  expect([status, body['errors']]).toMatchObject([400, [{ field: 'overlapDays' }]]);
});

it('what is done by a key that an officer made names that officer in the log, also after it made itself another', async () => {
  const eva = {
    accountId: await story.association.account({ login: 'eva', roles: ['administrator'] }),
    token: await story.association.signIn('eva'),
  };
  const { platformId } = await story.association.platform('made-for');
  const first = await api.post(`/v1/platforms/${platformId}/keys`, { overlapDays: 0 }, eva);
  const made = { token: String(first.body['apiKey']) };
  const own = String((await api.post(`/v1/platforms/${platformId}/keys`, {}, made)).body['apiKey']);
  const of = { ...complaintOf({ shop: { ...story.shop, platformId } }) };
  const { body: filed } = await api.post('/v1/disputes', of, story.ana);
  const disputeId = String(filed['disputeId']);
  expect((await api.post(`/v1/disputes/${disputeId}/acceptances`, {}, story.maja)).status).toBe(200);
  const { services } = (await api.get(`/v1/disputes/${disputeId}`, story.maja)).body as unknown as {
    readonly services: readonly { readonly serviceId: string; readonly document: string }[];
  };
  const notice = services.find(({ document }) => document === 'statutory-notice')?.serviceId ?? '';
  const arrived = await api.post(`/v1/disputes/${disputeId}/services/${notice}/arrivals`, {}, { token: own });
  expect([arrived.status, arrived.text]).toEqual([200, arrived.text]);
  const { rows } = await api.parts.pool.query<{ meta: string }>(
    "SELECT meta FROM log.event WHERE stream_id = $1 AND type = 'ServiceArrived'",
    [disputeId],
  );
  expect(rows.map(({ meta }) => JSON.parse(meta) as object)).toMatchObject([
    { by: { kind: 'platform', id: platformId, keyMadeBy: eva.accountId } },
  ]);
  expect((await api.get(`/v1/disputes/${disputeId}/timeline`, story.ana)).text).not.toContain(eva.accountId);
});

it('the old key goes on beside the new one for as many days as were agreed, and no longer', async () => {
  await agree(api, story); // seven days
  const [old, before] = [story.shop.apiKey, await secretsNow()];
  const key = newId();
  const changed = await change({ token: old }, {}, key);
  expect((await change({ token: old }, {}, key)).apiKey).toBe(changed.apiKey);
  expect([await signsIn(old), await signsIn(changed.apiKey)]).toEqual([true, true]);
  expect(await secretsNow()).toEqual([changed.webhookSecret, ...before]);
  api.pass(7 * DAY + 1_000);
  expect([await signsIn(old), await signsIn(changed.apiKey)]).toEqual([false, true]);

  const lost = await change({ token: changed.apiKey }, { overlapDays: 0 });
  expect([await signsIn(changed.apiKey), await signsIn(lost.apiKey)]).toEqual([false, true]);
});

const status = async (token: string, where = `/v1/platforms/${story.shop.platformId}/delegation-agreement`) =>
  (await api.get(where, { token })).status;
type Listed = { readonly keyId: string; readonly name: string; readonly good: boolean; readonly lastUsedAt?: string };
const list = async (by: Call): Promise<readonly Listed[]> =>
  (await api.get(path(), by)).body['items'] as unknown as readonly Listed[];
const platform = async (handle: string) => {
  const made = await story.association.platform(handle);
  const keys = `/v1/platforms/${made.platformId}/keys`;
  const ask = (rest: string, body: object, token: string) => api.post(keys + rest, body, { token });
  const read = `/v1/platforms/${made.platformId}/delegation-agreement`;
  const works = async (token: string) => ![401, 403].includes(await status(token, read));
  return { ...made, keys, read, ask, works };
};

it('a rotation without overlap ends every earlier key, also one that an earlier rotation let go on', async () => {
  const { apiKey: leaked, ask, works } = await platform('rotates-twice');
  const second = String((await ask('', {}, leaked)).body['apiKey']);
  expect([await works(leaked), await works(second)]).toEqual([true, true]);
  const third = String((await ask('', { overlapDays: 0 }, second)).body['apiKey']);
  expect([await works(leaked), await works(second), await works(third)]).toEqual([false, false, true]);
});

it('what a platform still verifies with signs on through another rotation, and through two at once', async () => {
  const { platformId, apiKey, ask } = await platform('rotates-again');
  const [first] = await secretsNow(platformId);
  const made = async (token: string, body: object = {}) => (await ask('', body, token)).body as unknown as Changed;
  const second = await made(apiKey);
  expect(await secretsNow(platformId)).toEqual([second.webhookSecret, first]);
  const atOnce = await Promise.all([made(second.apiKey), made(second.apiKey)]);
  const newest = atOnce.map(({ webhookSecret }) => webhookSecret);
  const all = await secretsNow(platformId);
  expect(all.slice(2)).toEqual([second.webhookSecret, first]);
  expect(all.slice(0, 2).sort()).toEqual(newest.sort());
  const alone = await made(second.apiKey, { overlapDays: 0 });
  expect(await secretsNow(platformId)).toEqual([alone.webhookSecret]);
});

it('no rotation lets an earlier key go on for longer than was said before', async () => {
  const { apiKey: first, ask, works } = await platform('rotates-on');
  const second = String((await ask('', { overlapDays: 1 }, first)).body['apiKey']);
  await ask('', { overlapDays: 7 }, second);
  api.pass(2 * DAY);
  expect([await works(first), await works(second)]).toEqual([false, true]);
});

it('keys are listed with their names, never themselves, and when they were used last to the hour', async () => {
  const { apiKey, keys, ask, works } = await platform('lists');
  const added = await ask('/additions', { name: 'Robot', scopes: ['measures', 'read'] }, apiKey);
  expect(added).toMatchObject({ status: 201, body: { name: 'Robot', scopes: ['measures', 'read'] } });
  const robot = String(added.body['apiKey']);
  const listed = async (): Promise<readonly Listed[]> =>
    (await api.get(keys, { token: apiKey })).body['items'] as unknown as readonly Listed[];
  expect(await listed()).toMatchObject([
    { name: 'Robot', good: true },
    { name: 'first', good: true, lastUsedAt: expect.any(String) },
  ]);
  expect((await listed())[0]).not.toHaveProperty('lastUsedAt');
  await works(robot);
  const [once] = await listed();
  api.pass(30 * 60_000);
  await works(robot);
  expect((await listed())[0]).toEqual(once);
  api.pass(31 * 60_000);
  await works(robot);
  expect(Date.parse((await listed())[0]?.lastUsedAt ?? '')).toBeGreaterThan(Date.parse(once?.lastUsedAt ?? ''));
  expect((await api.get(keys, { token: apiKey })).text).not.toContain(robot);
});

it('a key does what its scopes say and nothing else, and gives no other more than it has', async () => {
  const { apiKey, platformId, keys, read: reading, ask } = await platform('scopes');
  const withScopes = async (...scopes: readonly string[]) =>
    String((await ask('/additions', { name: scopes.join(), scopes }, apiKey)).body['apiKey']);
  const [read, measures, keyMaker] = [await withScopes('read'), await withScopes('measures'), await withScopes('keys')];
  expect(await status(read, reading)).not.toBe(403);
  expect(await status(measures, reading)).toBe(403);
  const endings = `/v1/platforms/${platformId}/delegation-agreement/endings`;
  expect((await api.post(endings, {}, { token: read })).status).toBe(403);
  for (const token of [read, measures]) {
    expect((await ask('', { overlapDays: 0 }, token)).status).toBe(403);
    expect((await ask('/additions', { name: 'x', scopes: ['read'] }, token)).status).toBe(403);
    expect((await ask('/ends', {}, token)).status).toBe(403);
    expect(await status(token, keys)).toBe(403);
  }
  const more = await ask('/additions', { name: 'more', scopes: ['measures'] }, keyMaker);
  expect([more.status, more.body['errors']]).toMatchObject([400, [{ field: 'scopes' }]]);
  const rotated = await ask('', {}, keyMaker);
  expect(await status(String(rotated.body['apiKey']), reading)).toBe(403);
});

it('an ended key answers 401 at once, one by one or all together, whatever overlap was promised', async () => {
  const { apiKey, keys, platformId, ask, works } = await platform('ends');
  const second = String((await ask('', { overlapDays: 7 }, apiKey)).body['apiKey']);
  const first = ((await api.get(keys, { token: second })).body['items'] as unknown as readonly Listed[]).find(
    ({ name }) => name === 'first',
  );
  expect(await works(apiKey)).toBe(true);
  expect(await ask(`/${first?.keyId}/ends`, {}, second)).toMatchObject({ status: 200, body: { ended: 1 } });
  expect([await works(apiKey), await works(second)]).toEqual([false, true]);
  expect((await ask(`/${newId()}/ends`, {}, second)).status).toBe(404);
  const foreign = (await list(story.association.operator))[0]?.keyId;
  expect((await ask(`/${foreign}/ends`, {}, second)).status).toBe(404);
  expect((await ask('/ends', {}, second)).status).toBe(200);
  expect(await works(second)).toBe(false);
  const { operator } = story.association;
  const again = await api.post(`/v1/platforms/${platformId}/keys`, { overlapDays: 0 }, operator);
  expect(await works(String(again.body['apiKey']))).toBe(true);
});

it('a stolen key opens nothing of other platforms, and all that its thief made of it ends with one call of the operator', async () => {
  const { apiKey: stolen, keys, platformId, ask, works } = await platform('robbed');
  const { body: filed } = await api.post('/v1/disputes', complaintOf(story), story.ana); // of another platform
  expect(await status(stolen, `/v1/disputes/${String(filed['disputeId'])}`)).toBe(404);
  expect(await status(stolen, `/v1/platforms/${story.shop.platformId}/keys`)).toBe(404);
  const made = String((await ask('/additions', { name: 'hidden', scopes: ['read', 'keys'] }, stolen)).body['apiKey']);
  const rotated = String((await ask('', { overlapDays: 7 }, made)).body['apiKey']);
  expect([await works(stolen), await works(made), await works(rotated)]).toEqual([true, true, true]);
  // whoever was robbed sees the key that it never made
  const { body } = await api.get(keys, story.association.operator);
  expect((body['items'] as unknown as readonly Listed[]).map(({ name }) => name)).toContain('hidden');
  expect((await api.post(`/v1/platforms/${platformId}/keys/ends`, {}, story.association.operator)).status).toBe(200);
  expect([await works(stolen), await works(made), await works(rotated)]).toEqual([false, false, false]);
});

it('moves to another address, or to hands, as its own key, its first officer or the operator says', async () => {
  const bea = { token: await story.association.person({ login: 'bea', roles: ['administrator'] }) };
  const { platformId, apiKey, works } = await platform('moving');
  await api.send('PUT', `/v1/platforms/${platformId}/contact`, bea, { mail: 'legal@moving.example' });
  const say = (by: Call, body: object) => api.send('PUT', `/v1/platforms/${platformId}/receiver`, by, body);
  const { pool } = api.parts;
  const now = async () =>
    (await pool.query('SELECT webhook_url AS url FROM office.platform WHERE id = $1', [platformId])).rows;
  const told = async () =>
    (await pool.query("SELECT address FROM office.account_notice WHERE topic = 'platform-receiver-set'")).rows;
  expect((await say(bea, { webhookUrl: 'https://moving.example/hooks' })).status).toBe(204);
  expect([await now(), await told()]).toEqual([
    [{ url: 'https://moving.example/hooks' }],
    [{ address: 'legal@moving.example' }],
  ]);
  for (const bad of [
    {},
    { byHand: false },
    { webhookUrl: null },
    { webhookUrl: null, byHand: true },
    { webhookUrl: 'ftp://moving.example' },
    { webhookUrl: 'https://a.example', byHand: true },
  ])
    expect((await say(bea, bad)).status).toBe(400);
  expect(await works(apiKey)).toBe(true); // from here on whoever has a key is the platform
  expect(await say(bea, { byHand: true })).toMatchObject({ status: 409, body: { code: 'SecondPersonNeeded' } });
  expect((await say({ token: apiKey }, { webhookUrl: 'https://new.moving.example/hooks' })).status).toBe(204);
  expect(await now()).toEqual([{ url: 'https://new.moving.example/hooks' }]);
  const receiver = async (by: { readonly token: string }) =>
    (await api.get(`/v1/platforms/${platformId}/receiver`, by)).body as object;
  expect(await receiver({ token: apiKey })).toEqual({ webhookUrl: 'https://new.moving.example/hooks', byHand: false });
  const { apiKey: other } = await platform('elsewhere');
  expect((await say({ token: other }, { byHand: true })).status).toBe(404);
  expect((await say(story.association.operator, { byHand: true })).status).toBe(204);
  expect([await now(), (await told()).length]).toEqual([[{ url: null }], 1]);
  expect(await receiver(bea)).toEqual({ byHand: true });
  expect((await api.get(`/v1/platforms/${platformId}/receiver`, { token: other })).status).toBe(404);
});

it('an administrator makes keys, after a fresh proof, for a platform alone that has used none; its contact is told', async () => {
  const ada = { token: await story.association.person({ login: 'ada', roles: ['administrator'] }) };
  const { platformId, apiKey, works } = await platform('new-here');
  await api.send('PUT', `/v1/platforms/${platformId}/contact`, ada, { mail: 'legal@new.example' });
  const add = (by: Call) => api.post(`/v1/platforms/${platformId}/keys/additions`, { name: 'x', scopes: ['read'] }, by);
  const told = async () =>
    (await api.parts.pool.query("SELECT address FROM office.account_notice WHERE topic = 'platform-key-made'")).rows;
  expect((await add(ada)).status).toBe(201);
  expect(await told()).toEqual([{ address: 'legal@new.example' }]);
  api.pass(11 * 60_000);
  expect(await add(ada)).toMatchObject({ status: 403, body: { code: 'ProofNeeded' } });
  const fresh = { token: await story.association.signIn('ada') };
  expect(await works(apiKey)).toBe(true); // from here on whoever has a key is the platform
  for (const path of ['keys', 'keys/additions'])
    expect(
      await api.post(
        `/v1/platforms/${platformId}/${path}`,
        path === 'keys' ? {} : { name: 'y', scopes: ['read'] },
        fresh,
      ),
    ).toMatchObject({ status: 409, body: { code: 'SecondPersonNeeded' } });
  expect((await add({ token: apiKey })).status).toBe(201);
  expect((await add(story.association.operator)).status).toBe(201);
  expect(await told()).toHaveLength(1);
});

it('a webhook that carries both signatures is genuine to whoever has either secret', () => {
  const [next, old] = [2, 1].map((byte) => `whsec_${Buffer.alloc(32, byte).toString('base64')}`) as [string, string];
  const [payload, at] = [JSON.stringify({ type: 'x' }), new Date()];
  const headers = signedHeaders(`${next} ${old}`, 'msg_1', at, payload) ?? {};
  for (const secret of [next, old]) expect(new Webhook(secret).verify(payload, headers)).toEqual({ type: 'x' });
  expect(() => new Webhook(`whsec_${Buffer.alloc(32, 3).toString('base64')}`).verify(payload, headers)).toThrow();
});
