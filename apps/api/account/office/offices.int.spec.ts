import { carryReassignment, notePurpose } from '#application/charge/carry-reassignment.js';
import { escalateDue } from '#application/charge/escalate-due.js';
import { replaceGone } from '#application/charge/replace-gone.js';
import { newId } from '#infrastructure/ids.js';
import { unwrapSecret } from '#infrastructure/vault/secrets.js';
import { OPERATOR_KEY, startApi, type Api } from '../../../../test/support/api.js';
import { complaintOf, setUpCase, type Case, type Filed } from '../../../../test/support/dispute.js';
import { openNegotiable } from '../../../../test/support/negotiation.js';
import { until } from '../../../../test/support/until.js';
import { tenantOf } from '../../http/caller-of.js';
import { catchUp as readOn, everywhereOf } from '../../../../test/support/everywhere.js';
import { DOCKET_VIEW } from '#read-models/views.js';

let api: Api;
let story: Case;
let base: string;
const people = new Map<string, { readonly id: string; readonly token: string }>();
const at = '2026-03-02T02:00:00Z';
beforeAll(async () => {
  api = await startApi();
  story = await setUpCase(api);
  base = `/v1/associations/${story.association.associationId}`;
  const roles = {
    noa: 'case-manager',
    ada: 'case-manager',
    ida: 'case-manager',
    amy: 'administrator',
    abe: 'administrator',
  };
  for (const [login, role] of Object.entries(roles)) {
    const id = await story.association.account({ login, roles: [role] });
    people.set(login, { id, token: await story.association.signIn(login) });
  }
  const { rows } = await api.parts.pool.query<{ id: string }>("SELECT id FROM office.account WHERE login = 'maja'");
  people.set('maja', { id: rows[0]?.id ?? '', token: story.maja.token });
}, 60_000);
afterAll(() => api.stop());

const person = (login: string) => people.get(login) ?? { id: '', token: '' };
const catchUp = (): Promise<void> => readOn(api);
const everywhere = (now = at) => everywhereOf(api, now);
const file = async (): Promise<string> =>
  ((await api.post('/v1/disputes', complaintOf(story), story.ana)).body as unknown as Filed).disputeId;
const ownerOf = async (disputeId: string): Promise<string | undefined> => {
  const { rows } = await api.parts.pool.query<{ id: string }>(
    `SELECT case_manager_id AS id FROM ${DOCKET_VIEW} AS docket WHERE dispute_id = $1`,
    [disputeId],
  );
  return [...people].find(([, { id }]) => id === rows[0]?.id)?.[0];
};
type Task = {
  readonly kind: string;
  readonly ownerId?: string;
  readonly escalatedTo?: string;
  readonly disputeId: string;
  readonly dueAt: string;
};
const tasks = async (login: string, query = ''): Promise<readonly Task[]> =>
  ((await api.get(`/v1/tasks?limit=100${query}`, person(login))).body as unknown as { items: readonly Task[] }).items;

describe('accounts and their offices', () => {
  const on = (login: string, what: string, body: object, by: { readonly token: string }) =>
    api.post(`${base}/accounts/${person(login).id}/${what}`, body, by);

  it('a suspended account is signed out at once, and back when it is restored', async () => {
    expect((await on('ida', 'suspensions', {}, person('amy'))).body).toMatchObject({ state: 'suspended' });
    expect((await api.get('/v1/tasks', person('ida'))).status).toBe(401);
    expect((await on('ida', 'suspensions', {}, person('amy'))).status).toBe(409);
    expect((await on('ida', 'restorations', {}, person('amy'))).body).toMatchObject({ state: 'restored' });
    people.set('ida', { ...person('ida'), token: await story.association.signIn('ida') });
    expect((await api.get(`${base}/accounts?state=active&search=id`, person('amy'))).body).toMatchObject({
      items: [{ name: 'ida', roles: ['case-manager'], state: 'active' }],
    });
  });

  it('an office that comes back is reached by no session from before, and an erased account comes back to nobody', async () => {
    const id = await story.association.account({ login: 'eli', roles: ['case-manager', 'mediator'] });
    people.set('eli', { id, token: '' });
    const office = { office: 'case-manager' };
    expect((await on('eli', 'suspensions', office, person('amy'))).status).toBe(201);
    const between = { token: await story.association.signIn('eli') };
    expect((await api.get('/v1/me', between)).status).toBe(200);
    expect((await on('eli', 'restorations', office, person('amy'))).status).toBe(201);
    expect((await api.get('/v1/me', between)).status).toBe(401);
    await api.parts.pool.query('UPDATE office.account SET ended_at = now(), erased_at = now() WHERE id = $1', [id]);
    expect((await on('eli', 'restorations', {}, person('amy'))).status).toBe(404);
  });

  it('what had ended comes back by two people, neither of whom it is', async () => {
    expect((await on('abe', 'endings', { office: 'administrator' }, person('amy'))).status).toBe(201);
    expect((await api.get(`${base}/accounts`, person('abe'))).status).toBe(401);
    const back = (by: { readonly token: string }) => on('abe', 'restorations', { office: 'administrator' }, by);
    expect((await back(person('amy'))).body).toMatchObject({ state: 'waiting' });
    expect((await back(person('amy'))).body).toMatchObject({ code: 'SecondPersonNeeded' });
    expect((await back({ token: OPERATOR_KEY })).body).toMatchObject({ state: 'restored' });
    people.set('abe', { ...person('abe'), token: await story.association.signIn('abe') });
    expect((await api.get(`${base}/accounts`, person('abe'))).status).toBe(200);
  });

  it('nobody leaves the association without an administrator but the operator, who names a new one', async () => {
    const both = ['amy', 'abe'] as const;
    const { body } = await api.get(`${base}/accounts?office=administrator`, { token: OPERATOR_KEY });
    for (const { accountId, name } of (body as unknown as { items: { accountId: string; name: string }[] }).items)
      if (!both.some((login) => login === name))
        await api.post(`${base}/accounts/${accountId}/suspensions`, {}, { token: OPERATOR_KEY });
    const [one, two] = await Promise.all(
      both.map((login) => on(login, 'suspensions', { office: 'administrator' }, person(login))),
    );
    expect([one?.status, two?.status].sort()).toEqual([201, 409]);
    const gone = one?.status === 201 ? 'amy' : 'abe';
    const [left = 'amy'] = both.filter((login) => login !== gone);
    expect((await on(left, 'endings', {}, person(left))).body).toMatchObject({ code: 'LastAdministrator' });
    expect((await on(left, 'suspensions', {}, { token: OPERATOR_KEY })).status).toBe(201);
    expect((await on('noa', 'offices', { office: 'administrator' }, { token: OPERATOR_KEY })).status).toBe(201);
    expect((await api.get('/v1/tasks', person('noa'))).status).toBe(401); // the office may ask for a second factor
    people.set('noa', { ...person('noa'), token: await story.association.signIn('noa') });
    expect((await on('noa', 'offices', { office: 'mediator' }, person('noa'))).body).toMatchObject({
      code: 'SecondPersonNeeded',
    });
    for (const login of both) {
      await on(login, 'restorations', login === gone ? { office: 'administrator' } : {}, { token: OPERATOR_KEY });
      people.set(login, { ...person(login), token: await story.association.signIn(login) });
    }
    const { rows } = await api.parts.pool.query('SELECT kind FROM security.event WHERE account_id = $1', [
      person(left).id,
    ]);
    expect(rows).toContainEqual({ kind: 'office-suspended' });
  });

  it('cuts off the open stream of a case manager who is dismissed, and sends nothing of what is said then', async () => {
    const { post, path } = await openNegotiable(api, story);
    const { roomId = '' } = await post(story.ben, '/desks', {});
    const messages = `${path}/rooms/${roomId}/messages`;
    await api.post(messages, { text: 'said before' }, story.ben);
    const accountId = await story.association.account({ login: 'dee', roles: ['case-manager'] });
    const dee = { token: await story.association.signIn('dee') };
    expect((await api.get(messages, dee)).status).toBe(200);
    const watched = jest.spyOn(api.parts.sessionWatch, 'whenEnded');
    const waiting = api.get(`${messages}?after=1`, dee);
    await until('the poll is open', () => watched.mock.calls.length > 0);
    watched.mockRestore();
    const ending = await api.post(`${base}/accounts/${accountId}/endings`, { office: 'case-manager' }, person('amy'));
    expect(ending.status).toBe(201);
    const { status, text } = await waiting;
    expect([status, text.includes('said')]).toEqual([401, false]);
    await api.post(messages, { text: 'said after' }, story.ben);
    expect((await api.get(`${messages}?after=1`, dee)).status).toBe(401);
  });

  it('gives no office to who reads for an auditing body or works for a platform', async () => {
    for (const role of ['auditor', 'platform-staff']) {
      const accountId = await story.association.account({ login: `only-${role}`, roles: [role] });
      const given = await api.post(`${base}/accounts/${accountId}/offices`, { office: 'case-manager' }, person('amy'));
      expect([role, given.status, given.body['code']]).toEqual([role, 409, 'OfficesExclude']);
    }
  });

  it('is for administrators of this association alone', async () => {
    for (const by of [person('maja'), story.ana, story.shop])
      expect([401, 403]).toContain((await on('ada', 'suspensions', {}, by)).status);
    expect((await api.post(`${base}/accounts/${newId()}/suspensions`, {}, person('amy'))).status).toBe(404);
  });
});

it('gives new disputes by the rule, and none to who is away or in conflict', async () => {
  const rule = (body: object) => api.post(`${base}/assignment-rules`, body, person('amy'));
  expect((await rule({ rule: 'rotation', escalateTo: [person('ada').id] })).status).toBe(201);
  const away = { accountId: person('noa').id, from: at, until: '2026-04-01T00:00:00Z', deputyIds: [person('ada').id] };
  const { absenceId } = (await api.post(`${base}/absences`, away, person('amy'))).body as unknown as {
    absenceId: string;
  };
  const conflict = await api.post(`${base}/declared-conflicts`, { withId: story.ben.partyId }, person('ida'));
  expect(conflict.status).toBe(201);
  const filed = [await file(), await file(), await file(), await file()];
  await catchUp();
  expect(await Promise.all(filed.map(ownerOf))).toEqual(['maja', 'ada', 'maja', 'ada']);
  expect((await api.post(`${base}/absences/${absenceId}/endings`, {}, person('noa'))).status).toBe(201);
  const team = { name: 'Marks', rights: ['trademark'], memberIds: [person('noa').id], leadId: person('noa').id };
  expect((await api.post(`${base}/teams`, team, person('amy'))).status).toBe(201);
  await rule({ rule: 'expertise', escalateTo: [person('ada').id] });
  const one = await file();
  await catchUp();
  expect(await ownerOf(one)).toBe('noa');
  const { conflictId } = conflict.body as unknown as { conflictId: string };
  await api.post(`${base}/declared-conflicts/${conflictId}/endings`, {}, person('amy'));
  await rule({ rule: 'named', namedId: person('maja').id, escalateTo: [person('ada').id] });
});

it('lists tasks by whose they are, and calls a second person once when their day is near', async () => {
  await catchUp();
  expect((await tasks('maja', '&whose=mine')).every(({ ownerId }) => ownerId === person('maja').id)).toBe(true);
  expect(await tasks('noa', '&whose=team')).toHaveLength((await tasks('noa', '&whose=mine')).length);
  const before = await tasks('ada');
  expect(await escalateDue(everywhere())).toBe(0);
  const near = new Date(Math.max(...before.map(({ dueAt }) => Date.parse(dueAt))) - 3_600_000).toISOString();
  expect(await escalateDue(everywhere(near))).toBe(before.length);
  await catchUp();
  expect(await escalateDue(everywhere(near))).toBe(0);
  const called = await tasks('ada', '&whose=escalated');
  expect(called).toHaveLength(before.length);
  for (const { ownerId, escalatedTo } of called) expect(escalatedTo).not.toBe(ownerId);
  // the lead of the team is called first, and somebody else to what is her own
  expect(new Set(called.map(({ escalatedTo }) => escalatedTo))).toEqual(new Set([person('noa').id, person('ada').id]));
  expect((await api.get('/v1/task-counts', person('ada'))).body).toMatchObject({
    all: before.length,
    escalated: before.length,
    unowned: 0,
  });
});

it('what waits for who is gone goes to somebody else, and waits in the queue only while nobody is there', async () => {
  await catchUp();
  const its = (await tasks('ada', `&ownerId=${person('maja').id}`)).map(({ disputeId }) => disputeId);
  expect(its.length).toBeGreaterThan(0);
  expect(await replaceGone(everywhere())).toBe(0);
  await api.post(`${base}/accounts/${person('maja').id}/suspensions`, {}, person('amy'));
  expect(await replaceGone(everywhere())).toBe(its.length);
  await catchUp();
  expect(await replaceGone(everywhere())).toBe(0);
  for (const disputeId of its) expect(['noa', 'ada', 'ida']).toContain(await ownerOf(disputeId));
  for (const login of ['noa', 'ada', 'ida'])
    await api.post(`${base}/accounts/${person(login).id}/suspensions`, {}, person('amy'));
  expect(await replaceGone(everywhere())).toBeGreaterThan(0);
  await catchUp();
  expect(await replaceGone(everywhere())).toBe(0);
  expect(await ownerOf(its[0] ?? '')).toBeUndefined();
  for (const login of ['noa', 'ada', 'ida', 'maja']) {
    await api.post(`${base}/accounts/${person(login).id}/restorations`, {}, person('amy'));
    people.set(login, { ...person(login), token: await story.association.signIn(login) });
  }
  expect((await tasks('ada', '&whose=unowned')).length).toBeGreaterThan(0);
  expect(await replaceGone(everywhere())).toBeGreaterThan(0);
  await catchUp();
  expect(await tasks('ada', '&whose=unowned')).toEqual([]);
});

it('puts all of one person’s disputes into other hands while they run, each once, whatever stops it', async () => {
  for (let i = 0; i < 12; i += 1) await file();
  await catchUp();
  const all = (await tasks('noa', `&ownerId=${person('maja').id}`)).map(({ disputeId }) => disputeId);
  expect(all.length).toBeGreaterThanOrEqual(12);
  const note = '她休假到秋天';
  const order = await api.post(`${base}/reassignments`, { fromId: person('maja').id, note }, person('amy'));
  expect(order.status).toBe(201);
  const openNote = (id: string, wrapped: Buffer) => unwrapSecret(api.parts.masterKey, notePurpose(id), wrapped);
  const pass = (): Promise<number> => carryReassignment({ ...everywhere(), most: 5 }, openNote);
  await api.post(`/v1/disputes/${all[2]}/takings`, {}, person('noa')); // somebody was faster
  // two workers at once, and people who go on working in the same disputes
  const working = all.map((id) => api.post(`/v1/disputes/${id}/acceptances`, {}, person('ada')));
  while ((await Promise.all([pass(), pass()])).some((looked) => looked > 0));
  await Promise.all(working);
  await catchUp();
  const { rows } = await api.parts.pool.query<{ n: number; disputes: number }>(
    `SELECT count(*)::int AS n, count(DISTINCT stream_id)::int AS disputes FROM log.event
      WHERE type = 'CaseManagerAssigned' AND data::jsonb ->> 'orderId' = $1`,
    [(order.body as unknown as { orderId: string }).orderId],
  );
  expect(rows[0]).toEqual({ n: all.length - 1, disputes: all.length - 1 }); // nothing twice
  expect(await tasks('ada', `&ownerId=${person('maja').id}`)).toEqual([]);
  expect(await tasks('ada', '&whose=unowned')).toEqual([]);
  expect((await api.get(`${base}/reassignments`, person('amy'))).body).toMatchObject({
    items: [{ moved: all.length - 1, leftAlone: 0, finishedAt: expect.any(String) }],
  });
});
