import { disputeActivities } from './dispute.activities.js';
import { disputesMoved } from './readers/moves.js';
import { openTenants } from './tenants.js';
import { calendarOf } from '#application/calendar/calendar-notices.js';
import { noContext } from '#domain/dispute/core/decision-context.js';
import { instant } from '#domain/kernel/message.js';
import { readAfter } from '#event-store/read.js';
import { cnRegulation2025 } from '#rulebooks/calendars/cn-regulation-2025.js';
import { startApi, type Api } from '../../test/support/api.js';
import { setUpAssociation } from '../../test/support/association.js';
import { complaintOf, setUpCase, type Case, type Filed } from '../../test/support/dispute.js';

let api: Api;
let story: Case;
let ada: { readonly token: string };
let at = '';
let offset = 0;
beforeAll(async () => {
  api = await startApi();
  story = await setUpCase(api);
  ada = { token: await story.association.person({ login: 'ada', roles: ['administrator'] }) };
  at = `/v1/associations/${story.association.associationId}/calendar`;
}, 60_000);
afterAll(() => api.stop());

/** Sets the association's legal time, which then goes on. */
const itIs = async (local: string): Promise<void> => {
  offset = Date.parse(`${local}+08:00`) - Date.now();
  await api.parts.dataSource.query('UPDATE office.association SET clock_offset_ms = $1 WHERE id = $2', [
    Math.round(offset),
    story.association.associationId,
  ]);
};

/** What the worker does for a dispute when it is woken, but for its effects. */
const theClockRuns = async (disputeId: string): Promise<readonly string[]> => {
  const tenants = openTenants(api.parts.pool, (associationId) => ({
    database: api.parts.pool,
    appender: api.parts.appender,
    associationId,
    vault: api.parts.vaultOf(associationId),
    secret: api.parts.secret,
    calendar: calendarOf({ database: api.parts.pool, associationId }),
    contextOf: async () => noContext,
  }));
  const legalTime = { now: async () => instant(Date.now() + offset) };
  const activities = disputeActivities({
    tenants,
    legalTime,
    sendNear: async (_, found) => found,
    looked: async () => undefined,
  });
  const done: string[] = [];
  for (;;) {
    const { deadlines } = await activities.look(disputeId, []);
    const due = deadlines.find(({ key, milliseconds }) => milliseconds <= 0 && !done.includes(key));
    if (!due) return done.map((key) => key.split('/')[0] ?? key);
    done.push(due.key);
    await activities.submit(disputeId, due.key);
  }
};
const see = async ({ disputeId }: Pick<Filed, 'disputeId'>) =>
  (await api.get(`/v1/disputes/${disputeId}`, story.ana)).body as unknown as {
    readonly stage: string;
    readonly deadlines: readonly {
      readonly dueAt: string;
      readonly provisional: boolean;
      readonly waitsForPerson?: boolean;
    }[];
  };
/** A complaint whose defects are told on 29 December: five working days end beyond the table of 2026. */
const curing = async (): Promise<Filed> => {
  await itIs('2026-12-29T10:00:00');
  const filed = (await api.post('/v1/disputes', complaintOf(story), story.ana)).body as unknown as Filed;
  const asked = await api.post(
    `/v1/disputes/${filed.disputeId}/cure-requests`,
    { defects: [{ code: 'other', note: 'The picture is not readable' }] },
    story.maja,
  );
  expect(asked).toMatchObject({ status: 200 });
  return filed;
};
const span = (text: string) => text.split(' ').map((day) => `2027-${day}`);
const of2027 = {
  year: 2027,
  holidays: [
    ...new Set([
      ...span('01-01 01-02 01-03 01-04'),
      ...cnRegulation2025.holidays.filter((day) => day.startsWith('2027')),
    ]),
  ].sort(),
  workdays: span('01-09'),
  source: '国办发明电〔2026〕9号',
  text: '一、元旦：1月1日（周五）至4日（周一）放假调休，共4天。1月9日（周六）上班。',
};

it('lapses nothing on a day that no calendar covers, and says why it waits; a person confirms the day', async () => {
  const filed = await curing();
  expect((await see(filed)).deadlines).toMatchObject([{ dueAt: '2027-01-06T16:00:00.000Z', provisional: true }]);
  await itIs('2027-01-07T00:05:00');
  expect(await theClockRuns(filed.disputeId)).toEqual(['AskAboutDay']);
  expect(await see(filed)).toMatchObject({ stage: 'curing', deadlines: [{ provisional: true, waitsForPerson: true }] });
  const { body } = await api.get(`/v1/disputes/${filed.disputeId}/timeline`, {
    ...story.ana,
    headers: { 'accept-language': 'en' },
  });
  expect(JSON.stringify(body)).toContain('a person says which day is the last');
  expect(
    await api.post(
      `/v1/disputes/${filed.disputeId}/cures`,
      { statement: 'A better picture', materials: [], evidence: [] },
      story.ana,
    ),
  ).not.toMatchObject({ body: { code: 'DeadlinePassed' } });
  const other = await curing();
  await itIs('2027-01-07T00:05:00');
  await theClockRuns(other.disputeId);
  await itIs('2027-01-07T04:10:00');
  expect(await theClockRuns(other.disputeId)).toEqual(['PassOnDay']);
  const says = (lastDay: string) =>
    api.post(`/v1/disputes/${other.disputeId}/last-days`, { subject: 'dispute', lastDay, note: 'Seen' }, story.maja);
  expect(await says('2027-01-05')).toMatchObject({ status: 422, body: { code: 'InstantImplausible' } });
  expect(await says('2027-01-06')).toMatchObject({ status: 200, body: { events: ['DayConfirmed'] } });
  expect(await theClockRuns(other.disputeId)).toEqual(['LapseCure']);
}, 60_000);

it('counts running deadlines again once a second person has confirmed the notice, and lets them expire', async () => {
  const filed = await curing();
  await itIs('2027-01-07T00:05:00');
  await theClockRuns(filed.disputeId);
  expect(await api.get(at, story.maja)).toMatchObject({
    status: 200,
    body: { version: '2026', until: '2026-12-31', daysLeft: -7, notices: [] },
  });
  expect(await api.post(`${at}/notices`, of2027, story.maja)).toMatchObject({ status: 403 });
  const wrong = { ...of2027, holidays: of2027.holidays.filter((day) => day !== '2027-02-05') };
  expect(await api.post(`${at}/notices`, wrong, ada)).toMatchObject({
    status: 422,
    body: { code: 'CalendarNotRight', facts: { fault: 'fixed-missing', day: '2027-02-05' } },
  });
  const entered = await api.post(`${at}/notices`, of2027, ada);
  const { noticeId, hash } = entered.body as unknown as { readonly noticeId: string; readonly hash: string };
  expect(entered.status).toBe(201);
  expect(await theClockRuns(filed.disputeId)).toEqual([]);
  const confirm = (by: { readonly token: string }) => api.post(`${at}/notices/${noticeId}/confirmations`, { hash }, by);
  expect(await confirm(ada)).toMatchObject({ status: 409, body: { code: 'SecondPersonNeeded' } });
  expect(await confirm(story.maja)).toMatchObject({ status: 200 });
  expect(await confirm(story.maja)).toMatchObject({ status: 409, body: { code: 'AnsweredAlready' } });

  const events = await readAfter(api.parts.pool, 0, 10_000);
  expect(
    await disputesMoved(
      api.parts.pool,
      events.filter(({ category }) => category === 'calendar'),
    ),
  ).toContain(filed.disputeId);
  expect(await theClockRuns(filed.disputeId)).toEqual(['RecomputeDeadline']);
  const [deadline] = (await see(filed)).deadlines;
  expect(deadline).toMatchObject({
    dueAt: '2027-01-07T16:00:00.000Z',
    provisional: false,
    derivation: { calendar: { version: '2027', hash } },
  });
  expect(deadline).not.toHaveProperty('waitsForPerson');
  await itIs('2027-01-08T00:05:00');
  expect(await theClockRuns(filed.disputeId)).toEqual(['LapseCure']);
  expect(await api.get(at, ada)).toMatchObject({ body: { version: '2027', hash, until: '2027-12-31' } });
}, 60_000);

it('counts by nothing that another association entered', async () => {
  const { associationId } = await setUpAssociation(api);
  expect(await calendarOf({ database: api.parts.pool, associationId })()).toMatchObject({ version: '2026' });
});
