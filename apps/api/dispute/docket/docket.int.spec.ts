import { noteFastLane } from '#application/rating/note-fast-lane.js';
import { PROJECTIONS } from '#read-models/all.js';
import { contactProofs } from '#read-models/contact-proofs.projection.js';
import { deskQuestions } from '#read-models/desk-questions.projection.js';
import { docket } from '#read-models/docket.projection.js';
import { officialRequests } from '#read-models/official-requests.projection.js';
import { docketTasks } from '#read-models/docket-tasks.projection.js';
import { consultations } from '#read-models/consultations.projection.js';
import { grievances } from '#read-models/grievances.projection.js';
import { qualifications } from '#read-models/qualifications.projection.js';
import { keepUp } from '#read-models/keep-up.js';
import { startApi, type Api } from '../../../../test/support/api.js';
import { complaintOf, setUpCase, type Case, type Filed } from '../../../../test/support/dispute.js';
import { everywhereOf } from '../../../../test/support/everywhere.js';
import { withReaders } from '../../../../test/support/with-readers.js';
import { setUpAssociation } from '../../../../test/support/association.js';
import { DOCKET_TASKS_VIEW, DOCKET_VIEW, RATING_MEMBERS_VIEW } from '#read-models/views.js';

type List = {
  readonly items: readonly {
    readonly disputeId: string;
    readonly stage: string;
    readonly openTasks?: number;
    readonly nextDueAt?: string;
  }[];
  readonly next?: string;
};
type By = { readonly token: string; readonly headers?: Readonly<Record<string, string>> };

let api: Api;
let story: Case;
const disputes: Filed[] = [];
let token = '';
beforeAll(async () => {
  api = await startApi();
  story = await setUpCase(api);
  for (let i = 0; i < 5; i += 1) {
    const filed = await api.post('/v1/disputes', complaintOf(story), story.ana);
    disputes.push(filed.body as unknown as Filed);
    token = filed.headers.get('parley-token') ?? '';
  }
}, 60_000);
afterAll(() => api.stop());

/** What lists of disputes and of tasks are read from. */
const TABLES = [
  ...[docket, docketTasks, contactProofs, deskQuestions],
  ...[grievances, consultations, qualifications, officialRequests],
];
const catchUp = async (): Promise<void> => {
  while ((await keepUp(api.parts.pool, TABLES)) > 0);
};
const list = async (by: By, query = ''): Promise<List> => {
  const { status, text } = await api.get(`/v1/disputes${query}`, by);
  if (status !== 200) throw new Error(text);
  return JSON.parse(text) as List;
};

it('shows what was just written to whoever waits for it, and asks for patience where there is no docket', async () => {
  expect(await api.get('/v1/disputes', story.ana)).toMatchObject({ status: 503 });
  while ((await keepUp(api.parts.pool, TABLES)) > 0);
  const waiting = list({ ...story.ana, headers: { 'parley-after': token } });
  await catchUp();
  expect((await waiting).items.map(({ disputeId }) => disputeId)).toEqual(
    disputes.map(({ disputeId }) => disputeId).reverse(),
  );
  expect(await api.get('/v1/disputes', { ...story.ana, headers: { 'parley-after': 'x' } })).toMatchObject({
    status: 400,
  });
});

it('pages with a cursor that is good for one list of one viewer alone', async () => {
  const first = await list(story.ana, '?limit=2');
  const second = await list(story.ana, `?limit=2&cursor=${first.next}`);
  const third = await list(story.ana, `?limit=2&cursor=${second.next}`);
  expect([first, second, third].flatMap(({ items }) => items).map(({ disputeId }) => disputeId)).toEqual(
    disputes.map(({ disputeId }) => disputeId).reverse(),
  );
  expect(third.next).toBeUndefined();
  const other = await setUpAssociation(api);
  const far = { token: await other.person({ login: 'far', roles: ['case-manager'] }) };
  const tampered = `${first.next?.startsWith('A') ? 'B' : 'A'}${first.next?.slice(1)}`;
  for (const [by, query] of [
    [story.ben, `cursor=${first.next}`],
    [story.maja, `cursor=${first.next}`],
    [far, `cursor=${first.next}`],
    [story.ana, `cursor=${first.next}&stage=intake`],
    [story.ana, `cursor=${tampered}`],
    [story.ana, 'cursor='],
    [story.ana, `cursor=${'A'.repeat(900)}`],
    ...['-1', '0', '101', '1e9', 'abc', '10;drop', '1.5'].map((limit) => [story.ana, `limit=${limit}`] as const),
    [story.ana, 'stage=nothing'],
    [story.ana, 'sort=nothing'],
    [story.ana, 'sort=nextDue'],
    [story.ana, `ownerId=${story.shop.platformId}&waitingFor=platform&tag=x`],
    [story.ana, 'search=%00x'],
  ] as const)
    expect([query, (await api.get(`/v1/disputes?${query}`, by)).status]).toEqual([query, 400]);
  expect((await api.get(`/v1/tasks?cursor=${first.next}`, story.maja)).status).toBe(400);
  expect((await list(far)).items).toEqual([]);
});

it('tells respondents and platforms the stage of their own part', async () => {
  const [one] = disputes;
  const path = `/v1/disputes/${one?.disputeId}`;
  // nothing is accepted yet
  for (const by of [story.ben, story.cai, story.shop]) expect((await list(by)).items).toEqual([]);
  await api.post(`${path}/acceptances`, {}, { token: story.maja.token });
  const bens = one?.items
    .filter(({ ref }) => ref !== 'hat')
    .map(({ itemId }) => ({ respondentId: story.ben.partyId, itemId }));
  await api.post(`${path}/withdrawals`, { pairs: bens, consideration: 'none' }, { token: story.ana.token });
  await catchUp();
  const stageFor = async (by: By) =>
    (await list(by)).items.find(({ disputeId }) => disputeId === one?.disputeId)?.stage;
  expect([
    await stageFor(story.ben),
    await stageFor(story.cai),
    await stageFor(story.ana),
    await stageFor(story.shop),
  ]).toEqual(['closed', 'awaiting-counter-notice', 'awaiting-counter-notice', 'awaiting-counter-notice']);
  expect((await list(story.ben, '?stage=closed')).items.map(({ disputeId }) => disputeId)).toEqual([one?.disputeId]);
  expect((await list(story.ana, '?stage=closed')).items).toEqual([]);
  expect((await list(story.ana)).items.every(({ openTasks }) => openTasks === undefined)).toBe(true);
  expect((await list(story.maja)).items.filter(({ openTasks }) => openTasks === 1)).toHaveLength(4);
});

it('lists the tasks of the staff, the most urgent first', async () => {
  const first = (await api.get('/v1/tasks?limit=3', story.maja)).body as unknown as {
    items: readonly object[];
    next: string;
  };
  expect(first.items).toMatchObject([
    { kind: 'check-materials' },
    { kind: 'check-materials' },
    { kind: 'check-materials' },
  ]);
  expect(first.items.at(0)).toMatchObject({
    parties: [{ role: 'complainant', name: 'The firm of ana' }, { name: "Ben's Bags" }, {}],
  });
  const second = (await api.get(`/v1/tasks?limit=3&cursor=${first.next}`, story.maja)).body as unknown as {
    items: readonly object[];
  };
  expect(second.items).toHaveLength(1);
  expect((await api.get('/v1/tasks', story.ana)).status).toBe(403);
});

it('fills a page of tasks, though the reader is a neutral in disputes between them', async () => {
  const both = { login: 'both', roles: ['case-manager', 'mediator'] };
  const accountId = await story.association.account(both);
  const by = { token: await story.association.signIn('both') };
  type Tasks = { readonly items: readonly { readonly disputeId: string }[]; readonly next?: string };
  const tasks = async (query: string): Promise<Tasks> =>
    (await api.get(`/v1/tasks?${query}`, by)).body as unknown as Tasks;
  const [first] = (await tasks('limit=1')).items;
  // as the reader writes it once somebody is asked to mediate
  await api.parts.pool.query(`UPDATE ${DOCKET_VIEW} SET mediator_ids = ARRAY[$2::uuid] WHERE dispute_id = $1`, [
    first?.disputeId,
    accountId,
  ]);
  const page = await tasks('limit=2');
  const rest = await tasks(`limit=2&cursor=${page.next}`);
  expect([page.items.length, rest.items.length, rest.next]).toEqual([2, 1, undefined]);
  expect([...page.items, ...rest.items].some(({ disputeId }) => disputeId === first?.disputeId)).toBe(false);
});

it('shows the rulebook to whoever is signed in', async () => {
  const current = await api.get('/v1/rulebooks/current', story.shop);
  expect(current).toMatchObject({ status: 200, body: { id: 'cn-ecl', hash: expect.stringMatching(/^[0-9a-f]{64}$/) } });
  const { id, version } = current.body as unknown as { id: string; version: string };
  expect((await api.get(`/v1/rulebooks/${id}/${version}`, story.ana)).text).toBe(current.text);
  expect((await api.get(`/v1/rulebooks/${id}/1999`, story.ana)).status).toBe(404);
  expect((await api.get('/v1/rulebooks/current')).status).toBe(401);
});

type OwnTasks = {
  readonly items: readonly {
    readonly disputeId: string;
    readonly subject: string;
    readonly dueAt?: string;
    readonly isYours: boolean;
    readonly acts: readonly string[];
  }[];
};
type Menu = { readonly allowedActions: readonly { readonly action: string; readonly subject: string }[] };

it('tells each side what waits for it, the first day first, by the menu of its dispute', async () => {
  const [{ disputeId = '' } = {}] = disputes;
  await api.post(`/v1/disputes/${disputeId}/acceptances`, {}, story.maja);
  await catchUp();
  const tasksOf = async (by: By) => (await api.get('/v1/own-tasks', by)).body as unknown as OwnTasks;
  const { items } = await tasksOf(story.ben);
  const menu = (await api.get(`/v1/disputes/${disputeId}`, story.ben)).body as unknown as Menu;
  const own = items.filter((task) => task.disputeId === disputeId);
  expect(own.flatMap(({ acts }) => acts)).toContain('AcknowledgeService');
  const offered = menu.allowedActions.map(({ action, subject }) => `${action} ${subject}`);
  expect(own.flatMap(({ acts, subject }) => acts.filter((act) => !offered.includes(`${act} ${subject}`)))).toEqual([]);
  const days = items.flatMap(({ dueAt }) => dueAt ?? []);
  expect(days).toEqual(days.toSorted());
  const waiting = (await tasksOf(story.ana)).items.filter((task) => task.disputeId === disputeId);
  expect(waiting.length).toBeGreaterThan(0);
  expect(waiting.filter(({ isYours }) => isYours)).toEqual([]); // the other side is to answer
  for (const by of [story.ana, story.ben]) {
    const { items: all } = await tasksOf(by);
    const yours = all.filter(({ isYours }) => isYours).length;
    expect((await api.get('/v1/own-task-count', by)).body).toEqual({ yours });
  }
  expect((await api.get('/v1/own-tasks', story.maja)).status).toBe(403);
  // what bars a complainant is known to its tasks as it is to the menu
  const order = { scope: 'all', issuedAt: '2026-03-01T02:00:00Z', details: { body: 'Hangzhou Internet Court' } };
  while ((await keepUp(api.parts.pool, PROJECTIONS)) > 0);
  const barring = await withReaders(api.parts.pool, () =>
    api.post(`/v1/parties/${story.ana.partyId}/filing-bars`, order, story.maja),
  );
  expect(barring.status).toBe(201);
  const { allowedActions } = (await api.get(`/v1/disputes/${disputeId}`, story.ana)).body as unknown as Menu;
  const mayDo = allowedActions.map(({ action, subject }) => `${action} ${subject}`);
  const barred = (await tasksOf(story.ana)).items.filter((task) => task.disputeId === disputeId);
  expect(barred.flatMap(({ acts, subject }) => acts.filter((act) => !mayDo.includes(`${act} ${subject}`)))).toEqual([]);
});

it('puts complaints of the fast lane first among those due at the same instant, page by page', async () => {
  await catchUp();
  const checks = async (query: string) => {
    const { text } = await api.get(`/v1/tasks?kind=check-materials&${query}`, story.maja);
    return JSON.parse(text) as {
      readonly items: readonly { readonly disputeId: string; readonly dueAt: string; readonly fastLane?: true }[];
      readonly next?: string;
    };
  };
  const last = (await checks('limit=50')).items.at(-1);
  while ((await keepUp(api.parts.pool, PROJECTIONS)) > 0);
  await api.parts.pool.query(
    `INSERT INTO ${RATING_MEMBERS_VIEW} (stream_id, association_id, member_id, kind, is_rated, struck)
       VALUES (gen_random_uuid(), $1, $2, 'organisation', true, '[]')`,
    [story.association.associationId, story.ana.partyId],
  );
  const everywhere = everywhereOf(api, api.parts.now().toISOString());
  expect(await noteFastLane(everywhere, api.parts.now())).toBe(1);
  expect(await noteFastLane(everywhere, api.parts.now())).toBe(0); // once a day
  const read = 'SELECT is_fast FROM office.fast_lane WHERE party_id = $1';
  expect((await api.parts.pool.query(read, [story.ana.partyId])).rows).toEqual([{ is_fast: false }]);
  await api.parts.pool.query(
    `UPDATE ${DOCKET_TASKS_VIEW} SET complainant_id = gen_random_uuid() WHERE dispute_id <> $1`,
    [last?.disputeId],
  );
  await api.parts.pool.query('UPDATE office.fast_lane SET is_fast = true WHERE party_id = $1', [story.ana.partyId]);
  const whole = (await checks('limit=50')).items;
  const same = whole.filter(({ dueAt }) => dueAt === last?.dueAt);
  expect(same[0]).toMatchObject({ disputeId: last?.disputeId, fastLane: true });
  expect(same.slice(1).some(({ fastLane }) => fastLane)).toBe(false);
  const paged: string[] = [];
  for (let cursor = ''; ;) {
    const { items, next } = await checks(`limit=1${cursor}`);
    paged.push(...items.map(({ disputeId }) => disputeId));
    if (next === undefined) break;
    cursor = `&cursor=${next}`;
  }
  expect(paged).toEqual(whole.map(({ disputeId }) => disputeId));
});
