import { PROJECTIONS } from '#read-models/all.js';
import { keepUp } from '#read-models/keep-up.js';
import { verify } from '#read-models/rebuild.js';
import { statistics } from '#read-models/statistics.projection.js';
import { startApi, type Api } from '../../../test/support/api.js';
import { complaintOf, setUpCase, type Case } from '../../../test/support/dispute.js';

const DAY = 86_400_000;

let api: Api;
let story: Case;
let maja: { readonly token: string };
let ana: { readonly token: string };
beforeAll(async () => {
  api = await startApi();
  story = await setUpCase(api);
  ({ maja, ana } = story);
}, 60_000);
afterAll(() => api.stop());

const file = async (): Promise<string> => {
  const { status, text, body } = await api.post('/v1/disputes', complaintOf(story), ana);
  if (status !== 201) throw new Error(text);
  return `/v1/disputes/${String(body['disputeId'])}`;
};
const read = async (query = '', by = maja) => {
  while ((await keepUp(api.parts.pool, PROJECTIONS)) > 0);
  return api.get(`/v1/statistics${query}`, by);
};
type Times = readonly { readonly waiter: string; readonly owner: string; readonly days: number }[];

it('tells who held a dispute for how long, from its log alone, and the same from a replay', async () => {
  const path = await file();
  api.pass(2 * DAY);
  maja = { token: await story.association.signIn('maja') };
  expect((await api.post(`${path}/acceptances`, {}, maja)).status).toBe(200);
  api.pass(3 * DAY);
  maja = { token: await story.association.signIn('maja') };
  const { body, text } = await read();
  expect(body).toMatchObject({ disputes: 1, open: 1, months: [{ month: '2026-03', filed: 1, closed: 0 }], least: 5 });
  const waiters = body['waiters'] as unknown as Times;
  expect(waiters.find(({ waiter }) => waiter === 'association')).toMatchObject({ owner: 'staff', days: 2 });
  expect(waiters.reduce((sum, { days }) => sum + days, 0)).toBeCloseTo(5, 0);
  for (const name of ['ana', "Ben's Bags"]) expect(text).not.toContain(name);
  expect(body['stages']).toContainEqual(expect.not.objectContaining({ median: expect.anything() })); // of one alone
  expect(await verify(api.parts.pool, statistics)).toMatchObject({ different: 0 });
});

it('reckons no rate of too few, and narrows by month, right, platform and outcome', async () => {
  const { body } = await read('?right=trademark&outcome=open&from=2026-03&until=2026-03');
  expect(body).toMatchObject({
    disputes: 1,
    rights: [{ key: 'trademark', count: 1 }],
    platforms: [{ name: 'shop', count: 1 }],
    reviews: { decisions: 0, overturned: { part: 0, whole: 0 } },
    mediations: { asked: 0, settled: { part: 0, whole: 0 } },
  });
  for (const query of ['?right=patent', '?from=2026-04', '?outcome=settled'])
    expect((await read(query)).body).toMatchObject({ disputes: 0 });
  const wrong = await read('?from=2026-13');
  expect(wrong).toMatchObject({ status: 400, body: { errors: [expect.objectContaining({ field: 'from' })] } });
  ana = { token: await story.association.signIn('ana') };
  expect((await read('', ana)).status).toBe(403);
});

it('counts the reminders that went out, by whom they went to and before or after the day', async () => {
  const { body: found } = await api.get('/v1/disputes', maja);
  const [one] = (found as unknown as { readonly items: readonly { readonly disputeId: string }[] }).items;
  const write = (role: string, moment: string, more: { readonly verdict?: string; readonly what?: string } = {}) =>
    api.parts.pool.query(
      `INSERT INTO office.reminder (id, association_id, dispute_id, key, what, role, to_id, due_at, moment, remind_at, verdict, decided_at)
         VALUES (gen_random_uuid(), $1, $2, gen_random_uuid(), $3, $4, gen_random_uuid(), now(), $5, now(), $6, now())`,
      [
        story.association.associationId,
        one?.disputeId,
        more.what ?? 'awaiting-counter-notice',
        role,
        moment,
        more.verdict ?? 'send',
      ],
    );
  for (const moment of ['before-3', 'before-1', 'on-the-day', 'after-1']) await write('party', moment);
  await write('staff', 'before-1');
  await write('staff', 'after-1', { verdict: 'overtaken' }); // never went out
  await write('party', 'before-1', { what: 'session' });
  const none = { before: 0, onTheDay: 0, after: 0 };
  const reminders = [
    { role: 'party', before: 2, onTheDay: 1, after: 1 },
    { role: 'neutral', ...none },
    { role: 'platform', ...none },
    { role: 'staff', ...none, before: 1 },
  ];
  expect((await read()).body).toMatchObject({ reminders });
  const without = reminders.map(({ role }) => ({ role, ...none }));
  expect((await read('?right=patent')).body).toMatchObject({ reminders: without });
});

it('gives each table as CSV in the language of the reader', async () => {
  const { status, text, headers } = await api.get('/v1/statistics/tables/waiters', {
    ...maja,
    headers: { 'accept-language': 'en' },
  });
  expect([status, headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8']);
  expect(text).toContain('Who had to act,Side,Days,Share\r\n');
  for (const table of ['months', 'outcomes', 'rights', 'platforms', 'stages', 'reminders', 'rates', 'mediations'])
    expect((await api.get(`/v1/statistics/tables/${table}`, maja)).status).toBe(200);
  expect((await api.get('/v1/statistics/tables/secrets', maja)).status).toBe(404);
});

it('tells everybody counts of a year that is over, and none of them about few', async () => {
  const sector = async () => {
    while ((await keepUp(api.parts.pool, PROJECTIONS)) > 0);
    return (await api.get(`/v1/associations/${story.association.associationId}/sector-statistics`)).body;
  };
  for (let filed = 1; filed < 5; filed += 1) await file();
  expect((await sector())['until']).toBe('2026-02'); // not before the month is over
  api.pass(31 * DAY);
  expect(await sector()).toMatchObject({ until: '2026-03', rights: [{ key: 'trademark', disputes: 5 }], least: 5 });
  api.pass(365 * DAY);
  expect(JSON.stringify(await sector())).not.toContain('"disputes"');
});
