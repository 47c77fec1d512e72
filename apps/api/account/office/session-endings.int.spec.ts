import { OPERATOR_KEY, startApi, type Api } from '../../../../test/support/api.js';
import { setUpCase, type Case } from '../../../../test/support/dispute.js';
import { openNegotiable } from '../../../../test/support/negotiation.js';
import { openLinkOfBen } from '../../../../test/access-matrix/people.js';
import { until } from '../../../../test/support/until.js';

let api: Api;
let story: Case;
let base: string;
let messages: string;
let disputeId: string;
let amy: { readonly token: string };
let benId: string;
beforeAll(async () => {
  api = await startApi();
  story = await setUpCase(api);
  base = `/v1/associations/${story.association.associationId}`;
  amy = { token: await story.association.person({ login: 'amy', roles: ['administrator'] }) };
  const { disputeId: id, path, negotiate } = await openNegotiable(api, story);
  const { room } = await negotiate('bag');
  disputeId = id;
  messages = `${path}${room}/messages`;
  const { body } = await api.get('/v1/me', story.ben);
  benId = (body as unknown as { readonly account: { readonly accountId: string } }).account.accountId;
}, 90_000);
afterAll(() => api.stop());

const me = async (token: string): Promise<number> => (await api.get('/v1/me', { token })).status;
const told = async (accountId: string): Promise<readonly object[]> =>
  (
    await api.parts.pool.query<object>(
      "SELECT topic, channel FROM office.account_notice WHERE account_id = $1 AND topic = 'sessions-ended'",
      [accountId],
    )
  ).rows;
const noted = async (): Promise<readonly object[]> =>
  (
    await api.parts.pool.query<object>(
      `SELECT account_id AS "accountId", actor, facts FROM security.event
        WHERE association_id = $1 AND kind = 'account-sessions-ended' ORDER BY at`,
      [story.association.associationId],
    )
  ).rows;

it('signs one person out everywhere, cuts off what waits, tells the person and notes who did it', async () => {
  const phone = await story.association.signIn('ben');
  const watched = jest.spyOn(api.parts.watch, 'beyond');
  const waiting = api.get(`${messages}?after=0`, story.ben);
  await until('the poll is open', () => watched.mock.calls.length > 0);
  watched.mockRestore();
  const end = await api.post(`${base}/accounts/${benId}/session-endings`, {}, amy);
  expect(end).toMatchObject({ status: 200, body: { ended: 2 } });
  expect((await waiting).status).toBe(401);
  expect([await me(phone), await me(story.ben.token), await me(story.ana.token), await me(amy.token)]).toEqual([
    ...[401, 401, 200, 200],
  ]);
  expect(await told(benId)).toEqual([{ topic: 'sessions-ended', channel: 'mail' }]);
  expect(await noted()).toMatchObject([{ accountId: benId, facts: { ended: 2, everybody: false } }]);
  expect(await me(await story.association.signIn('ben'))).toBe(200); // nobody was suspended
});

it('is for administrators of this association and the operator alone, about its own accounts', async () => {
  const at = `${base}/accounts/${benId}/session-endings`;
  for (const by of [story.maja, story.ana, story.shop])
    for (const path of [at, `${base}/session-endings`]) expect((await api.post(path, {}, by)).status).toBe(403);
  const other = await setUpCase(api);
  const zoe = { token: await other.association.person({ login: 'zoe', roles: ['administrator'] }) };
  const theirs = `/v1/associations/${other.association.associationId}`;
  const ben = await story.association.signIn('ben');
  expect((await api.post(at, {}, zoe)).status).toBe(403);
  expect((await api.post(`${base}/session-endings`, {}, zoe)).status).toBe(403);
  expect((await api.post(`${theirs}/accounts/${benId}/session-endings`, {}, zoe)).status).toBe(404);
  expect((await api.post(`${theirs}/session-endings`, {}, zoe)).status).toBe(200);
  expect([await me(ben), await me(zoe.token), await me(other.ana.token)]).toEqual([200, 200, 401]);
});

it('signs everybody of this association out, links included, but for who asks', async () => {
  const linked = async () => {
    const { rows } = await api.parts.pool.query<{ readonly open: number }>(
      'SELECT count(*)::int AS open FROM office.link_session WHERE expires_at > created_at',
    );
    return rows[0]?.open;
  };
  const ben = { ...story.ben, token: await story.association.signIn('ben') };
  const byLink = await openLinkOfBen(api, { story: { ...story, ben } }, disputeId);
  expect((await api.get(`/v1/disputes/${disputeId}`, byLink.call)).status).toBe(200);
  expect(await linked()).toBe(1);
  const end = await api.post(`${base}/session-endings`, {}, amy);
  expect(end.status).toBe(200);
  expect([await me(story.ana.token), await me(story.maja.token), await me(amy.token)]).toEqual([401, 401, 200]);
  expect(await linked()).toBe(0);
  expect((await api.get(`/v1/disputes/${disputeId}`, byLink.call)).status).toBe(401);
  const everybody = await api.post(`${base}/session-endings`, {}, { token: OPERATOR_KEY });
  expect(everybody.body).toEqual({ ended: 1 });
  expect(await me(amy.token)).toBe(401);
});
