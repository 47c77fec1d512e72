import { EFFECT_QUEUES } from '#workflows/contract.js';
import { startApi, type Api } from '../../test/support/api.js';
import { complaintOf, setUpCase, type Case } from '../../test/support/dispute.js';
import { startMail } from '../../test/support/mail.js';
import { portBelowOutgoing } from '../../test/support/port-below-outgoing.js';
import { startPostgres, startTemporal, type Temporal } from '../../test/support/services.js';
import { startTraceReceiver } from '../../test/support/trace-receiver.js';
import { until } from '../../test/support/until.js';
import { startWorkerProcess } from '../../test/support/worker-process.js';

const CANARY = 'canary-person';
const ADDRESS = `${CANARY}@owner.example`;
/** Another address of this machine than the usual one. */
const HOST = '127.0.0.2';

let receiver: Awaited<ReturnType<typeof startTraceReceiver>>;
let temporal: Temporal;
let mail: Awaited<ReturnType<typeof startMail>>;
let api: Api;
let story: Case;
let worker: Awaited<ReturnType<typeof startWorkerProcess>>;
let sdkPort: number;
let disputeId: string;
/** By the API's line of the request that makes the platform be asked. */
let traceId: string;
beforeAll(async () => {
  [receiver, temporal, mail, sdkPort] = await Promise.all([
    startTraceReceiver(),
    startTemporal(),
    startMail(),
    portBelowOutgoing(),
  ]);
  api = await startApi('development', undefined, undefined, startPostgres, { tracing: receiver.open('api') });
  story = await setUpCase(api);
  // whom it cannot write to it fails to ask, again and again
  await api.parts.pool.query(
    `UPDATE office.platform SET name = $1, webhook_url = $2, webhook_secret_wrapped = '\\x00' WHERE id = $3`,
    [CANARY, `http://127.0.0.1:1/${CANARY}`, story.shop.platformId],
  );
  worker = await startWorkerProcess({
    DATABASE_URL: api.postgres.applicationUrl,
    PARLEY_MASTER_KEY: api.masterKey.export().toString('base64'),
    EVIDENCE_FOLDER: api.evidenceFolder,
    TEMPORAL_ADDRESS: temporal.address,
    SMTP_URL: mail.smtpUrl,
    WORKER_METRICS_PORT: '0',
    TEMPORAL_METRICS_HOST: HOST,
    TEMPORAL_METRICS_PORT: String(sdkPort),
    ...receiver.variables,
  });
  const owner = { kind: 'organisation', name: CANARY, mail: ADDRESS, locale: 'en', accounts: [] };
  const { partyId = '' } = (await api.post('/v1/parties', owner, story.association.operator)).body;
  const complainant = {
    token: await story.association.person({ login: CANARY, roles: ['party'], partyIds: [partyId] }),
  };
  const complaint = { ...complaintOf(story), statement: `${CANARY} says so` };
  disputeId = (await api.post('/v1/disputes', complaint, complainant)).body['disputeId'] ?? '';
  await api.post(`/v1/disputes/${disputeId}/acceptances`, {}, story.maja);
  type Line = { readonly route?: string; readonly trace_id?: string };
  const lines = () => api.lines.map((line) => JSON.parse(line) as Line);
  traceId = await until('the API writes its line', () => lines().find(isAcceptance)?.trace_id);
}, 90_000);
afterAll(async () => {
  await worker.stop();
  await api.stop();
  await api.parts.tracing?.close();
  await Promise.all([receiver.stop(), temporal.stop(), mail.stop()]);
});

const isAcceptance = ({ route }: { readonly route?: string }): boolean => route?.endsWith('/acceptances') ?? false;
const failed = () => worker.lines.filter(({ part, msg }) => part === 'effects' && msg === 'failed');

it('writes what fails in an effect under the trace of the request that made it owed', async () => {
  expect(traceId).toMatch(/^[0-9a-f]{32}$/);
  const line = await until('it fails under that trace', () => failed().find((one) => one.trace_id === traceId));
  expect(line).toMatchObject({ program: 'worker', error: expect.any(String), span_id: expect.any(String) });
}, 60_000);

it('writes no word of people into its log, whatever it carried for them', async () => {
  await until('the mail to them went out', async () => (await mail.messagesTo(ADDRESS)).length > 0);
  const written = JSON.stringify(worker.lines);
  expect(failed().length).toBeGreaterThan(0);
  for (const word of [CANARY, 'owner.example', 'The firm of', 'NORTHWIND']) expect(written).not.toContain(word);
}, 60_000);

it('counts the attempts that fail, and tells no platform by it', async () => {
  const told = await (await fetch(`http://127.0.0.1:${worker.metricsPort}/metrics`)).text();
  const [, count] =
    /^parley_failed_attempts_total\{kind="ask-platform",destination="platform"\} (\d+)$/m.exec(told) ?? [];
  expect(Number(count)).toBeGreaterThan(0);
  for (const word of [CANARY, disputeId, story.shop.platformId, story.association.associationId])
    expect(told).not.toContain(word);
});

/** All labels that Temporal's SDK writes, each with the values that it has here. */
const KNOWN: Readonly<Record<string, RegExp>> = {
  activity_type: /^(look|submit|perform)$/,
  eager: /^(true|false)$/,
  failure_reason: /^[A-Za-z]+$/,
  le: /^(\d+(\.\d+)?|\+Inf)$/,
  namespace: /^default$/,
  operation: /^[A-Za-z]+$/,
  poller_type: /^[a-z_]+$/,
  service_name: /^temporal-core-sdk$/,
  status_code: /^[A-Z_]+$/,
  task_queue: new RegExp(`^(disputes|${Object.values(EFFECT_QUEUES).join('|')})$`),
  worker_type: /^[A-Za-z]+$/,
  workflow_type: /^dispute$/,
};

it('tells what Temporal’s SDK measures at the address that is set and at no other, with labels of no person', async () => {
  const ask = async (host: string): Promise<string> => (await fetch(`http://${host}:${sdkPort}/metrics`)).text();
  const told = await until('a whole dispute was looked at', async () => {
    const text = await ask(HOST);
    return text.includes('activity_type="perform"') && text.includes('workflow_type=') && text;
  });
  for (const name of ['workflow_task_schedule_to_start_latency_bucket', 'worker_task_slots_available'])
    expect(told).toMatch(new RegExp(`^temporal_${name}\\{.* \\d+$`, 'm'));
  const labels = new Map(
    [...told.matchAll(/\b([a-z_]+)="([^"]*)"/g)].map(([label, name = '', value = '']) => [label, { name, value }]),
  );
  expect(labels.size).toBeGreaterThan(20);
  const unknown = [...labels].filter(([, { name, value }]) => !KNOWN[name]?.test(value));
  expect(unknown.map(([label]) => label)).toEqual([]);
  for (const word of [CANARY, disputeId, story.association.associationId]) expect(told).not.toContain(word);
  await expect(ask('127.0.0.1')).rejects.toThrow('fetch failed');
}, 60_000);
