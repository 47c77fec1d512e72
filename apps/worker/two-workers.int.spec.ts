import { setTimeout } from 'node:timers/promises';
import { tellAccount } from '#application/account/tell-account.js';
import { newId } from '#infrastructure/ids.js';
import { findWorkers, undone } from '#infrastructure/crew/find-workers.js';
import { allRoles } from '#infrastructure/crew/roles.js';
import { EFFECT_QUEUES } from '#workflows/contract.js';
import { startCountingMail } from '../../test/support/counting-mail.js';
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

const start = (roles: string, smtpUrl = mail.smtpUrl) =>
  startWorkerProcess({
    DATABASE_URL: house.postgres.applicationUrl,
    PARLEY_MASTER_KEY: house.keyText,
    TEMPORAL_ADDRESS: temporal.address,
    SMTP_URL: smtpUrl,
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
  const workers = await Promise.all(['readers,arrivals', 'timekeeper', 'carriers'].map((roles) => start(roles)));
  const disputeId = await accepted();
  await until('all is carried', () => isCarried(disputeId));
  expect(await undoneNow()).toEqual([]);
  expect(await workers[0]?.health('/healthz')).toMatchObject({ status: 200, body: { temporal: 'unused' } });
  expect(await workers[2]?.stop()).toBe(0);
  expect(await undoneNow()).toEqual(Object.keys(EFFECT_QUEUES).map((kind) => `carriers:${kind}`));
  for (const worker of workers.slice(0, 2)) expect(await worker.stop()).toBe(0);
}, 90_000);

it('goes on with one of two workers when the other is killed, and waits for no silence', async () => {
  const [first, second] = [await start('all'), await start('all')];
  await until('both read', async () => (await holders()).length === 2);
  await second.stop('SIGKILL');
  // had it been silent for an hour only then: whose connection has ended is dead at once
  await house.pool.query(`UPDATE read.worker SET until = until + interval '1 hour'`);
  await until('one reads all', async () => (await holders()).length === 1);
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

/** Letters that are no effects: twenty to the person of an account, twenty to the contact of a party. */
const queueLetters = async (): Promise<void> => {
  const accountId = newId();
  await house.pool.query(
    `INSERT INTO office.account (id, association_id, login, password_hash, name, mail, locale, roles)
       VALUES ($1, $2, 'dora', '', 'Dora', 'dora@example.org', 'en', '{}')`,
    [accountId, house.associationId],
  );
  for (let turn = 1; turn <= 20; turn += 1) {
    await tellAccount(house.pool, { accountId, topic: 'password-changed' }, new Date());
    await house.pool.query(
      `INSERT INTO office.contact_notice (id, association_id, party_id, version, topic, channel, contact_id, next_attempt_at)
         VALUES ($1, $2, $3, $4, 'authority-granted', 'identity-mail', $1, now())`,
      [newId(), house.associationId, parts.complainantId, turn],
    );
  }
};
const lettersLeft = async (): Promise<number> => {
  const { rowCount } = await house.pool.query(
    `SELECT FROM office.account_notice WHERE state <> 'sent' UNION ALL SELECT FROM office.contact_notice WHERE state <> 'sent'`,
  );
  return rowCount ?? 0;
};

it('brings the mail server no more than four mails at once, effects and other letters, with two workers', async () => {
  receiver.answer(() => 204);
  const isLetter = (messageId: string): boolean => messageId.includes('@notify.');
  const server = await startCountingMail({
    milliseconds: 150,
    // letters are quicker to come, and go one after the other of each kind
    opensAt: (brought) => brought.length >= 4 || new Set(brought.map(isLetter)).size === 2,
  });
  const roles = ['all', 'timekeeper,readers,carriers'];
  const disputeIds: string[] = [];
  for (let turn = 0; turn < 8; turn += 1) disputeIds.push(await accepted());
  await queueLetters();
  const workers = await Promise.all(roles.map((some) => start(some, server.smtpUrl)));
  for (const disputeId of disputeIds) await until('all is carried', () => isCarried(disputeId));
  await until('all letters are sent', async () => (await lettersLeft()) === 0);
  const letters = server.journal.filter(({ messageId }) => isLetter(messageId));
  const effects = server.journal.filter(({ messageId }) => !isLetter(messageId));
  const beside = letters.filter(({ from, until: end }) => effects.some((one) => one.from < end && from < one.until));
  expect([letters.length, effects.length > 8, beside.length > 0]).toEqual([40, true, true]);
  expect(server.most()).toBeGreaterThan(1);
  expect(server.most()).toBeLessThanOrEqual(4);
  for (const worker of workers) expect(await worker.stop()).toBe(0);
  await server.stop();
}, 120_000);

it('does not start with a role that there is not, and says which there are', async () => {
  await expect(start('pigeons')).rejects.toThrow(/WORKER_ROLES.*pigeons.*timekeeper/s);
});
