import { escalateDue } from '#application/charge/escalate-due.js';
import { startApi, type Api } from '../../../../test/support/api.js';
import { complaintOf, setUpCase, type Case, type Filed } from '../../../../test/support/dispute.js';
import type { Workload } from '../../desk/workload/workload.controller.js';
import { catchUp, everywhereOf } from '../../../../test/support/everywhere.js';

let api: Api;
let story: Case;
let base: string;
let path: string;
let disputeId: string;
const people = new Map<string, { readonly id: string; readonly token: string }>();
beforeAll(async () => {
  api = await startApi();
  story = await setUpCase(api);
  base = `/v1/associations/${story.association.associationId}`;
  for (const login of ['noa', 'ada', 'ida', 'amy']) {
    const id = await story.association.account({ login, roles: [login === 'amy' ? 'administrator' : 'case-manager'] });
    people.set(login, { id, token: await story.association.signIn(login) });
  }
  const { rows } = await api.parts.pool.query<{ id: string }>("SELECT id FROM office.account WHERE login = 'maja'");
  people.set('maja', { id: rows[0]?.id ?? '', token: story.maja.token });
  const rule = { rule: 'named', namedId: person('maja').id, escalateTo: [person('noa').id, person('ada').id] };
  expect((await api.post(`${base}/assignment-rules`, rule, person('amy'))).status).toBe(201);
  ({ disputeId } = (await api.post('/v1/disputes', complaintOf(story), story.ana)).body as unknown as Filed);
  path = `/v1/disputes/${disputeId}`;
}, 60_000);
afterAll(() => api.stop());

const person = (login: string) => people.get(login) ?? { id: '', token: '' };
const nameOf = (id: string | undefined): string | undefined => [...people].find(([, one]) => one.id === id)?.[0];

type Task = {
  readonly kind: string;
  readonly subject: string;
  readonly priority: string;
  readonly dueAt: string;
  readonly ownerId?: string;
  readonly escalatedTo?: string;
};
const tasks = async (query = ''): Promise<readonly Task[]> => {
  await catchUp(api);
  return ((await api.get(`/v1/tasks?limit=100${query}`, person('maja'))).body as unknown as { items: Task[] }).items;
};
/** Whose the task of this kind is, and who is called to it. */
const standing = async (kind: string): Promise<readonly (string | undefined)[]> => {
  const [task] = await tasks(`&kind=${kind}`);
  return [nameOf(task?.ownerId), nameOf(task?.escalatedTo)];
};
/** A pass an hour before the day of the task; how many were called. */
const near = async (kind: string): Promise<number> => {
  const [task] = await tasks(`&kind=${kind}`);
  const called = await escalateDue(
    everywhereOf(api, new Date(Date.parse(task?.dueAt ?? '') - 3_600_000).toISOString()),
  );
  await catchUp(api);
  return called;
};
const absent = async (login: string) => {
  const body = { accountId: person(login).id, from: '2026-03-01T00:00:00Z', until: '2026-06-01T00:00:00Z' };
  const { status, text } = await api.post(`${base}/absences`, { ...body, deputyIds: [] }, person('amy'));
  expect([status, text]).toEqual([201, text]);
};
const account = async (login: string, what: 'suspensions' | 'restorations') =>
  expect((await api.post(`${base}/accounts/${person(login).id}/${what}`, {}, person('amy'))).status).toBe(201);
/** Whom the log says were called to tasks of this kind, in order. */
const calls = async (kind: string): Promise<readonly (string | undefined)[]> => {
  const text = `SELECT data::jsonb ->> 'toId' AS id FROM log.event
                 WHERE stream_id = $1 AND type = 'TaskEscalated' AND data::jsonb ->> 'kind' = $2 ORDER BY position`;
  return (await api.parts.pool.query<{ id: string }>(text, [disputeId, kind])).rows.map(({ id }) => nameOf(id));
};

const KIND = 'check-materials';
/** What the workload says of somebody: its own tasks, those that it was called to, and those that it set aside. */
const loadOf = async (login: string): Promise<readonly (number | undefined)[]> => {
  const { officers } = (await api.get('/v1/workload', person('maja'))).body as unknown as Workload;
  const load = officers.find(({ id }) => id === person(login).id);
  return [load?.tasks, load?.called, load?.aside];
};

it('passes over the named person who is on leave and calls the next', async () => {
  await absent('noa');
  expect(await near(KIND)).toBe(1);
  expect(await standing(KIND)).toEqual(['maja', 'ada']);
  expect(await near(KIND)).toBe(0); // once
  expect((await tasks('&whose=escalated')).map(({ kind }) => kind)).toEqual([KIND]);
});

it('counts a task with whoever has it, and apart with whoever was called to it, until that one sets it aside', async () => {
  expect([await loadOf('maja'), await loadOf('ada'), await loadOf('ida')]).toEqual([
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 0],
  ]);
  expect((await api.get('/v1/task-counts', person('ada'))).body).toMatchObject({ mine: 1 });
  const [task] = await tasks(`&kind=${KIND}`);
  const { kind, subject, dueAt = '' } = task ?? {};
  const until = new Date(Date.parse(dueAt) - 60_000).toISOString();
  const set = { kind, subject, until, reason: 'Maja is at it.' };
  const { body } = await api.post(`${path}/task-snoozes`, set, person('ada'));
  expect([await loadOf('maja'), await loadOf('ada')]).toEqual([
    [1, 0, 0],
    [0, 0, 1],
  ]);
  const { noteId } = body as unknown as { readonly noteId: string };
  expect((await api.send('DELETE', `/v1/task-snoozes/${noteId}`, person('ada'))).status).toBe(204);
  expect(await loadOf('ada')).toEqual([0, 1, 0]);
});

it('calls another where who was called is gone, and nobody while nobody else is there', async () => {
  await account('ada', 'suspensions');
  expect(await near(KIND)).toBe(1); // nobody who is named is there: whoever has least
  expect(await standing(KIND)).toEqual(['maja', 'ida']);
  await account('ada', 'restorations');
  expect(await near(KIND)).toBe(0); // Ida is there
  await account('ada', 'suspensions');
  await account('ida', 'suspensions');
  expect(await near(KIND)).toBe(0);
  await account('ada', 'restorations');
  expect(await near(KIND)).toBe(1);
  expect(await standing(KIND)).toEqual(['maja', 'ada']);
  people.set('ada', { ...person('ada'), token: await story.association.signIn('ada') });
});

it('calls a second person again where the first to be called got the dispute', async () => {
  await account('ida', 'restorations');
  const over = { toId: person('ada').id, note: 'You know it already.' };
  expect((await api.post(`${path}/charge-hand-overs`, over, person('maja'))).status).toBe(200);
  expect((await standing(KIND))[0]).toBe('ada');
  expect(await near(KIND)).toBe(1);
  expect(await near(KIND)).toBe(0);
  const [owner, second] = await standing(KIND);
  expect([owner, ['maja', 'ida'].includes(second ?? '')]).toEqual(['ada', true]);
  expect(await calls(KIND)).toEqual(['ada', 'ida', 'ada', second]);
});

describe('a question at the desk', () => {
  let room: string;
  it('is a task of whoever has the dispute, pressing, due at the end of the next working day', async () => {
    const { roomId } = (await api.post(`${path}/desks`, {}, story.ana)).body as unknown as { roomId: string };
    room = `${path}/rooms/${roomId}`;
    expect(await tasks('&kind=answer-desk')).toEqual([]); // nothing was asked
    expect((await api.post(`${room}/messages`, { text: 'When?' }, story.ana)).status).toBe(201);
    const [task, ...more] = await tasks('&kind=answer-desk');
    expect(more).toEqual([]);
    expect(task).toMatchObject({ subject: `room:${roomId}`, priority: 'high', ownerId: person('ada').id });
    expect(task?.dueAt).toBe('2026-03-03T16:00:00.000Z'); // asked on Monday the 2nd
    expect(task).not.toHaveProperty('escalatedTo');
    expect((await api.get('/v1/task-counts', person('ada'))).body).toMatchObject({ all: 2, mine: 2 });
    expect((await api.get('/v1/tasks', story.ana)).status).toBe(403);
  });
  it('goes with the dispute, and calls a second person, another where that one is gone', async () => {
    expect((await api.post(`${path}/takings`, {}, person('maja'))).status).toBe(200);
    expect(await near('answer-desk')).toBeGreaterThan(0);
    expect(await standing('answer-desk')).toEqual(['maja', 'ada']);
    expect(await near('answer-desk')).toBe(0);
    await account('ada', 'suspensions');
    expect(await near('answer-desk')).toBeGreaterThan(0);
    expect(await standing('answer-desk')).toEqual(['maja', 'ida']);
    expect(await calls('answer-desk')).toEqual(['ada', 'ida']);
    await account('ada', 'restorations');
  });
  it('is done with an answer, and open again with the next question', async () => {
    expect((await api.post(`${room}/messages`, { text: 'By Friday.' }, person('maja'))).status).toBe(201);
    expect(await tasks('&kind=answer-desk')).toEqual([]);
    expect((await api.post(`${room}/messages`, { text: 'Which Friday?' }, story.ana)).status).toBe(201);
    expect(await tasks('&kind=answer-desk')).toHaveLength(1);
  });
});
