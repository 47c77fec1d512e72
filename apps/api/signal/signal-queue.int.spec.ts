import { PROJECTIONS } from '#read-models/all.js';
import { keepUp } from '#read-models/keep-up.js';
import { refreshSignalPlaces } from '#application/signal/signal-queue.js';
import { instant } from '#domain/kernel/message.js';
import { Association } from '#infrastructure/database/entities/association.js';
import { startApi, type Api } from '../../../test/support/api.js';
import { complaintOf, evidence, setUpCase, type Case } from '../../../test/support/dispute.js';
import { tenantOf } from '../http/caller-of.js';

type Queue = {
  readonly disputes: readonly {
    readonly disputeId: string;
    readonly points: number;
    readonly codes: readonly string[];
  }[];
  readonly pending: number;
  readonly next?: string;
};

let api: Api;
let story: Case;
const filed: string[] = [];
beforeAll(async () => {
  api = await startApi();
  story = await setUpCase(api);
  for (let i = 0; i < 6; i += 1) filed.push(await file());
  for (const disputeId of filed.slice(0, 4)) await saysThatMoneyWasAsked(disputeId);
}, 60_000);
afterAll(() => api.stop());

const catchUp = async (): Promise<void> => {
  while ((await keepUp(api.parts.pool, PROJECTIONS)) > 0);
};
const file = async (): Promise<string> => {
  const { status, text, body } = await api.post('/v1/disputes', complaintOf(story), story.ana);
  if (status !== 201) throw new Error(text);
  return String(body['disputeId']);
};
const saysThatMoneyWasAsked = async (disputeId: string): Promise<void> => {
  const at = `/v1/disputes/${disputeId}`;
  const request = { moneyAsked: true, statement: 'They called.', evidence: [evidence('call')] };
  for (const [path, body, by] of [
    ['/acceptances', {}, story.maja],
    ['/reviews/requests', request, story.ben],
  ] as const) {
    const { status, text } = await api.post(at + path, body, by);
    if (status !== 200) throw new Error(text);
  }
};
const queue = async (query = ''): Promise<Queue> => {
  await catchUp();
  const { status, text, body } = await api.get(`/v1/signals${query}`, story.maja);
  expect([status, text]).toEqual([200, text]);
  return body as unknown as Queue;
};
const office = async () => {
  const association = await api.parts.dataSource
    .getRepository(Association)
    .findOneByOrFail({ id: story.association.associationId });
  return {
    tenant: tenantOf(api.parts, association, []),
    now: instant(api.parts.now().getTime() + association.clockOffsetMs),
  };
};

it('gives every open dispute with signals once, page by page, those with most to look at first', async () => {
  const whole = await queue('?limit=100');
  expect(whole.pending).toBe(0);
  expect(whole.disputes.map(({ disputeId }) => disputeId).toSorted()).toEqual(filed.toSorted());
  const paged: Queue['disputes'][number][] = [];
  for (let page = await queue('?limit=2'); ; page = await queue(`?limit=2&cursor=${page.next}`)) {
    expect(page.disputes.length).toBeLessThanOrEqual(2);
    paged.push(...page.disputes);
    if (page.next === undefined) break;
  }
  expect(paged).toEqual(whole.disputes);
  const points = paged.map((line) => line.points);
  expect(points).toEqual(points.toSorted((a, b) => b - a));
  for (const { disputeId, points: told } of paged) {
    const { body } = await api.get(`/v1/disputes/${disputeId}/signals`, story.maja);
    expect(body['points']).toBe(told);
  }
});

it('computes a bounded number at a time, and only those whose ground has moved', async () => {
  await catchUp();
  const { tenant, now } = await office();
  await api.parts.pool.query('DELETE FROM office.signal_place');
  expect(await refreshSignalPlaces(tenant, { now, most: 4 })).toBe(4);
  expect(await refreshSignalPlaces(tenant, { now, most: 4, enough: () => true })).toBe(0);
  while ((await refreshSignalPlaces(tenant, { now, most: 4 })) > 0);
  expect(await refreshSignalPlaces(tenant, { now, most: 100 })).toBe(0);
  await file();
  await catchUp();
  const after = await office();
  expect(await refreshSignalPlaces(tenant, { now: after.now, most: 100 })).toBe(1);
  expect(await refreshSignalPlaces(tenant, { now: after.now, most: 100 })).toBe(filed.length);
  expect(await refreshSignalPlaces(tenant, { now: after.now, most: 100 })).toBe(0);
});

it('tells beside the signals of a dispute what became of the complainant’s others, and nothing of it as of an earlier day', async () => {
  const [first = '', second = ''] = [filed[4], filed[5]];
  const out = { cause: 'out-of-scope', reasons: [{ code: 'TM1', note: 'Not ours' }] };
  expect((await api.post(`/v1/disputes/${second}/rejections`, out, story.maja)).status).toBe(200);
  await catchUp();
  const at = `/v1/disputes/${first}/signals`;
  expect((await api.get(at, story.maja)).body).toMatchObject({
    record: { running: 5, ended: [{ reason: 'rejected', count: 1 }] },
  });
  const earlier = await api.get(`${at}?asOf=2026-03-01T00:00:00Z`, story.maja);
  expect([earlier.status, earlier.body['record']]).toEqual([200, undefined]);
});

it('a cursor of another list is none, and a day later everything is computed anew', async () => {
  expect(await api.get('/v1/signals?cursor=abc', story.maja)).toMatchObject({
    status: 400,
    body: { errors: [{ field: 'cursor' }] },
  });
  const before = await queue();
  expect(before.pending).toBe(0);
  api.pass(86_400_000);
  const { tenant, now } = await office();
  expect(await refreshSignalPlaces(tenant, { now, most: 3 })).toBe(3);
  const open = filed.length + 1 - 1; // one more was filed, one was rejected
  expect(await refreshSignalPlaces(tenant, { now, most: 100 })).toBe(open - 3);
});
