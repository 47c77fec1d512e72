import { carryOutage } from '#application/dispute/carry-outage.js';
import type { TenantContext } from '#application/command-handler/command-handler.js';
import { instant, type Instant } from '#domain/kernel/message.js';
import { PROJECTIONS } from '#read-models/all.js';
import { keepUp } from '#read-models/keep-up.js';
import { startApi, type Api } from '../../../../test/support/api.js';
import { setUpAssociation } from '../../../../test/support/association.js';
import { complaintOf, setUpCase, type Case, type Filed } from '../../../../test/support/dispute.js';
import { tenantOf } from '../../http/caller-of.js';

const HOUR = 3_600_000;
let api: Api;
let story: Case;
let office: string;
beforeAll(async () => {
  api = await startApi();
  while ((await keepUp(api.parts.pool, PROJECTIONS)) > 0);
  story = await setUpCase(api);
  office = `/v1/associations/${story.association.associationId}/outages`;
}, 60_000);
afterAll(() => api.stop());

const legalNow = async (): Promise<Instant> =>
  ((await api.get('/v1/clock', story.maja)).body as unknown as { readonly now: Instant }).now;
const later = (from: Instant, hours: number): Instant => instant(Date.parse(from) + hours * HOUR);
const file = async () =>
  ((await api.post('/v1/disputes', complaintOf(story), story.ana)).body as unknown as Filed).disputeId;
const curing = async () => {
  const disputeId = await file();
  expect(
    (await api.post(`/v1/disputes/${disputeId}/cure-requests`, { defects: [{ code: 'TM1' }] }, story.maja)).status,
  ).toBe(200);
  return disputeId;
};
const typesOf = async (disputeId: string): Promise<readonly string[]> =>
  (
    await api.parts.pool.query<{ type: string }>('SELECT type FROM log.event WHERE stream_id = $1 ORDER BY version', [
      disputeId,
    ])
  ).rows.map(({ type }) => type);
const tenantFor = (associationId: string): TenantContext =>
  tenantOf(api.parts, { id: associationId, caseManagerAccountId: null }, []);
const carry = (most: number, database: TenantContext['database'] = api.parts.pool) =>
  carryOutage({ database, tenantOf: tenantFor, legalNow, most });
const body = (from: Instant, until: Instant) => ({
  from,
  until,
  channels: ['pages', 'interface'],
  substitute: 'mail',
  published: '协会公众号',
});
const outages = async () =>
  (await api.get(office, story.maja)).body as unknown as { readonly outages: readonly object[] };

it('carries an outage into every dispute that it touched, once, however often the work is broken off', async () => {
  const touched = [await curing(), await curing(), await curing()];
  const waiting = await file(); // nothing of it runs that a party has to act in
  const from = later(await legalNow(), 1);
  api.pass(3 * HOUR);
  const after = await curing(); // began when it was over
  const until = later(from, 1);

  while ((await keepUp(api.parts.pool, PROJECTIONS)) > 0);
  const call = { ...story.maja, key: 'the-outage-of-march' };
  const recorded = await api.post(office, body(from, until), call);
  expect([recorded.status, api.lines.filter((line) => line.includes('"err"'))]).toEqual([201, []]);
  expect(recorded.body).toMatchObject({ toLookAt: 5 });
  expect(await api.post(office, body(from, until), call)).toMatchObject({ status: 201, text: recorded.text });
  expect(await api.post(office, body(later(from, 0.5), until), story.maja)).toMatchObject({
    status: 422,
    body: { code: 'NamedTwice' },
  });

  const breaks: TenantContext['database'] = {
    query: (async (...asked: readonly unknown[]) => {
      if (String(asked[0]).includes('UPDATE office.outage')) throw new Error('killed');
      return (api.parts.pool.query as (...all: readonly unknown[]) => Promise<unknown>)(...asked);
    }) as TenantContext['database']['query'],
  };
  for (let pass = 0; pass < 8; pass += 1) {
    await carry(2, breaks).catch((error: Error) => expect(error.message).toBe('killed'));
    await carry(2);
  }
  for (const disputeId of touched)
    expect((await typesOf(disputeId)).filter((type) => type === 'DeadlineExtended')).toHaveLength(1);
  for (const disputeId of [waiting, after]) expect(await typesOf(disputeId)).not.toContain('DeadlineExtended');
  expect((await outages()).outages).toEqual([
    expect.objectContaining({ from, until, state: 'finished', lookedAt: 5, extended: 3, substitute: 'mail' }),
  ]);
  const { rows } = await api.parts.pool.query<{ data: string }>(
    "SELECT data FROM log.event WHERE type = 'DeadlineExtended' LIMIT 1",
  );
  expect(JSON.parse(rows[0]?.data ?? '{}')).toMatchObject({
    subject: 'dispute',
    basis: 'outage',
    outageId: (recorded.body as { outageId?: string }).outageId,
  });
  expect(await carry(2)).toBe(0);
});

it.each([
  ['ends before it began', 2, 1, 'from'],
  ['is not over', -1, 5, 'until'],
  ['lasted longer than a month', -1_000, -1, 'from'],
] as const)('refuses one that %s, naming the field', async (_, from, until, field) => {
  const now = await legalNow();
  const answer = await api.post(office, body(later(now, from - 3), later(now, until - 3)), story.maja);
  expect([answer.status, answer.body['code']]).toEqual([422, 'InstantImplausible']);
  expect(answer.text).toContain(field);
});

it('is the office’s: no party’s, no platform’s, and no other association’s', async () => {
  const there = await setUpAssociation(api, {});
  const foreign = { token: await there.person({ login: 'far', roles: ['case-manager'] }) };
  const now = await legalNow();
  for (const by of [story.ana, story.shop, foreign]) {
    expect((await api.post(office, body(later(now, -2), later(now, -1)), { token: by.token })).status).toBe(403);
    expect((await api.get(office, { token: by.token })).status).toBe(403);
  }
});

it('asks to come again while no worker has ever run, and records nothing', async () => {
  const fresh = await startApi();
  try {
    const { associationId, person } = await setUpAssociation(fresh, {});
    const token = await person({ login: 'early', roles: ['administrator'] });
    const path = `/v1/associations/${associationId}/outages`;
    const asked = {
      from: '2026-03-02T03:00:00Z',
      until: '2026-03-02T04:00:00Z',
      channels: ['interface'],
      substitute: 'mail',
      published: 'x',
    };
    const { text, status } = await fresh.post(path, asked, { token });
    expect([status, text]).toEqual([503, expect.stringContaining('Busy')]);
    expect((await fresh.get(path, { token })).body).toEqual({ outages: [] });
  } finally {
    await fresh.stop();
  }
}, 30_000);
