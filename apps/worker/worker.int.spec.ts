import { Client, Connection } from '@temporalio/client';
import { readFileSync } from 'node:fs';
import { newId } from '#infrastructure/ids.js';
import { RELEASE } from '#infrastructure/release.js';
import { DOCKET_VIEW } from '#read-models/views.js';
import { workflowIdOf } from '#workflows/contract.js';
import { openHouse, type House } from '../../test/support/house.js';
import { startMail } from '../../test/support/mail.js';
import { startReceiver } from '../../test/support/receiver.js';
import { startTemporal, type Temporal } from '../../test/support/services.js';
import { until } from '../../test/support/until.js';
import { startWorkerProcess } from '../../test/support/worker-process.js';
import { readConfig } from '../cli/config.js';
import { rebuildWorkflows } from '../cli/rebuild-workflows.js';

let house: House;
let temporal: Temporal;
let mail: Awaited<ReturnType<typeof startMail>>;
let ana: string;
let ben: string;
beforeAll(async () => {
  [house, temporal, mail] = await Promise.all([openHouse(), startTemporal(), startMail()]);
  [ana, ben] = [await house.addParty('ana@owner.example'), await house.addParty('ben@merchant.example')];
}, 60_000);
afterAll(async () => {
  await Promise.all([house.stop(), temporal.stop(), mail.stop()]);
}, 30_000);

const start = () =>
  startWorkerProcess({
    DATABASE_URL: house.postgres.applicationUrl,
    PARLEY_MASTER_KEY: house.keyText,
    TEMPORAL_ADDRESS: temporal.address,
    SMTP_URL: mail.smtpUrl,
    PARLEY_INSTALLATION: 'tests',
  });
const accepted = async (webhookUrl: string): Promise<string> => {
  const { platformId } = await house.addPlatform(webhookUrl);
  const disputeId = await house.file({ complainantId: ana, respondentId: ben, platformId, itemIds: [newId()] });
  await house.accept(disputeId);
  return disputeId;
};
const WINDOW = 3; // seconds
const AT_REST = 25; // transactions a second; some 12 of them are signs of life and looks at the time
const TOO_LATE = 4; // gRPC’s code where an answer takes long, which a machine with much to do may
const count = async (disputeId: string, type: string): Promise<number> =>
  (await house.typesOf(disputeId)).filter((one) => one === type).length;
/** Which releases did the tasks of a dispute's workflow, as Temporal tells it. */
const releasesOf = async (disputeId: string): Promise<readonly unknown[]> => {
  const connection = await Connection.connect({ address: temporal.address });
  const handle = new Client({ connection }).workflow.getHandle(workflowIdOf(disputeId));
  const { events } = await handle.fetchHistory().finally(() => connection.close());
  const done = (events ?? []).flatMap((event) => event.workflowTaskCompletedEventAttributes ?? []);
  return [...new Set(done.map(({ workerVersion }) => workerVersion?.buildId))];
};

/** Transactions a second of whoever is on this database besides us, over some seconds. */
const transactionsASecond = async (): Promise<number> => {
  const text = 'SELECT xact_commit::int AS n FROM pg_stat_database WHERE datname = current_database()';
  const count = async (): Promise<number> => (await house.pool.query<{ n: number }>(text)).rows[0]?.n ?? 0;
  const before = await count();
  await house.pool.query(`SELECT pg_sleep(${WINDOW})`);
  return ((await count()) - before) / WINDOW;
};

it('carries a complaint to its platform and its parties, and says how it is', async () => {
  const receiver = await startReceiver();
  const worker = await start();
  const disputeId = await accepted(receiver.url);
  await until('the platform was asked', async () => (await count(disputeId, 'MeasuresAsked')) === 1);
  // receipt, acceptance, statutory notice, forwarded notice twice
  await until('all is dispatched', async () => (await count(disputeId, 'ServiceDispatched')) === 5);
  await until('the vault was swept', async () => (await house.pool.query('SELECT FROM read.sweep')).rowCount === 1);
  expect((await mail.messagesTo('ana@owner.example')).length).toBe(2);
  expect(await releasesOf(disputeId)).toEqual([RELEASE]);
  expect(await worker.health('/healthz')).toMatchObject({
    status: 200,
    body: { temporal: 'connected', installation: 'tests' },
  });
  expect(await worker.health('/readyz')).toMatchObject({ status: 200 });
  expect(worker.lines.filter(({ msg, code }) => msg === 'failed' && code !== TOO_LATE)).toEqual([]);
  // nobody does anything now: whoever follows is called, and does not ask twice a second whether there is something
  await until('it comes to rest', async () => (await transactionsASecond()) < AT_REST);
  expect(await worker.stop()).toBe(0);
  await receiver.stop();
}, 60_000);

/** The Temporal that the worker saw last. */
const seenStore = async (): Promise<string | undefined> =>
  (await house.pool.query<{ id: string }>('SELECT namespace_id AS id FROM read.temporal_store')).rows[0]?.id;
/** An operator has what is open woken once more, as the runbook says, when the worker has done so by itself. */
const isWokenByCommand = async (disputeId: string, lost: string): Promise<void> => {
  await until('the worker has seen that the store is another', async () => (await seenStore()) !== lost);
  const ahead = `SELECT FROM ${DOCKET_VIEW} AS docket WHERE dispute_id = $1 AND next_look_at > $2`;
  await until(
    'nothing of it is overdue any more',
    async () => (await house.pool.query(ahead, [disputeId, house.now()])).rowCount === 1,
  );
  const wokenAt = async (): Promise<number> => {
    const text = 'SELECT woken_at AS at FROM read.woken WHERE dispute_id = $1';
    return (await house.pool.query<{ at: Date }>(text, [disputeId])).rows[0]?.at.getTime() ?? 0;
  };
  const before = await wokenAt();
  const said = jest.spyOn(console, 'log').mockImplementation(() => undefined);
  expect(await rebuildWorkflows(readConfig({ DATABASE_URL: house.postgres.applicationUrl }))).toBe(0);
  expect(readFileSync('docs/runbook.md', 'utf8')).toContain(`rebuild\n${said.mock.calls.flat().join('')}\n`);
  said.mockRestore();
  await until('it is woken', async () => (await wokenAt()) > before);
};

it('goes on by the clock that was moved, though Temporal was lost on the way', async () => {
  const receiver = await startReceiver();
  const worker = await start();
  const disputeId = await accepted(receiver.url);
  await until('the platform was asked', async () => (await count(disputeId, 'MeasuresAsked')) === 1);
  const port = Number(temporal.address.split(':')[1]);
  const lost = await until('the worker has seen this store', seenStore);
  await temporal.stop();
  const other = await house.file({
    complainantId: ana,
    respondentId: ben,
    platformId: (await house.addPlatform(receiver.url)).platformId,
  });
  await until('it is noticed', async () => (await worker.health('/readyz')).status === 200);
  temporal = await startTemporal(port);
  await until(
    'the receipt of what was filed meanwhile goes out',
    async () => (await count(other, 'ServiceDispatched')) === 1,
  );
  await house.advance(8 * 86_400_000);
  await until('the silence of the platform is noted', async () => (await count(disputeId, 'PlatformSilent')) > 0);
  await isWokenByCommand(disputeId, lost);
  expect(await worker.stop()).toBe(0);
  await receiver.stop();
}, 120_000);

it('is killed between an effect and its record, and the log has one record', async () => {
  let worker = await start();
  const receiver = await startReceiver();
  receiver.answer(async ({ body }) => {
    if (
      body.type === 'measures.wanted' &&
      receiver.journal.filter((one) => one.body.type === 'measures.wanted').length === 1
    )
      await worker.stop('SIGKILL');
    return 204;
  });
  const disputeId = await accepted(receiver.url);
  await until('it was killed', () => receiver.journal.some(({ body }) => body.type === 'measures.wanted'));
  worker = await start();
  await until('the platform was asked', async () => (await count(disputeId, 'MeasuresAsked')) === 1);
  await until('all is dispatched', async () => (await count(disputeId, 'ServiceDispatched')) === 5);
  const asked = receiver.journal.filter(({ body }) => body.type === 'measures.wanted');
  expect(asked.length).toBeLessThanOrEqual(2);
  expect(new Set(asked.map(({ id }) => id)).size).toBe(1);
  expect(await count(disputeId, 'MeasuresAsked')).toBe(1);
  expect(await worker.stop()).toBe(0);
  await receiver.stop();
}, 200_000);
