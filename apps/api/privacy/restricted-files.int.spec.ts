import { carryOutErasures } from '#application/privacy/data-requests.js';
import { endingPass } from '#application/privacy/ending-pass.js';
import { restrictingPass } from '#application/privacy/restrict-files.js';
import { instant } from '#domain/kernel/message.js';
import { PROJECTIONS } from '#read-models/all.js';
import { keepUp } from '#read-models/keep-up.js';
import { startApi, type Api } from '../../../test/support/api.js';
import { setUpCase, type Case } from '../../../test/support/dispute.js';
import { fileWith } from '../../../test/support/evidence.js';
import { tenantOf } from '../http/caller-of.js';

const OUT = { cause: 'out-of-scope', reasons: [{ code: 'TM1', note: 'Not ours' }] };
const DAY = 86_400_000;

let api: Api;
let there: Case;
let at: string;
let disputeId: string;
let majaId: string;
let eliId: string;
let holdId: string;
let now: number;
const admins: Record<string, { readonly token: string }> = {};
beforeAll(async () => {
  api = await startApi();
  there = await setUpCase(api);
  at = `/v1/associations/${there.association.associationId}`;
  eliId = await there.association.account({ login: 'eli', roles: ['administrator'] });
  admins['eli'] = { token: await there.association.signIn('eli') };
  admins['ada'] = { token: await there.association.person({ login: 'ada', roles: ['administrator'] }) };
  const { rows } = await api.parts.pool.query<{ id: string }>("SELECT id FROM office.account WHERE login = 'maja'");
  majaId = rows[0]?.id ?? '';
  ({ disputeId } = await fileWith(api, there));
  await api.post(`/v1/disputes/${disputeId}/rejections`, OUT, there.maja);
  now = Date.parse(String((await api.get('/v1/clock', there.maja)).body['now']));
}, 90_000);
afterAll(() => api.stop());

const keeping = () => {
  const { pool, clock } = api.parts;
  const of = (id: string) => tenantOf(api.parts, { id, caseManagerAccountId: null }, []);
  return { database: pool, tenantOf: of, legalNow: async (id: string) => clock.now(id) };
};
const restrictFiles = restrictingPass();
/** How many files were looked at. */
const restricting = (): Promise<number> => restrictFiles(keeping());
const pass = async (): Promise<void> => {
  const { pool } = api.parts;
  while ((await keepUp(pool, PROJECTIONS)) > 0);
  await pool.query('UPDATE office.data_request SET looked_at = NULL');
  await carryOutErasures(keeping(), new Date());
  await restricting();
};
const seen = async (by: { readonly token: string }): Promise<readonly [number, boolean]> => {
  const list = await api.get('/v1/disputes', by);
  return [(await api.get(`/v1/disputes/${disputeId}`, by)).status, list.text.includes(disputeId)];
};
const hold = async (step: string, by: string): Promise<number> =>
  (await api.post(`${at}/legal-holds/${holdId}/${step}`, {}, admins[by])).status;
const give = (by: string, more: object = {}) => {
  const body = { accountId: majaId, ground: 'suit', reference: '（2026）浙01民初1号', until: new Date(now + DAY) };
  return api.post(`${at}/restricted-files/${disputeId}/readings`, { ...body, ...more }, admins[by]);
};

it('goes on using a closed file of which nobody asked anything, held or not', async () => {
  const body = { kind: 'dispute', subjectId: disputeId, reason: 'A suit is announced' };
  holdId = String((await api.post(`${at}/legal-holds`, body, admins['ada'])).body['holdId']);
  expect(await hold('placings', 'eli')).toBe(200);
  await pass();
  for (const by of [there.maja, there.ana]) expect(await seen(by)).toEqual([200, true]);
  expect((await give('ada')).status).toBe(404);
}, 60_000);

it('only stores a file that a hold keeps from the erasure that a party asked for', async () => {
  await api.post('/v1/me/data-requests', { kind: 'erasure', partyId: there.ana.partyId }, there.ana);
  await pass();
  for (const by of [there.maja, there.ana, { token: there.shop.apiKey }]) expect(await seen(by)).toEqual([404, false]);
  expect((await api.get(`/v1/disputes/${disputeId}/timeline`, there.maja)).status).toBe(404);
  const { body, text } = await api.get(`${at}/restricted-files`, admins['ada']);
  expect(body['items']).toMatchObject([{ disputeId, reason: 'asked', readings: [] }]);
  expect(text).not.toContain('NORTHWIND');
  expect((await api.get(`${at}/restricted-files`, there.maja)).status).toBe(403);
}, 60_000);

it('looks at no file again until something moves', async () => {
  expect([await restricting(), await restricting()]).toEqual([0, 0]);
  await api.parts.pool.query("UPDATE office.data_request SET looked_at = now() + interval '1 hour'");
  expect([await restricting(), await restricting()]).toEqual([1, 0]);
});

it('lets in whom somebody else names on a ground, and notes each call', async () => {
  expect((await give('eli', { accountId: eliId })).body).toMatchObject({ code: 'SecondPersonNeeded' });
  const eliToo = await there.association.account({ login: 'eli-too', roles: ['case-manager'] });
  await api.parts.pool.query('UPDATE office.account SET made_by = $1 WHERE id = $2', [eliId, eliToo]);
  expect((await give('eli', { accountId: eliToo })).body).toMatchObject({
    code: 'SecondPersonNeeded',
    facts: { why: 'same-hand' },
  });
  expect((await give('ada', { until: new Date(now + 31 * DAY) })).body).toMatchObject({ code: 'InstantImplausible' });
  expect((await give('ada', { ground: 'curiosity' })).status).toBe(400);
  const given = await give('ada');
  expect([given.status, given.body]).toMatchObject([201, { ground: 'suit', reference: '（2026）浙01民初1号' }]);
  expect(await seen(there.maja)).toEqual([200, false]);
  expect(await seen(there.ana)).toEqual([404, false]);
  const { rows } = await api.parts.pool.query(
    `SELECT account_id AS account, facts->>'ground' AS ground, facts->>'operation' AS operation
       FROM security.event WHERE kind = 'restricted-read'`,
  );
  expect(rows).toEqual([{ account: majaId, ground: 'suit', operation: 'getDispute' }]);
  const ending = `${at}/restricted-files/readings/${String(given.body['readingId'])}/endings`;
  expect((await api.post(ending, {}, admins['eli'])).body).toMatchObject({ endedAt: expect.any(String) });
  expect(await seen(there.maja)).toEqual([404, false]);
}, 60_000);

it('uses it again when the hold is lifted and its period goes on', async () => {
  expect([await hold('lift-proposals', 'ada'), await hold('lifts', 'eli')]).toEqual([200, 200]);
  await pass();
  expect(await seen(there.maja)).toEqual([200, true]);
}, 60_000);

it('reads a file that is kept once, and again when its own period has ended or a hold is lifted', async () => {
  const { pool, vaultOf } = api.parts;
  const endFiles = endingPass();
  const ended = (moment: number): Promise<number> => endFiles({ ...keeping(), legalNow: async () => instant(moment) });
  const isThere = async (id: string): Promise<boolean> =>
    (await vaultOf(there.association.associationId).findKey(`text:${id}:${there.ana.partyId}`)) !== undefined;
  const body = { kind: 'dispute', subjectId: disputeId, reason: 'Another suit' };
  holdId = String((await api.post(`${at}/legal-holds`, body, admins['ada'])).body['holdId']);
  expect(await hold('placings', 'eli')).toBe(200);
  const { disputeId: long } = await fileWith(api, there);
  api.pass(100 * DAY);
  const maja = { token: await there.association.signIn('maja') };
  expect((await api.post(`/v1/disputes/${long}/rejections`, OUT, maja)).status).toBe(200);
  const closed = Date.parse(String((await api.get('/v1/clock', maja)).body['now']));
  while ((await keepUp(pool, PROJECTIONS)) > 0);
  const over = closed + 3 * 365 * DAY;
  expect([await ended(over - 200 * DAY), await ended(over - 90 * DAY)]).toEqual([0, 2]);
  expect([await ended(over - 90 * DAY), await ended(over - 50 * DAY), await ended(over - DAY)]).toEqual([0, 0, 0]);
  for (const login of ['ada', 'eli']) admins[login] = { token: await there.association.signIn(login) };
  const ofFile = holdId;
  const me = await api.get('/v1/me', maja);
  const ofHandler = {
    kind: 'account',
    subjectId: (me.body as unknown as { account: { accountId: string } }).account.accountId,
    reason: 'A suit about the handler',
  };
  holdId = String((await api.post(`${at}/legal-holds`, ofHandler, admins['ada'])).body['holdId']);
  expect(await hold('placings', 'eli')).toBe(200);
  await ended(over + 60_000);
  expect([await isThere(long), await isThere(disputeId)]).toEqual([true, true]);
  expect([await hold('lift-proposals', 'ada'), await hold('lifts', 'eli')]).toEqual([200, 200]);
  await ended(over + 60_000);
  expect([await isThere(long), await isThere(disputeId)]).toEqual([false, true]);
  holdId = ofFile;
  expect([await hold('lift-proposals', 'ada'), await hold('lifts', 'eli')]).toEqual([200, 200]);
  expect([await ended(over + 60_000), await isThere(disputeId), await ended(over + DAY)]).toEqual([1, false, 0]);
}, 60_000);
