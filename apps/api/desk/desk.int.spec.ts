import { randomUUID } from 'node:crypto';
import { PROJECTIONS } from '#read-models/all.js';
import { keepUp } from '#read-models/keep-up.js';
import { startApi, type Api } from '../../../test/support/api.js';
import { complaintOf, setUpCase, type Case, type Filed } from '../../../test/support/dispute.js';
import type { DeskCalendar, FeedList, FeedMade } from './calendar/calendar.dto.js';
import type { ViewList } from './view/view.dto.js';
import type { Workload } from './workload/workload.controller.js';
import type { TaskCounts } from '../dispute/docket/list.dto.js';
import type { DisputeList } from '../dispute/docket/dispute-line.dto.js';

let api: Api;
let story: Case;
let filed: Filed;
let noa: { readonly token: string };
beforeAll(async () => {
  api = await startApi();
  story = await setUpCase(api);
  filed = (await api.post('/v1/disputes', complaintOf(story), story.ana)).body as unknown as Filed;
  noa = { token: await story.association.person({ login: 'noa', roles: ['case-manager'] }) };
  while ((await keepUp(api.parts.pool, PROJECTIONS)) > 0);
}, 60_000);
afterAll(() => api.stop());

const got = async <T>(path: string, by: { readonly token: string } = story.maja): Promise<T> => {
  const { status, text } = await api.get(path, by);
  if (status !== 200) throw new Error(`${path} ${text}`);
  return JSON.parse(text) as T;
};
const put = (path: string, body: object, by: { readonly token: string }) => api.send('PUT', path, by, body);
const del = (path: string, by: { readonly token: string }) => api.send('DELETE', path, by);
const view = (more: object = {}) => ({
  name: 'Due this week',
  filters: { stage: 'intake', minRisk: 3 },
  sort: 'nextDue',
  columns: ['number', 'parties'],
  shared: false,
  ...more,
});

describe('views', () => {
  it('are one’s own until they are shared, and only whoever made one changes it', async () => {
    const saved = await api.post('/v1/docket-views', view(), story.maja);
    expect(saved.status).toBe(201);
    const { viewId } = saved.body as unknown as { viewId: string };
    expect((await got<ViewList>('/v1/docket-views')).items).toEqual([{ ...view(), viewId, own: true }]);
    expect((await got<ViewList>('/v1/docket-views', noa)).items).toEqual([]);
    const changed = view({ name: '本周到期', shared: true });
    expect((await put(`/v1/docket-views/${viewId}`, changed, noa)).status).toBe(404);
    expect((await put(`/v1/docket-views/${viewId}`, changed, story.maja)).status).toBe(200);
    expect((await got<ViewList>('/v1/docket-views', noa)).items).toEqual([
      { ...changed, viewId, own: false, by: expect.any(String) },
    ]);
    expect((await del(`/v1/docket-views/${viewId}`, noa)).status).toBe(404);
    expect((await del(`/v1/docket-views/${viewId}`, story.maja)).status).toBe(204);
    expect((await got<ViewList>('/v1/docket-views', noa)).items).toEqual([]);
  });

  it('say what is wrong with them, and are at most fifty', async () => {
    for (const [wrong, field] of [
      [{ filters: { colour: 'red' } }, 'filters.colour'],
      [{ filters: { stage: 'nowhere' } }, 'filters.stage'],
      [{ sort: 'x' }, 'sort'],
      [{ columns: ['number', 'number'] }, 'columns'],
      [{ name: 'x'.repeat(61) }, 'name'],
    ] as const)
      expect((await api.post('/v1/docket-views', view(wrong), story.maja)).body).toMatchObject({
        status: 400,
        errors: [{ field }],
      });
    for (let i = 0; i < 50; i += 1)
      expect((await api.post('/v1/docket-views', view({ name: `v${i}` }), story.maja)).status).toBe(201);
    expect((await api.post('/v1/docket-views', view(), story.maja)).body).toMatchObject({ code: 'TooMany' });
  }, 30_000);
});

it('puts tags on a dispute, for the staff alone', async () => {
  const path = `/v1/disputes/${filed.disputeId}/tags`;
  expect((await put(path, { tags: ['媒体关注', 'press'] }, story.maja)).body).toEqual({
    tags: ['press', '媒体关注'],
  });
  expect(await got(path, noa)).toEqual({ tags: ['press', '媒体关注'] });
  expect((await got<DisputeList>('/v1/disputes?tag=press')).items).toMatchObject([{ tags: ['press', '媒体关注'] }]);
  expect((await put(path, { tags: ['press'] }, story.maja)).body).toEqual({ tags: ['press'] });
  expect((await got<DisputeList>(`/v1/disputes?tag=${encodeURIComponent('媒体关注')}`)).items).toEqual([]);
  expect((await api.get(path, story.ana)).status).toBe(404);
  expect((await put(`/v1/disputes/${randomUUID()}/tags`, { tags: [] }, story.maja)).status).toBe(404);
  expect((await put(path, { tags: ['x'.repeat(31)] }, story.maja)).body).toMatchObject({
    errors: [{ field: 'tags' }],
  });
});

it('sets a task aside for one person until a time, with its reason among the notes, and never beyond its day', async () => {
  type Line = {
    readonly kind: string;
    readonly subject: string;
    readonly dueAt: string;
    readonly snooze?: { noteId: string };
  };
  const tasks = async (who = story.maja): Promise<Line> => {
    const { items } = await got<{ readonly items: readonly (Line & { readonly disputeId: string })[] }>(
      '/v1/tasks',
      who,
    );
    return items.find(({ disputeId }) => disputeId === filed.disputeId) as Line;
  };
  const { kind, subject, dueAt } = await tasks();
  const path = `/v1/disputes/${filed.disputeId}/task-snoozes`;
  const until = new Date(Date.parse(dueAt) - 60_000).toISOString();
  const body = { kind, subject, until, reason: 'The register answers tomorrow.' };
  const late = new Date(Date.parse(dueAt) + 1).toISOString();
  for (const [wrong, code] of [
    [{ until: late }, 'InstantImplausible'],
    [{ until: '2026-03-01T00:00:00Z' }, 'InstantImplausible'],
    [{ subject: 'nothing' }, 'NoSuchSubject'],
  ] as const)
    expect((await api.post(path, { ...body, ...wrong }, story.maja)).body).toMatchObject({ code });
  expect((await api.post(path, body, story.ana)).status).toBe(404);
  expect((await tasks()).snooze).toBeUndefined();

  expect((await api.post(path, body, story.maja)).status).toBe(201);
  const { snooze } = await tasks();
  expect(snooze).toMatchObject({ until });
  expect((await tasks(noa)).snooze).toBeUndefined();
  expect((await api.get(`/v1/disputes/${filed.disputeId}/staff-notes`, noa)).text).toContain(
    'The register answers tomorrow.',
  );
  await agree({ mine: 0, overdue: 0, aside: 1 });
  const [head = '', line = ''] = (await api.get('/v1/task-export?whose=mine&locale=en', story.maja)).text.split('\r\n');
  expect(head).toMatch(/Set aside until \(Beijing time\),Note on why$/);
  expect(line).toMatch(/The register answers tomorrow\./);
  expect((await api.get('/v1/task-export?locale=en', noa)).text).not.toContain('register answers');
  const own = `/v1/task-snoozes/${snooze?.noteId}`;
  expect((await del(own, noa)).status).toBe(404);
  expect((await del(own, story.maja)).status).toBe(204);
  expect((await tasks()).snooze).toBeUndefined();
  await agree({ mine: 1, overdue: 0, aside: 0 });
});

/** What counts of her own tasks say, side bar, list and workload alike. */
async function agree({ mine, aside, overdue }: Readonly<Record<'mine' | 'aside' | 'overdue', number>>): Promise<void> {
  const counted = await got<TaskCounts>('/v1/task-counts?whose=mine');
  expect(counted).toMatchObject({ mine, byDue: { aside, overdue } });
  const { today = 0, week = 0, later = 0 } = counted.byDue ?? {};
  expect(today + week + later + overdue).toBe(mine);
  expect((await got<TaskCounts>('/v1/task-counts?whose=mine&kind=chase-platform')).byDue).toMatchObject({ aside: 0 });
  expect((await got<TaskCounts>('/v1/task-counts?whose=all', noa)).byDue).toMatchObject({ aside: 0 });
  const { officers } = await got<Workload>('/v1/workload');
  expect(officers).toContainEqual(expect.objectContaining({ disputes: 1, tasks: mine, called: 0, aside }));
}

const inDays = (days: number): string => new Date(Date.parse('2026-03-02T00:00:00Z') + days * 86_400_000).toISOString();
const month = `from=${inDays(-1)}&to=${inDays(60)}`;

it('shows deadlines and tasks of a time, by owner', async () => {
  const { items } = await got<DeskCalendar>(`/v1/calendar?${month}`);
  expect(items).toContainEqual(
    expect.objectContaining({
      kind: 'task',
      task: 'check-materials',
      disputeId: filed.disputeId,
      number: filed.number,
    }),
  );
  expect([...items].sort((a, b) => (a.at < b.at ? -1 : 1))).toEqual(items);
  const [{ ownerId = '' } = {}] = items;
  expect((await got<DeskCalendar>(`/v1/calendar?${month}&ownerId=${ownerId}`)).items).toEqual(items);
  expect((await got<DeskCalendar>(`/v1/calendar?${month}&ownerId=${randomUUID()}`)).items).toEqual([]);
  expect((await got<DeskCalendar>(`/v1/calendar?${month}&teamId=${randomUUID()}`)).items).toEqual([]);
  for (const time of [`from=${inDays(0)}&to=${inDays(94)}`, `from=${inDays(1)}&to=${inDays(0)}`, `from=${inDays(0)}`])
    expect((await api.get(`/v1/calendar?${time}`, story.maja)).body).toMatchObject({ errors: [{ field: 'to' }] });
});

it('gives a calendar program the days at a secret address, until it is ended', async () => {
  Object.assign(api.parts, { linkUrl: 'http://go.parley.test/l' }); // where links lead is no place of calendars
  const made = await api.post('/v1/calendar-feeds', {}, story.maja);
  expect(made.status).toBe(201);
  const { feedId, url } = made.body as unknown as FeedMade;
  const { origin, pathname } = new URL(url);
  expect(origin).toBe('http://parley.test');
  const read = await api.get(pathname);
  expect([read.status, read.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8']);
  expect(read.text).toContain(`SUMMARY:${filed.number}`);
  const [line] = (await got<DisputeList>(`/v1/disputes?sort=filedAt`)).items;
  for (const { name = '' } of line?.parties ?? []) expect(read.text).not.toContain(name);
  expect((await got<FeedList>('/v1/calendar-feeds')).items).toMatchObject([{ feedId, readAt: expect.any(String) }]);
  const { rows } = await api.parts.pool.query<{ kept: string }>('SELECT f::text AS kept FROM office.calendar_feed f');
  expect(rows[0]?.kept).not.toContain(pathname.split('/').at(-1));
  expect((await api.get(`${pathname}x`)).status).toBe(404);
  expect((await del(`/v1/calendar-feeds/${feedId}`, noa)).status).toBe(404);
  expect((await del(`/v1/calendar-feeds/${feedId}`, story.maja)).status).toBe(204);
  expect((await api.get(pathname)).status).toBe(404);
});

it('tries no other act than the one that was named, wherever its path climbs', async () => {
  const previews = `/v1/disputes/${filed.disputeId}/previews`;
  for (const amendmentId of ['..', '.']) {
    const tried = { operation: 'acceptAmendment', path: { amendmentId }, body: {} };
    expect((await api.post(previews, tried, story.maja)).body).toMatchObject({
      errors: [{ field: 'path.amendmentId', code: 'bad-characters' }],
    });
  }
});

it('keeps at most five addresses', async () => {
  for (let i = 0; i < 5; i += 1) expect((await api.post('/v1/calendar-feeds', {}, noa)).status).toBe(201);
  expect((await api.post('/v1/calendar-feeds', {}, noa)).body).toMatchObject({ code: 'TooMany' });
});

it('says how much each officer has to do', async () => {
  const { officers, unowned } = await got<Workload>('/v1/workload');
  expect(officers).toContainEqual(expect.objectContaining({ disputes: 1, tasks: 1, high: 1, overdue: 0 }));
  expect(officers).toContainEqual(expect.objectContaining({ disputes: 0, tasks: 0 }));
  expect(unowned).toMatchObject({ disputes: 0, tasks: 0 });
  expect((await api.get('/v1/workload', story.ana)).status).toBe(403);
});
