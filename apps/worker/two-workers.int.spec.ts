import { setTimeout } from 'node:timers/promises';
import { newId } from '#infrastructure/ids.js';
import { findWorkers, undone } from '#infrastructure/crew/find-workers.js';
import { allRoles } from '#infrastructure/crew/roles.js';
import { EFFECT_QUEUES } from '#workflows/contract.js';
import { openHouse, type House } from '../../test/support/house.js';
import { startMail } from '../../test/support/mail.js';
import { startReceiver } from '../../test/support/receiver.js';
import { startTemporal, type Temporal } from '../../test/support/services.js';
import { until } from '../../test/support/until.js';
import { startWorkerProcess } from '../../test/support/worker-process.js';

let house: House;
let temporal: Temporal;
let mail: Awaited<ReturnType<typeof startMail>>;
let receiver: Awaited<ReturnType<typeof startReceiver>>;
let parts: Parameters<House['file']>[0];
beforeAll(async () => {
  [house, temporal, mail, receiver] = await Promise.all([openHouse(), startTemporal(), startMail(), startReceiver()]);
  parts = {
    complainantId: await house.addParty('ana@owner.example'),
    respondentId: await house.addParty('ben@merchant.example'),
    platformId: (await house.addPlatform(receiver.url)).platformId,
  };
}, 60_000);
afterAll(async () => {
  await Promise.all([house.stop(), temporal.stop(), mail.stop(), receiver.stop()]);
}, 30_000);

const start = (roles: string) =>
  startWorkerProcess({
    DATABASE_URL: house.postgres.applicationUrl,
    PARLEY_MASTER_KEY: house.keyText,
    TEMPORAL_ADDRESS: temporal.address,
    SMTP_URL: mail.smtpUrl,
    WORKER_ROLES: roles,
  });
const accepted = async (): Promise<string> => {
  const disputeId = await house.file({ ...parts, itemIds: [newId()] });
  await house.accept(disputeId);
  return disputeId;
};
const isCarried = async (disputeId: string): Promise<boolean> => {
  const types = await house.typesOf(disputeId);
  return types.includes('MeasuresAsked') && types.filter((type) => type === 'ServiceDispatched').length === 5;
};
const holders = async (): Promise<readonly string[]> =>
  (await house.pool.query<{ holder: string }>('SELECT DISTINCT holder FROM read.lease')).rows.map(
    ({ holder }) => holder,
  );
const undoneNow = async () => undone(await findWorkers(house.pool), allRoles(Object.keys(EFFECT_QUEUES)));

it('carries a complaint with one worker that reads, one that keeps time and one that carries', async () => {
  const workers = await Promise.all(['readers,arrivals', 'timekeeper', 'carriers'].map(start));
  const disputeId = await accepted();
  await until('all is carried', () => isCarried(disputeId));
  expect(await undoneNow()).toEqual([]);
  expect(await workers[0]?.health('/healthz')).toMatchObject({ status: 200, body: { temporal: 'unused' } });
  expect(await workers[2]?.stop()).toBe(0);
  expect(await undoneNow()).toEqual(Object.keys(EFFECT_QUEUES).map((kind) => `carriers:${kind}`));
  for (const worker of workers.slice(0, 2)) expect(await worker.stop()).toBe(0);
}, 90_000);

it('goes on with one of two workers when the other is killed, within seconds', async () => {
  const [first, second] = [await start('all'), await start('all')];
  await until('both read', async () => (await holders()).length === 2);
  await second.stop('SIGKILL');
  const killed = performance.now();
  await until('one reads all', async () => (await holders()).length === 1);
  expect(performance.now() - killed).toBeLessThan(10_000);
  const disputeId = await accepted();
  await until('all is carried', () => isCarried(disputeId));
  expect(await first.stop()).toBe(0);
  expect(await holders()).toEqual([]);
}, 90_000);

it('calls a slow platform four times at once, and no oftener, with two workers', async () => {
  const workers = await Promise.all([start('all'), start('timekeeper,readers,carriers')]);
  let [calling, most] = [0, 0];
  receiver.answer(async () => {
    calling += 1;
    most = Math.max(most, calling);
    await setTimeout(150);
    calling -= 1;
    return 204;
  });
  const disputeIds: string[] = [];
  for (let turn = 0; turn < 12; turn += 1) disputeIds.push(await accepted());
  for (const disputeId of disputeIds) await until('all is carried', () => isCarried(disputeId));
  expect(most).toBeGreaterThan(1);
  expect(most).toBeLessThanOrEqual(4);
  for (const worker of workers) expect(await worker.stop()).toBe(0);
}, 120_000);

it('does not start with a role that there is not, and says which there are', async () => {
  await expect(start('pigeons')).rejects.toThrow(/WORKER_ROLES.*pigeons.*timekeeper/s);
});
