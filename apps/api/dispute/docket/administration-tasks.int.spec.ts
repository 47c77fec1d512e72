import { noteReadiness } from '#application/readiness/note-readiness.js';
import { daysAfter, localDate } from '#domain/calendar/local-date.js';
import { findAlarms } from '#infrastructure/security/find-alarms.js';
import { PROJECTIONS } from '#read-models/all.js';
import { keepUp } from '#read-models/keep-up.js';
import { shareApi, type Api, type Call } from '../../../../test/support/api.js';
import { setUpAssociation } from '../../../../test/support/association.js';
import { everywhereOf } from '../../../../test/support/everywhere.js';

type Task = { readonly kind: string; readonly subject: string; readonly escalatedTo?: string; readonly dueAt: string };

let api: Api;
let there: Awaited<ReturnType<typeof setUpAssociation>>;
let at: string;
let [ada, bob, maja]: readonly Call[] = [];
let adaId: string;
beforeAll(async () => {
  api = await shareApi();
  while ((await keepUp(api.parts.pool, PROJECTIONS)) > 0);
  there = await setUpAssociation(api, { clockStartsAt: '2026-03-02T02:00:00Z' });
  at = `/v1/associations/${there.associationId}`;
  const person = async (login: string, role: string) => ({
    token: await there.person({ login, roles: [role] }),
  });
  ada = await person('ada', 'administrator');
  bob = await person('bob', 'administrator');
  maja = await person('maja', 'case-manager');
  adaId = await idOf(ada);
}, 60_000);
afterAll(() => api.stop());

const legalNow = () => api.parts.clock.now(there.associationId);
const idOf = async (by: Call | undefined): Promise<string> => {
  const { account } = (await api.get('/v1/me', by)).body as unknown as {
    readonly account: { readonly accountId: string };
  };
  return account.accountId;
};
const tasks = async (by: Call | undefined, query = ''): Promise<readonly Task[]> => {
  const { status, text, body } = await api.get(`/v1/tasks?limit=100${query}`, by);
  expect([status, text]).toEqual([200, expect.any(String)]);
  return body['items'] as unknown as readonly Task[];
};
const kinds = async (by: Call | undefined): Promise<readonly string[]> => [
  ...new Set((await tasks(by)).map(({ kind }) => kind)),
];
const today = localDate('2026-03-02');

it('gives a second administrator what the first proposed, and neither to the first nor to case managers', async () => {
  const before = await kinds(bob);
  const letter = {
    kind: 'letterhead',
    inForceFrom: daysAfter(today, 5),
    letterhead: { name: { 'zh-CN': '示范协会', en: 'Model Association' } },
  };
  const proposed = await api.post(`${at}/letters`, letter, ada);
  expect([proposed.status, proposed.text]).toEqual([201, expect.any(String)]);
  const held = { kind: 'account', subjectId: adaId, reason: 'A suit runs' };
  expect(await api.post(`${at}/legal-holds`, held, ada)).toMatchObject({ status: 201 });
  const waiting = (await kinds(bob)).filter((kind) => !before.includes(kind));
  expect(waiting).toEqual(expect.arrayContaining(['second-letter', 'second-hold']));
  expect(await kinds(ada)).not.toEqual(expect.arrayContaining(['second-letter']));
  expect(await kinds(maja)).not.toEqual(expect.arrayContaining(['second-hold']));
  const { versionId, hash } = proposed.body as unknown as { versionId: string; hash: string };
  const [task] = await tasks(bob, '&kind=second-letter');
  expect(task).toMatchObject({
    subject: `letter:${versionId}:letterhead`,
    dueAt: `${daysAfter(today, 4)}T16:00:00.000Z`, // midnight in Beijing, at which its first day begins
  });
  expect((await api.post(`${at}/letters/${versionId}/releases`, { hash }, bob)).status).toBe(200);
  expect(await tasks(bob, '&kind=second-letter')).toEqual([]);
});

it('counts what waits, and takes it out as a file', async () => {
  const all = await tasks(bob);
  expect((await api.get('/v1/task-counts', bob)).body).toMatchObject({ all: all.length, mine: 0 });
  const { status, text } = await api.get('/v1/task-export?locale=zh-CN', bob);
  expect([status, text.split('\n').length - 1 >= all.length]).toEqual([200, true]);
});

it('has requests about own data with their day, and breaches until everybody was told', async () => {
  const ben = { token: await there.person({ login: 'ben', roles: ['party'] }) };
  expect((await api.post('/v1/me/data-requests', { kind: 'correction', text: 'My name is wrong' }, ben)).status).toBe(
    201,
  );
  const [request] = await tasks(ada, '&kind=answer-data-request');
  const id = request?.subject.split(':')[1];
  await api.post(`${at}/data-requests/${id}/answers`, { outcome: 'done', answer: 'It is right now' }, ada);
  expect(await tasks(ada, '&kind=answer-data-request')).toEqual([]);
  const words = { data: 'a', cause: 'b', harm: 'c', measures: 'd', advice: 'e', contact: 'f' };
  const breach = { ...words, accountIds: [], partyIds: [], harmAverted: true, discoveredAt: '2026-03-01T00:00:00Z' };
  const { body } = await api.post(`${at}/breaches`, breach, ada);
  const breachId = String(body['breachId']);
  expect((await tasks(bob, '&kind=tell-of-breach')).map(({ subject }) => subject)).toEqual([`breach:${breachId}`]);
  await api.post(
    `${at}/breaches/${breachId}/notices`,
    { to: 'authority', authority: 'CAC', way: 'By hand', handedInOn: '2026-03-02' },
    ada,
  );
  expect(await tasks(bob, '&kind=tell-of-breach')).toEqual([]);
});

it('has alarms until somebody says what came of them, who is not the one whom they are about', async () => {
  await findAlarms(api.parts.pool, new Date());
  const [task] = await tasks(bob, '&kind=look-into-alarm');
  const alarmId = task?.subject.split(':')[1] ?? '';
  expect(task?.subject).toBe(`alarm:${alarmId}:new-administrator`);
  expect((await tasks(ada, '&kind=look-into-alarm')).length).toBe((await tasks(bob, '&kind=look-into-alarm')).length);
  const settle = (id: string, by: Call | undefined) =>
    api.post(`${at}/security-alarms/${id}/outcomes`, { outcome: 'expected' }, by);
  const alarms = (await api.get(`${at}/security-alarms`, ada)).body['items'] as unknown as readonly {
    readonly alarmId: string;
    readonly subject: string;
  }[];
  const own = alarms.find(({ subject }) => subject === adaId)?.alarmId ?? '';
  expect(await settle(own, ada)).toMatchObject({ status: 403, body: { code: 'NotIndependent' } });
  expect(await settle(alarmId, bob)).toMatchObject({ status: 200 });
  expect(await settle(alarmId, bob)).toMatchObject({ body: { code: 'AnsweredAlready' } });
  expect((await tasks(bob, '&kind=look-into-alarm')).map(({ subject }) => subject)).not.toContain(task?.subject);
});

describe('readiness', () => {
  type Check = { readonly check: string; readonly state: string; readonly since?: string; readonly remedy?: string };
  const readiness = async (): Promise<readonly Check[]> =>
    (await api.get(`${at}/readiness`, ada)).body['checks'] as unknown as readonly Check[];
  const stateOf = async (name: string): Promise<Check | undefined> =>
    (await readiness()).find(({ check }) => check === name);
  const noted = () => noteReadiness(everywhereOf(api, legalNow()));

  it('tells what the association lacks and how it is mended, and no word of the installation', async () => {
    const { text, body, status } = await api.get(`${at}/readiness`, ada);
    expect(status).toBe(200);
    expect(text).not.toMatch(/127\.0\.0\.1|localhost|DATABASE_URL|master|parley_application|postgres/i);
    expect(await stateOf('second-administrator')).toMatchObject({ state: 'ready' });
    expect(await stateOf('mediators')).toMatchObject({ state: 'must', remedy: expect.any(String) });
    expect(body['staffing']).toMatchObject({
      there: { administrators: 2, caseManagers: 1, mediators: 0, experts: 0 },
      missing: expect.arrayContaining([expect.objectContaining({ role: 'mediator', parts: ['mediating'] })]),
    });
    expect((await api.get(`${at}/readiness`, maja)).status).toBe(403);
  });

  it('is a task as long as something must be mended, and tells since when', async () => {
    await noted();
    const named = async () => (await tasks(ada, '&kind=mend-readiness')).map(({ subject }) => subject.split(':')[2]);
    expect(await named()).toEqual(expect.arrayContaining(['mediators']));
    expect((await stateOf('mediators'))?.since).toEqual(expect.any(String));
    const { since } = (await stateOf('mediators')) ?? {};
    await noted();
    expect((await stateOf('mediators'))?.since).toBe(since);
    await api.post(`${at}/accounts/${adaId}/suspensions`, {}, bob);
    await noted();
    expect((await tasks(bob, '&kind=mend-readiness')).map(({ subject }) => subject.split(':')[2])).toContain(
      'second-administrator',
    );
    await api.parts.pool.query('UPDATE office.account SET suspended_at = NULL WHERE id = $1', [adaId]);
    ada = { token: await there.signIn('ada') };
    await noted();
    expect(await named()).not.toContain('second-administrator');
    const wholeOf = (by: Call | undefined) => tasks(by, '&kind=mend-readiness');
    expect(await wholeOf(maja)).toEqual([]);
  });

  it('asks for somebody on duty only where duty is used, from the moment that nobody covers', async () => {
    expect(await stateOf('duty-covered')).toMatchObject({ state: 'should' });
    const majaId = await idOf(maja);
    const now = Date.parse(legalNow());
    const days = (from: number, until: number) => ({
      beginsAt: new Date(now + from * 86_400_000).toISOString(),
      endsAt: new Date(now + until * 86_400_000).toISOString(),
    });
    const duty = (from: number, until: number) =>
      api.post(`${at}/duties`, { accountId: majaId, place: 1, ...days(from, until) }, ada);
    expect(await duty(-1, 3)).toMatchObject({ status: 201 });
    await noted();
    const [gap] = await tasks(ada, '&kind=cover-duty');
    expect(gap?.dueAt).toBe(days(0, 3).endsAt);
    expect(await duty(3, 9)).toMatchObject({ status: 201 });
    await noted();
    expect(await tasks(ada, '&kind=cover-duty')).toEqual([]);
    const absence = { accountId: majaId, from: days(1, 2).beginsAt, until: days(1, 2).endsAt, deputyIds: [] };
    const noted201 = await api.post(`${at}/absences`, absence, ada);
    expect([noted201.status, noted201.text]).toEqual([201, expect.any(String)]);
    await noted();
    expect((await tasks(ada, '&kind=cover-duty')).map(({ dueAt }) => dueAt)).toEqual([absence.from]);
  });
});
