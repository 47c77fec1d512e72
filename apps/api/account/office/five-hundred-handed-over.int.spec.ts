import { instant } from '#domain/kernel/message.js';
import { openMailer } from '#infrastructure/mail/send-mail.js';
import { startApi, type Api } from '../../../../test/support/api.js';
import { lengthOf } from '../../../../test/support/at-length.js';
import { complaintOf, setUpCase, type Case } from '../../../../test/support/dispute.js';
import { startMail } from '../../../../test/support/mail.js';
import { startTemporal, type Temporal } from '../../../../test/support/services.js';
import { until } from '../../../../test/support/until.js';
import { startWorkerProcess } from '../../../../test/support/worker-process.js';
import { notificationParts } from '../../../worker/notifications/notification-parts.js';
import { sendNextDue } from '../../../worker/notifications/send-due.js';
import { notifyOfNext } from '../../../worker/readers/notify.js';
import { DESK_QUESTIONS_VIEW, DOCKET_TASKS_VIEW, DOCKET_VIEW } from '#read-models/views.js';

/** All of one person's: always more than one pass of the order takes. */
const ALL = lengthOf(160, 500);
const TAKEN = ALL / 20;
const ASKED = ALL / 10;
const DAY = 86_400_000;

let api: Api;
let story: Case;
let base: string;
let temporal: Temporal;
let mail: Awaited<ReturnType<typeof startMail>>;
let worker: Awaited<ReturnType<typeof startWorkerProcess>>;
const people = new Map<string, { readonly id: string; readonly token: string }>();
const OFFICERS = ['noa', 'ada', 'ida'] as const;
beforeAll(async () => {
  [api, temporal, mail] = await Promise.all([startApi(), startTemporal(), startMail()]);
  story = await setUpCase(api);
  base = `/v1/associations/${story.association.associationId}`;
  for (const login of [...OFFICERS, 'amy']) {
    const id = await story.association.account({ login, roles: [login === 'amy' ? 'administrator' : 'case-manager'] });
    people.set(login, { id, token: await story.association.signIn(login) });
  }
  const [row] = await rowsOf<{ id: string }>("SELECT id FROM office.account WHERE login = 'maja'", []);
  people.set('maja', { id: row?.id ?? '', token: story.maja.token });
  const rule = { rule: 'named', namedId: person('maja').id, escalateTo: [] };
  expect((await api.post(`${base}/assignment-rules`, rule, person('amy'))).status).toBe(201);
  worker = await startWorkerProcess({
    DATABASE_URL: api.postgres.applicationUrl,
    PARLEY_MASTER_KEY: api.masterKey.export().toString('base64'),
    TEMPORAL_ADDRESS: temporal.address,
    SMTP_URL: mail.smtpUrl,
    EVIDENCE_FOLDER: api.evidenceFolder,
    PARLEY_INSTALLATION: 'tests',
  });
}, 120_000);
afterAll(async () => {
  await worker.stop();
  await Promise.all([api.stop(), temporal.stop(), mail.stop()]);
}, 60_000);

const person = (login: string) => people.get(login) ?? { id: '', token: '' };
const rowsOf = async <Row extends object>(text: string, values: readonly unknown[]): Promise<readonly Row[]> =>
  (await api.parts.pool.query<Row>(text, [...values])).rows;
const count = async (text: string, values: readonly unknown[] = []): Promise<number> =>
  (await rowsOf<{ n: number }>(`SELECT count(*)::int AS n FROM ${text}`, values))[0]?.n ?? 0;
const hers = (): Promise<number> => count(`${DOCKET_VIEW} WHERE case_manager_id = $1`, [person('maja').id]);

/** Every notice that is queued is sent, by a day on which all are due. */
const sendAll = async (): Promise<void> => {
  const now = Date.now();
  while ((await notifyOfNext(api.parts.pool, instant(now))) > 0);
  const mailer = openMailer(mail.smtpUrl, 'Parley <parley@parley.example>');
  const parts = notificationParts({
    pool: api.parts.pool,
    masterKey: api.parts.masterKey,
    config: { MAIL_FROM: 'Parley <parley@parley.example>', API_URL: 'http://parley.test' },
    send: (one) => mailer.send(one),
    now: () => new Date(now + 2 * DAY),
  });
  while ((await sendNextDue(parts)) > 0);
  mailer.close();
};

it(`hands over ${ALL} disputes of one person while they run: no task without owner, no double notice`, async () => {
  const complaints = Array.from({ length: ALL }, () => complaintOf(story));
  expect((await api.post('/v1/complaints/batches', { complaints }, story.ana)).body).toMatchObject({ filed: ALL });
  await until('all are hers', async () => (await hers()) === ALL);
  const ids = (
    await rowsOf<{ id: string }>(`SELECT dispute_id AS id FROM ${DOCKET_VIEW} AS docket ORDER BY random()`, [])
  ).map(({ id }) => id);
  const begun = performance.now();
  const order = { fromId: person('maja').id, note: '她今天离职，各案要点见案卷' };
  await api.post(`${base}/assignment-rules`, { rule: 'rotation', escalateTo: [] }, person('amy'));
  expect((await api.post(`${base}/reassignments`, order, person('amy'))).status).toBe(201);
  const taken = ids.slice(0, TAKEN);
  const asked = ids.slice(TAKEN, TAKEN + ASKED);
  const taking = taken.map((id) => api.post(`/v1/disputes/${id}/takings`, {}, person('noa')));
  const working = [
    ...asked.map(async (id) => {
      const { body } = await api.post(`/v1/disputes/${id}/desks`, {}, story.ana);
      return api.post(`/v1/disputes/${id}/rooms/${body['roomId']}/messages`, { text: 'When?' }, story.ana);
    }),
  ];
  // she is gone before all of it was carried out, so two things put her disputes into other hands
  expect((await api.post(`${base}/accounts/${person('maja').id}/endings`, {}, person('amy'))).status).toBe(201);
  for (const { status } of await Promise.all(working)) expect(status).toBe(201);
  for (const { status } of await Promise.all(taking)) expect([200, 409]).toContain(status); // hers already, by the rule
  await until('nothing is hers', async () => (await hers()) === 0);
  const [{ moved = 0 } = {}] = await until('the order is carried out', async () => {
    const done = await rowsOf<{ moved: number }>(
      'SELECT moved FROM office.reassignment WHERE finished_at IS NOT NULL',
      [],
    );
    return done.length > 0 && done;
  });
  const seconds = (performance.now() - begun) / 1_000;
  await until('the questions are known', async () => {
    return (await count(`${DESK_QUESTIONS_VIEW} WHERE due_at IS NOT NULL`)) === ASKED;
  });
  await until('the tasks are known', async () => (await count(`${DOCKET_TASKS_VIEW}`)) === ALL);

  // every dispute went from her to somebody else, once
  const officers = OFFICERS.map((login) => person(login).id);
  const assigned = await rowsOf<{ id: string; n: number; to_id: string }>(
    `SELECT stream_id AS id, count(*)::int AS n, min(data::jsonb ->> 'toId') AS to_id FROM log.event
      WHERE type = 'CaseManagerAssigned' AND data::jsonb ->> 'fromId' = $1 GROUP BY 1`,
    [person('maja').id],
  );
  expect(assigned).toHaveLength(ALL);
  for (const { n, to_id: toId } of assigned) expect([n, officers.includes(toId)]).toEqual([1, true]);
  expect(await count(`${DOCKET_VIEW} WHERE case_manager_id = ANY ($1::uuid[])`, [officers])).toBe(ALL);
  expect((await api.get('/v1/task-counts', person('ada'))).body).toMatchObject({ all: ALL + ASKED, unowned: 0 });
  const stray = `${DOCKET_VIEW} CROSS JOIN LATERAL jsonb_array_elements(tasks) AS task
    WHERE task ->> 'ownerId' IS NULL OR task ->> 'ownerId' <> case_manager_id::text`;
  expect(await count(stray)).toBe(0);

  // each new owner was told of each of its disputes once, by mail that was sent once; she of nothing
  const before = (await mail.messagesTo('maja@example.org')).length;
  await worker.stop();
  await sendAll();
  await sendAll();
  const notices = await rowsOf<{ dispute_id: string; account_id: string; n: number }>(
    `SELECT dispute_id, account_id, count(*)::int AS n FROM office.delivery_item JOIN office.delivery d ON d.id = delivery_id
      WHERE d.state = 'sent' AND account_id = ANY ($1::uuid[]) AND dispute_id <> ALL ($2::uuid[]) GROUP BY 1, 2`,
    [officers, [...asked, ...taken]],
  );
  const owners = new Map(assigned.map(({ id, to_id: toId }) => [id, toId]));
  for (const { dispute_id: id, account_id: accountId, n } of notices)
    expect([owners.get(id), n]).toEqual([accountId, 1]);
  expect(new Set(notices.map((one) => one.dispute_id))).toEqual(new Set(ids.slice(TAKEN + ASKED)));
  for (const login of OFFICERS) {
    const messages = await mail.messagesTo(`${login}@example.org`);
    const sent = await count("office.delivery WHERE state = 'sent' AND account_id = $1", [person(login).id]);
    expect([login, messages.length]).toEqual([login, sent]);
    expect(new Set(messages.map(({ messageId }) => messageId)).size).toBe(sent);
  }
  expect(await mail.messagesTo('maja@example.org')).toHaveLength(before);
  expect(await count("office.delivery WHERE state = 'waiting'")).toBe(0);
  process.stdout.write(`${ALL} disputes handed over in ${seconds.toFixed(1)} s, ${moved} of them by the order\n`);
}, 900_000);
