import { PROJECTIONS } from '#read-models/all.js';
import { keepUp } from '#read-models/keep-up.js';
import { startApi, type Api } from '../../../test/support/api.js';
import { complaintOf, setUpCase, type Case, type Filed } from '../../../test/support/dispute.js';
import { passTime } from '../../../test/support/pass-days.js';

let api: Api;
let story: Case;
let eve: { readonly token: string; readonly headers: Readonly<Record<string, string>> };
let grant: (terms: object) => Promise<number>;
beforeAll(async () => {
  api = await startApi();
  story = await setUpCase(api);
  const { association, ana } = story;
  const accountId = await association.account({ login: 'eve', roles: ['party'] });
  eve = { token: await association.signIn('eve'), headers: { 'parley-party': ana.partyId } };
  grant = async (terms) =>
    (await api.post(`/v1/parties/${ana.partyId}/authorities`, { accountId, ...terms }, ana)).status;
}, 60_000);
afterAll(() => api.stop());

const party = () => `/v1/parties/${story.ana.partyId}`;
const consent = () => api.post(`${party()}/consents`, { channel: 'sms', contact: '13800001234' }, eve);
const ALL = ['complain', 'answer', 'report', 'settle', 'withdraw', 'admit', 'waive'];

it('lets who acts in part alone read the party, and not say where its letters go', async () => {
  expect(await grant({ scope: ['report'] })).toBe(201);
  expect((await api.get(party(), eve)).status).toBe(200);
  expect(await consent()).toMatchObject({ status: 403, body: { code: 'AuthorityLacksScope' } });
});

it('lets an authority that has ended by its date read and redirect nothing any more, though nobody ended it', async () => {
  const { disputeId } = (await api.post('/v1/disputes', complaintOf(story), story.ana)).body as unknown as Filed;
  while ((await keepUp(api.parts.pool, PROJECTIONS)) > 0);
  expect(await grant({ scope: ALL, until: '2026-03-02T06:00:00Z' })).toBe(201);
  const looks = [party(), `${party()}/authorities`, `${party()}/limits`, `/v1/disputes/${disputeId}`];
  const seen = () => Promise.all(looks.map(async (path) => (await api.get(path, eve)).status));
  const listed = async () => (await api.get('/v1/disputes', eve)).body['items'];
  expect([await seen(), await listed()]).toEqual([[200, 200, 200, 200], [expect.objectContaining({ disputeId })]]);
  await passTime(api, story.association.associationId)(5 * 3_600_000);
  expect([await seen(), await listed(), (await consent()).status]).toEqual([[404, 404, 404, 404], [], 404]);
  const me = (await api.get('/v1/me', eve)).body as unknown as { readonly account: { readonly accountId: string } };
  const ending = await api.post(`${party()}/authorities/${me.account.accountId}/endings`, {}, eve);
  expect(ending).toMatchObject({ status: 200, body: { ended: true } }); // it can still be laid down
  expect((await api.get('/v1/disputes', eve)).status).toBe(400); // and its party is none of the account’s any more
});

it('gives nobody longer than it lasts itself, and itself nothing', async () => {
  const fay = await story.association.account({ login: 'fay', roles: ['party'] });
  const empower = (accountId: string, terms: object) =>
    api.post(`${party()}/authorities`, { accountId, basis: 'member', ...terms }, eve);
  expect(await grant({ basis: 'member', until: '2026-03-09T06:00:00Z' })).toBe(201);
  const me = (await api.get('/v1/me', eve)).body as unknown as { readonly account: { readonly accountId: string } };
  expect((await empower(me.account.accountId, {})).body).toMatchObject({ code: 'SecondPersonNeeded' });
  expect((await empower(fay, {})).body).toMatchObject({ code: 'InstantImplausible', facts: { field: 'until' } });
  expect((await empower(fay, { until: '2026-03-09T06:00:01Z' })).body).toMatchObject({ code: 'InstantImplausible' });
  expect((await empower(fay, { until: '2026-03-09T06:00:00Z' })).status).toBe(201);
});
