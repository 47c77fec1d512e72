import { findFestival } from '#application/context/duty.js';
import { instant, type Instant } from '#domain/kernel/message.js';
import { shareApi, type Api } from '../../../../test/support/api.js';
import { setUpCase, type Case } from '../../../../test/support/dispute.js';

const DAY = 86_400_000;
type Listed = { readonly festivalId: string; readonly endsAt: string; readonly withdrawnAt?: string };
let api: Api;
let story: Case;
let at: string;
let ada: { readonly token: string };
let now: Instant;
beforeAll(async () => {
  api = await shareApi();
  story = await setUpCase(api);
  at = `/v1/associations/${story.association.associationId}`;
  ada = { token: await story.association.person({ login: 'ada', roles: ['administrator'] }) };
  ({ now } = (await api.get('/v1/clock', story.maja)).body as unknown as { readonly now: Instant });
}, 60_000);
afterAll(() => api.stop());

const later = (days: number): Instant => instant(Date.parse(now) + days * DAY);

it('tells the association’s people which festival windows were declared, and nobody else', async () => {
  expect((await api.get(`${at}/festivals`, story.maja)).body).toEqual({ items: [] });
  const windows = [
    { name: '双11', beginsAt: later(5), endsAt: later(9) },
    { name: '女神节', beginsAt: later(-1), endsAt: later(1) },
    { name: '年货节', beginsAt: later(-40), endsAt: later(-30) },
  ];
  for (const one of windows.toReversed()) expect((await api.post(`${at}/festivals`, one, ada)).status).toBe(201);
  for (const { token } of [story.maja, ada])
    expect((await api.get(`${at}/festivals`, { token })).body).toMatchObject({
      items: windows.map((one, place) => ({ ...one, state: ['coming', 'running', 'past'][place] })),
    });
  expect((await api.get(`${at}/festivals`, story.ana)).status).toBe(403);
});

it('takes a window back that is to come or runs, once, and says so; what is over stays', async () => {
  const windows = [
    { name: '618', beginsAt: later(20), endsAt: later(22) },
    { name: '春节', beginsAt: later(-2), endsAt: later(2) },
    { name: '元旦', beginsAt: later(-20), endsAt: later(-18) },
  ];
  const ids: string[] = [];
  for (const one of windows)
    ids.push(((await api.post(`${at}/festivals`, one, ada)).body as unknown as Listed).festivalId);
  const [coming = '', running = '', past = ''] = ids;
  const withdraw = (id: string, by = ada) => api.post(`${at}/festivals/${id}/withdrawals`, undefined, by);
  expect((await withdraw(coming, story.maja)).status).toBe(403);
  for (const id of [coming, running]) expect((await withdraw(id)).body).toEqual({ festivalId: id });
  for (const id of [coming, past]) expect((await withdraw(id)).body).toMatchObject({ code: 'AnsweredAlready' });
  expect((await withdraw(story.association.associationId)).status).toBe(404);
  const { items } = (await api.get(`${at}/festivals`, ada)).body as unknown as { readonly items: readonly Listed[] };
  const [one, other, over] = ids.map((id) => items.find(({ festivalId }) => festivalId === id));
  expect(one).toMatchObject({ ...windows[0], state: 'withdrawn', withdrawnAt: expect.any(String) });
  expect(other).toMatchObject({ ...windows[1], endsAt: other?.withdrawnAt, state: 'withdrawn' });
  expect(over).toMatchObject({ state: 'past' });
  expect(over).not.toHaveProperty('withdrawnAt');
});

it('asks for nothing in a window that was taken back', async () => {
  const pool = api.parts.pool;
  const of = { database: pool, associationId: story.association.associationId };
  await pool.query(
    'UPDATE office.festival SET withdrawn_at = $2, withdrawn_by = $3 WHERE association_id = $1 AND withdrawn_at IS NULL AND ends_at > $2',
    [of.associationId, now, 'ada'],
  );
  const window = { name: '双12', beginsAt: later(-3), endsAt: later(3) };
  const { festivalId } = (await api.post(`${at}/festivals`, window, ada)).body as unknown as Listed;
  expect(await findFestival(of, later(2))).toBe(festivalId);
  await api.post(`${at}/festivals/${festivalId}/withdrawals`, undefined, ada);
  expect(await findFestival(of, later(2))).toBeUndefined();
  expect(await findFestival(of, later(-0.5))).toBe(festivalId);
});

it('tells administrators how they have set the association, and nobody else', async () => {
  expect((await api.get(`${at}/settings`, ada)).body).toEqual({ selfRegistration: [] });
  const mediationBody = { legalBasis: 'commercial-mediation', place: '杭州市余杭区' };
  await api.post(`${at}/mediation-body`, mediationBody, ada);
  await api.send('PUT', `${at}/self-registration`, ada, { kinds: ['merchant', 'agency'] });
  expect((await api.get(`${at}/settings`, ada)).body).toEqual({
    selfRegistration: ['merchant', 'agency'],
    mediationBody,
  });
  expect((await api.get(`${at}/settings`, story.maja)).status).toBe(403);
});
