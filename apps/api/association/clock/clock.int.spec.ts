import { instant } from '#domain/kernel/message.js';
import { OPERATOR_KEY, startApi, type Api } from '../../../../test/support/api.js';
import { setUpAssociation } from '../../../../test/support/association.js';
import { until } from '../../../../test/support/until.js';
import { beginGeneration } from '#read-models/generations.js';
import { docket } from '#read-models/docket.projection.js';
import { newId } from '#infrastructure/ids.js';
import { DOCKET_VIEW, keptAs } from '#read-models/views.js';

let api: Api;
beforeAll(async () => {
  api = await startApi();
  await beginGeneration(api.parts.pool, docket);
}, 30_000);
afterAll(() => api.stop());

const START = '2026-01-05T09:00:00+08:00';
const clockOf = async (call: object): Promise<number> =>
  new Date(String((await api.get('/v1/clock', call)).body['now'])).getTime();

it('starts where it was set, for one association alone, and only goes forward', async () => {
  const begun = Date.now();
  const [past, present] = [await setUpAssociation(api, { clockStartsAt: START }), await setUpAssociation(api)];
  const atFirst = await clockOf(past.operator);
  expect(atFirst).toBeGreaterThanOrEqual(Date.parse(START));
  expect(atFirst).toBeLessThanOrEqual(Date.parse(START) + Date.now() - begun);
  expect((await api.get('/v1/clock', past.operator)).body).toMatchObject({ advanced: true });
  expect((await api.get('/v1/clock', present.operator)).body).toMatchObject({ advanced: false });

  const { status, body } = await api.post('/v1/clock/advances', { by: 'P15D' }, past.operator);
  expect([status, body['stops']]).toEqual([200, []]);
  const moved = await clockOf(past.operator);
  expect(moved).toBeGreaterThanOrEqual(new Date(START).getTime() + 15 * 86_400_000);
  const before = Date.now();
  const unmoved = await clockOf(present.operator);
  expect(unmoved).toBeGreaterThanOrEqual(before);
  expect(unmoved).toBeLessThanOrEqual(Date.now());

  expect(await api.post('/v1/clock/advances', { to: START }, past.operator)).toMatchObject({
    status: 422,
    body: { code: 'ClockBackwards' },
  });
  expect((await api.post('/v1/clock/advances', { to: '2026-03-01T00:00:00Z' }, past.operator)).status).toBe(200);
  expect(await clockOf(past.operator)).toBeGreaterThanOrEqual(Date.UTC(2026, 2, 1));
});

it('is told what by ISO 8601, and nothing else', async () => {
  const { operator } = await setUpAssociation(api);
  for (const body of [
    {},
    { by: 'P1D', to: START },
    { by: '15' },
    { by: 'P1M' },
    { by: '-P1D' },
    { by: 'P' },
    { by: 'PT' },
    { to: '2026-02-30T00:00:00Z' },
    { to: '2026-03-01' },
    { to: 'tomorrow' },
  ])
    expect((await api.post('/v1/clock/advances', body, operator)).status).toBe(400);
});

it('stops at each due instant until the dispute has acted and its effects were tried', async () => {
  const { operator, associationId } = await setUpAssociation(api, { clockStartsAt: START });
  const { pool, clock } = api.parts;
  const day = (count: number) => instant(new Date(START).getTime() + count * 86_400_000);
  const disputeId = newId();
  await pool.query(
    `INSERT INTO read.${keptAs('docket')}_1 (dispute_id, association_id, stage, respondent_ids, platform_ids, mediator_ids, next_act_at, owed, given_up, tasks, desks, position)
       VALUES ($1, $2, 'notified', '{}', '{}', '{}', $3, '[]', '[]', '[]', '[]', 1)`,
    [disputeId, associationId, day(3)],
  );
  const advanced = api.post('/v1/clock/advances', { by: 'P10D' }, operator);
  await until('the clock stands at the first due instant', () => clock.now(associationId) >= day(3));
  expect(clock.now(associationId) < day(4)).toBe(true);
  // the engine acts: the next thing is due two days later, and an effect is owed
  await pool.query(`UPDATE ${DOCKET_VIEW} SET next_act_at = $2, owed = '["serve-mail:1"]' WHERE dispute_id = $1`, [
    disputeId,
    day(5),
  ]);
  const asked = jest.spyOn(pool, 'query');
  const looks = () => asked.mock.calls.filter(([text]) => String(text).includes('AS settled')).length;
  await until('it looks again and again whether the effect was tried', () => looks() > 3);
  asked.mockRestore();
  expect(clock.now(associationId) < day(4)).toBe(true);
  await pool.query(
    `INSERT INTO read.effect_attempt (dispute_id, key, association_id, kind, destination, attempts, last_error, first_attempt_at, last_attempt_at)
       VALUES ($1, 'serve-mail:1', $2, 'serve-mail', 'x', 1, 'away', now(), now())`,
    [disputeId, associationId],
  );
  await until('the clock stands at the second due instant', () => clock.now(associationId) >= day(5));
  await pool.query(`UPDATE ${DOCKET_VIEW} SET next_act_at = NULL WHERE dispute_id = $1`, [disputeId]);
  expect(await advanced).toMatchObject({
    status: 200,
    body: {
      stops: [
        { at: day(3), acts: 1, settled: true },
        { at: day(5), acts: 1, settled: true },
      ],
    },
  });
  expect(clock.now(associationId) >= day(10)).toBe(true);
}, 30_000);

it('shows the operator alone whether everything keeps up', async () => {
  const { person } = await setUpAssociation(api);
  expect((await api.get('/v1/operations/status', { token: OPERATOR_KEY })).body).toMatchObject({
    events: 0,
    // which begins at the head by itself, beside tables that have read nothing yet
    readers: expect.arrayContaining([expect.objectContaining({ reader: 'notify-1', position: 0, behind: 0 })]),
    parked: [],
    openDisputes: 1,
    givenUp: 0,
  });
  expect(
    (await api.get('/v1/operations/status', { token: await person({ login: 'admin', roles: ['administrator'] }) }))
      .status,
  ).toBe(403);
});

it('is seen by every process, also without being told', async () => {
  const { associationId } = await setUpAssociation(api);
  await api.parts.pool.query('UPDATE office.association SET clock_offset_ms = 86400000 WHERE id = $1', [associationId]);
  await api.parts.pool.query('UPDATE office.clock_head SET version = version + 1'); // no NOTIFY
  await until(
    'the moved clock is seen',
    () => new Date(api.parts.clock.now(associationId)).getTime() > Date.now() + 80_000_000,
  );
  const processes = async () =>
    (
      await api.parts.pool.query<{ kind: string; seen: boolean }>(
        'SELECT kind, clock_seen = (SELECT version FROM office.clock_head) AS seen FROM office.process_seen',
      )
    ).rows;
  // after it counts, not before
  await until('it is written down that all have seen it', async () => (await processes()).every(({ seen }) => seen));
  expect(await processes()).toEqual([{ kind: 'api', seen: true }]);
});

it('stands still in production', async () => {
  const production = await startApi('production');
  try {
    const { operator } = await setUpAssociation(production);
    expect(await production.post('/v1/clock/advances', { by: 'P1D' }, operator)).toMatchObject({
      status: 403,
      body: { code: 'NotInProduction' },
    });
    const body = { nameZh: 'a', nameEn: 'a', clockStartsAt: START };
    expect((await production.post('/v1/associations', body, { token: OPERATOR_KEY })).status).toBe(403);
    const platform = { name: 'a', handle: 'aa', webhookUrl: 'http://shop.example/hooks' };
    const { associationId } = await setUpAssociation(production);
    expect((await production.post(`/v1/associations/${associationId}/platforms`, platform, operator)).status).toBe(400);
  } finally {
    await production.stop();
  }
}, 30_000);
