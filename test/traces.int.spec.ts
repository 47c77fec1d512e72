import { SpanKind } from '@opentelemetry/api';
import { instant } from '#domain/kernel/message.js';
import { Association } from '#infrastructure/database/entities/association.js';
import { findTraces, forgetTraces } from '#event-store/traced-appends.js';
import { wrappingKey } from '#infrastructure/vault/master-key.js';
import { tenantOf } from '../apps/api/http/caller-of.js';
import { searchDatabase } from './journeys/closed-rooms/channels.js';
import { startApi, type Api } from './support/api.js';
import { complaintOf, setUpCase, type Case } from './support/dispute.js';
import { openEffects } from './support/effects.js';
import { fileWith } from './support/evidence.js';
import { startMail } from './support/mail.js';
import { startReceiver } from './support/receiver.js';
import { startPostgres } from './support/services.js';
import { startTraceReceiver, type ToldSpan } from './support/trace-receiver.js';

const CANARY = 'canary-person';
const STRANGE = { traceId: '4bf92f3577b34da6a3ce929d0e0e4736', spanId: '00f067aa0ba902b7' };
const traceparent = `00-${STRANGE.traceId}-${STRANGE.spanId}-01`;

let receiver: Awaited<ReturnType<typeof startTraceReceiver>>;
let mail: Awaited<ReturnType<typeof startMail>>;
let hooks: Awaited<ReturnType<typeof startReceiver>>;
let api: Api;
let story: Case;
beforeAll(async () => {
  [receiver, mail, hooks] = await Promise.all([startTraceReceiver(), startMail(), startReceiver()]);
  api = await startApi('development', undefined, undefined, startPostgres, { tracing: receiver.open('api') });
  story = await setUpCase(api);
}, 60_000);
afterAll(async () => {
  await api.stop();
  await Promise.all([receiver.stop(), mail.stop(), hooks.stop()]);
});

/** The worker's part, as a process of its own. */
const openWorker = async () => {
  const { pool, dataSource, masterKey } = api.parts;
  const where = { id: story.association.associationId };
  const association = await dataSource.getRepository(Association).findOneByOrFail(where);
  const tracing = receiver.open('worker');
  const effects = openEffects(
    {
      ...{ pool, masterKey: wrappingKey(masterKey), tenant: tenantOf(api.parts, association, []) },
      now: () => instant(Date.now() + association.clockOffsetMs),
    },
    { evidenceFolder: api.evidenceFolder, smtpUrl: mail.smtpUrl, tracing },
  );
  return { ...effects, tracing };
};
const attribute = (span: ToldSpan | undefined, key: string) =>
  Object.values(span?.attributes.find((one) => one.key === key)?.value ?? {})[0];
const above = (span: ToldSpan | undefined, all: readonly ToldSpan[]): readonly string[] => {
  const parent = all.find(({ spanId }) => spanId === span?.parentSpanId);
  return span ? [span.name, ...above(parent, all)] : [];
};

it('leads from a request over the log to the effect, the mail and the webhook, and names nobody', async () => {
  await api.parts.pool.query('UPDATE office.platform SET webhook_url = $1 WHERE id = $2', [
    `${hooks.url}/${CANARY}`,
    story.shop.platformId,
  ]);
  const complaint = { ...complaintOf(story), statement: `${CANARY} says so` };
  const filed = await api.post('/v1/disputes', complaint, { ...story.ana, headers: { 'user-agent': CANARY } });
  expect(filed.status).toBe(201);
  const dispute = await fileWith(api, story);
  await dispute.accept();
  const login = `${CANARY}@example.com`;
  const guess = { association: story.association.associationId, login, password: `${CANARY}-password` };
  expect(await api.post('/v1/sessions', guess)).toMatchObject({ status: 401 });
  expect(await api.get(`/${CANARY}/nowhere?who=${CANARY}`)).toMatchObject({ status: 404 });

  const worker = await openWorker();
  const { disputeId } = dispute;
  const letterToAPerson = { to: `${CANARY}@example.com`, subject: CANARY, text: `${CANARY} is written to` };
  Object.assign(worker.parts.ports, { compose: async () => letterToAPerson }); // parties of tests have no address
  for (const key of await worker.keysOf(disputeId)) await worker.perform(disputeId, key).catch(() => undefined);
  expect(hooks.journal.length).toBeGreaterThan(0);
  worker.close();
  await Promise.all([worker.tracing.close(), api.parts.tracing?.close()]);

  const spans = receiver.spans();
  expect(receiver.failed).toEqual([]);
  const webhook = spans.find(({ name }) => name === 'call platform');
  const [, effect = '', ...origin] = above(webhook, spans);
  expect(effect).toMatch(/^effect (ask|serve)-platform$/);
  expect(origin).toEqual(['append', expect.stringMatching(/^POST \/v1\/disputes\/:disputeId\/\w+/)]);
  const letter = spans.find(({ name }) => name === 'mail');
  expect(above(letter, spans)).toEqual(['mail', 'effect serve-mail', 'append', 'POST /v1/disputes']);
  expect(attribute(letter, 'parley.destination')).toBe('mail-server');
  expect(attribute(webhook, 'parley.destination')).toBe('platform');
  expect(attribute(webhook, 'http.response.status_code')).toBe('204');
  const filing = spans.find(({ name }) => name === 'POST /v1/disputes');
  expect(attribute(filing, 'http.response.status_code')).toBe('201');
  expect(filing?.kind).toBe(SpanKind.SERVER + 1);
  expect(spans.some(({ name }) => name === 'ANY none')).toBe(true);
  const told = receiver.raw();
  const { associationId } = story.association;
  const people = ['ana', 'ben', 'cai', 'maja'];
  for (const word of [CANARY, 'example', 'nowhere', disputeId, associationId, story.ben.partyId, story.shop.platformId])
    expect(told).not.toContain(word);
  for (const word of people) expect(told).not.toMatch(new RegExp(`\\b${word}\\b`, 'i'));
});

it('notes traces beside the log alone: no row of it, hashed as it is, nor of another table holds one', async () => {
  const traces = [...new Set(receiver.spans().map(({ traceId }) => traceId))];
  expect(traces.length).toBeGreaterThan(3);
  const found = await searchDatabase(api.postgres.superuserUrl, traces);
  expect(found.map(({ where }) => where)).toEqual(['table office.traced_append']);
  expect(found[0]?.words.length).toBeGreaterThan(3);
  const { rows } = await api.parts.pool.query<{ meta: string }>('SELECT meta FROM log.event');
  const named = new Set(rows.flatMap(({ meta }) => Object.keys(JSON.parse(meta) as object)));
  expect([...named].filter((name) => /trace|span/i.test(name))).toEqual([]);
});

it('goes on with the trace of a caller only where a trusted proxy passes it on', async () => {
  const proxied = await startApi('development', undefined, undefined, startPostgres, {
    tracing: receiver.open('api'),
    trustedProxies: ['127.0.0.1'],
  });
  const stranger = await startApi('development', undefined, undefined, startPostgres, {
    tracing: receiver.open('api'),
  });
  const before = receiver.spans().length;
  for (const one of [proxied, stranger]) {
    await one.get('/v1/clock', { headers: { traceparent } });
    await one.stop();
    await one.parts.tracing?.close();
  }
  const [first, second, ...others] = receiver.spans().slice(before);
  expect(first).toMatchObject({ name: 'GET /v1/clock', traceId: STRANGE.traceId, parentSpanId: STRANGE.spanId });
  expect(second?.name).toBe('GET /v1/clock');
  expect(second?.traceId).not.toBe(STRANGE.traceId);
  expect(second).not.toHaveProperty('parentSpanId');
  expect(others).toEqual([]);
}, 60_000);

it('tells in each line of the log to which trace it belongs', async () => {
  const { headers } = await api.get('/v1/me', story.maja);
  expect(headers.get('traceparent')).toBeNull();
  const line = api.lines.find((one) => one.includes('"/v1/me"')) ?? '{}';
  expect(JSON.parse(line)).toMatchObject({
    route: '/v1/me',
    trace_id: expect.stringMatching(/^[0-9a-f]{32}$/),
    span_id: expect.stringMatching(/^[0-9a-f]{16}$/),
  });
});

it('keeps where traces are beside the log for two weeks', async () => {
  const { pool } = api.parts;
  const { rows } = await pool.query<{ position: string }>('SELECT position FROM log.event ORDER BY position');
  const positions = rows.map(({ position }) => Number(position));
  const found = await findTraces(pool, positions);
  expect([...found.keys()].toSorted((a, b) => a - b)).toEqual(positions);
  expect(await forgetTraces(pool, new Date(Date.now() + 13 * 86_400_000))).toBe(0);
  expect(await forgetTraces(pool, new Date(Date.now() + 15 * 86_400_000))).toBeGreaterThan(0);
  expect((await findTraces(pool, positions)).size).toBe(0);
});

it('samples as many traces as it is told, and notes none of the others', async () => {
  const none = await startApi('development', undefined, undefined, startPostgres, { tracing: receiver.open('api', 0) });
  const before = receiver.spans().length;
  await setUpCase(none);
  const { rows } = await none.parts.pool.query('SELECT * FROM office.traced_append');
  await none.stop();
  await none.parts.tracing?.close();
  expect([rows, receiver.spans().length]).toEqual([[], before]);
}, 60_000);
