import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { newSnapshotName } from '#infrastructure/backup/snapshot-name.js';
import { carryLedger, ledgersOf } from '#infrastructure/erasure/ledger.js';
import { archiveAge, archiveMarkFile } from '#infrastructure/journal/archive-mark.js';
import { startPostgres as startEmbedded } from '#infrastructure/embedded/postgres.js';
import { PROJECTIONS } from '#read-models/all.js';
import { keepUp } from '#read-models/keep-up.js';
import { startApi, type Api } from '../../test/support/api.js';
import { setUpCase, type Case } from '../../test/support/dispute.js';
import { fileWith, PNG } from '../../test/support/evidence.js';
import { startOwnPostgres, type Postgres } from '../../test/support/services.js';
import { temporaryFolder } from '../../test/support/temporary-folder.js';
import { until } from '../../test/support/until.js';
import { archive } from './archive.js';
import { readConfig } from './config.js';
import { migrateDatabase } from './migrate-database.js';
import { projections } from './projections.js';
import { restore } from './restore.js';
import { verifyTheLog } from './verify-log.js';

const [home, empty, later, target, keys] = ['home', 'empty', 'later', 'target', 'keys'].map((name) =>
  temporaryFolder(`parley-test-instant-${name}-`),
) as [string, string, string, string, string];

let own: Postgres & { readonly pid: number };
let api: Api;
let there: Case;
const said: string[] = [];
beforeAll(async () => {
  for (const way of ['log', 'error'] as const)
    jest.spyOn(console, way).mockImplementation((...words: unknown[]) => void said.push(words.map(String).join(' ')));
  own = await startOwnPostgres([]);
  api = await startApi('development', undefined, undefined, async () => own);
  there = await setUpCase(api);
}, 120_000);
afterAll(() => [home, empty, later, target, keys].forEach((one) => rmSync(one, { recursive: true, force: true })));

const now = (): Date => new Date();
const config = (state: string, more: NodeJS.ProcessEnv = {}) =>
  readConfig({
    PARLEY_HOME: state,
    PARLEY_MASTER_KEY: api.masterKey.export().toString('base64'),
    POSTGRES_FOLDER: process.env['POSTGRES_FOLDER'],
    ...more,
  });
const running = () =>
  config(home, {
    DATABASE_URL: own.applicationUrl,
    DATABASE_OWNER_URL: own.ownerUrl,
    ARCHIVE_DATABASE_URL: Object.assign(new URL(own.superuserUrl), { pathname: '/parley' }).href,
    EVIDENCE_FOLDER: api.evidenceFolder,
  });
const archived = (...more: readonly string[]) => archive(running(), [target, '--keys', keys, '--once', ...more], now);
const bases = () => readdirSync(path.join(target, 'instants')).filter((name) => /^2/.test(name));
const inBase = (...names: readonly string[]) => path.join(target, 'instants', bases()[0] as string, ...names);
const kept = () =>
  readdirSync(path.join(target, 'instants/files'), { recursive: true, withFileTypes: true }).filter((one) =>
    one.isFile(),
  );

let photos = 0;
const fileOne = async () => {
  const bytes = Buffer.concat([PNG, Buffer.from(`the photo ${(photos += 1)}`)]);
  const dispute = await fileWith(api, there, { photo: { bytes } });
  const { status, text } = await dispute.put(dispute.idOf('photo'), bytes, there.ana);
  if (status !== 200) throw new Error(text);
  return dispute;
};
/** Apart from what is acknowledged before and after by more than a clock tells. */
const between = async (): Promise<Date> => {
  await setTimeout(20);
  const instant = now();
  await setTimeout(20);
  return instant;
};

let acknowledged: Awaited<ReturnType<typeof fileOne>>[];
let unwanted: typeof acknowledged;
let instant: Date;
let afterAllThat: Date;
let gone: string;

it('archives a base and the journal after it, and goes on where it ended', async () => {
  const first = await fileOne();
  expect(await archived()).toBe(0);
  const before = kept().length;
  acknowledged = [first, await fileOne()];
  expect(await archived()).toBe(0);
  acknowledged.push(await fileOne());
  instant = await between();
  unwanted = [await fileOne()];
  const { rows } = await api.parts.pool.query<{ name: string }>('SELECT pg_walfile_name(pg_switch_wal()) AS name');
  unwanted.push(await fileOne());
  expect(await archived()).toBe(0);
  expect(bases()).toHaveLength(1);
  expect(readdirSync(inBase('journal'))).toEqual(
    expect.arrayContaining([rows[0]?.name, expect.stringMatching(/^[0-9A-F]{24}\.part$/)]),
  );
  expect(kept()).toHaveLength(before + 4);
}, 120_000);

it('keeps no word of anybody in the clear, and its keys apart', () => {
  const words = ['Firm of', 'firm of', 'ana@example.org', 'The goods shown bear our mark', 'argon2', 'Association'];
  const all = readdirSync(target, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  for (const one of all) {
    const bytes = readFileSync(path.join(one.parentPath, one.name));
    expect([one.name, words.filter((word) => bytes.includes(word))]).toEqual([one.name, []]);
  }
  expect(all.some(({ name }) => name.endsWith('.key'))).toBe(false);
  expect(readdirSync(keys)).toEqual([`${bases()[0]}.key`]);
});

it('lets the server go of what is archived, and holds nothing when it has ended', async () => {
  const { rows } = await api.parts.pool.query('SELECT slot_name FROM pg_replication_slots');
  expect(rows).toEqual([]);
});

it('marks each round while it runs on, by which its age is told, and none that it does once', async () => {
  expect(existsSync(archiveMarkFile(home))).toBe(false);
  const ended = new AbortController();
  const goingOn = archive(running(), [target, '--keys', keys, '--every', '1'], now, ended);
  await until('a round is marked', () => existsSync(archiveMarkFile(home)));
  const first = readFileSync(archiveMarkFile(home), 'utf8');
  await until('the next one is', () => readFileSync(archiveMarkFile(home), 'utf8') !== first);
  ended.abort();
  expect(await goingOn).toBe(0);
  expect(JSON.parse(first)).toMatchObject({ base: bases()[0] });
  expect(archiveAge(home, now())).toBeLessThan(60);
}, 60_000);

it('takes a new base where the server has let go of what was not archived', async () => {
  await fileOne();
  for (let turn = 0; turn < 3; turn += 1) {
    await api.parts.pool.query('SELECT pg_switch_wal()');
    await api.parts.pool.query('CHECKPOINT');
    await there.association.party(`Written meanwhile ${turn}`);
  }
  expect(await archived()).toBe(0);
  expect(said.join('\n')).toMatch(/has let go of [0-9A-F]{24} before it was archived: a new base is taken/);
  expect(bases()).toHaveLength(2);
}, 120_000);

it('takes a new base where the last is old, destroys the keys whose period has ended, and with them what they opened', async () => {
  const [ageing, old] = [
    temporaryFolder('parley-test-instant-ageing-'),
    temporaryFolder('parley-test-instant-ageing-'),
  ];
  const take = (days: number) =>
    archive(running(), [ageing, '--keys', old, '--once', '--days', '9', '--base-days', '7'], () => new Date(Date.now() + days * 86_400_000)); // prettier-ignore
  const there = () => readdirSync(path.join(ageing, 'instants')).filter((name) => /^2/.test(name)).length;
  expect([await take(0), there(), await take(8), there()]).toEqual([0, 1, 0, 2]);
  expect([await take(10), there(), readdirSync(old).length]).toEqual([0, 1, 1]);
  for (const folder of [ageing, old]) rmSync(folder, { recursive: true });
}, 120_000);

describe('after the machine is lost', () => {
  const at = (instantText: string, state = empty) =>
    restore(config(state), [target, '--keys', keys, '--erasures', keys, '--at', instantText], now);

  it('refuses an instant that it does not reach, one without a zone, and what was changed', async () => {
    expect(await archived()).toBe(0);
    gone = `person:${await there.association.party('The firm that asks to be forgotten')}`;
    afterAllThat = await between();
    expect(await archived()).toBe(0);
    await api.parts.vaultOf(there.association.associationId).destroyKey(gone);
    await carryLedger(api.parts.pool, ledgersOf({ home: keys, more: [] }));
    expect(await archived()).toBe(0);
    await api.close();
    process.kill(own.pid, 'SIGKILL');
    rmSync(api.evidenceFolder, { recursive: true });
    await expect(at('2026-01-01T00:00:00Z')).rejects.toThrow('does not reach that instant. It has: 2');
    await expect(at(new Date(Date.now() + 60_000).toISOString())).rejects.toThrow('does not reach');
    await expect(at('2026-11-30T14:05:00')).rejects.toThrow('with its zone');
    const segment = inBase('journal', readdirSync(inBase('journal'))[0] as string);
    const bytes = readFileSync(segment);
    const changed = Buffer.from(bytes);
    changed[100] = (changed[100] ?? 0) ^ 1;
    writeFileSync(segment, changed);
    await expect(at(instant.toISOString())).rejects.toThrow('was changed');
    writeFileSync(segment, bytes);
    expect(existsSync(path.join(empty, 'postgres/data'))).toBe(false);
  }, 120_000);

  it('is back as it was at the instant: all that was acknowledged before, and nothing after', async () => {
    const code = await at(instant.toISOString());
    process.stderr.write(`${said.slice(-9).join('\n')}\n`);
    expect(code).toBe(0);
    expect(said.join('\n')).toContain(`to ${instant.toISOString()}: log up to`);
    const { after, urls, stop } = await wake(empty);
    const { rows } = await after.parts.pool.query<{ id: string }>("SELECT stream_id AS id FROM log.stream WHERE category = 'dispute'"); // prettier-ignore
    const ids = rows.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(acknowledged.map(({ disputeId }) => disputeId)));
    expect(ids.filter((id) => unwanted.some(({ disputeId }) => id === disputeId))).toEqual([]);
    expect(said.join('\n')).toMatch(/Files that came after the log of the snapshot: 2/);
    expect([await migrateDatabase(urls), await verifyTheLog(urls, ['--from-start'], now)]).toEqual([0, 0]);
    while ((await keepUp(after.parts.pool, PROJECTIONS)) > 0);
    expect(await projections(urls, ['verify'])).toBe(0);
    const sessions = await after.parts.pool.query('SELECT FROM office.session');
    expect(sessions.rowCount).toBe(0);
    const body = {
      association: there.association.associationId,
      login: 'ana',
      password: 'correct horse battery staple',
    };
    const token = String((await after.post('/v1/sessions', body)).body['token']);
    const seen = await after.get(`/v1/disputes/${acknowledged[1]?.disputeId}`, { token });
    expect([seen.status, seen.text.includes('The goods shown bear our mark')]).toEqual([200, true]);
    await stop();
  }, 240_000);

  it('carries out once more what was erased after the instant', async () => {
    expect(await at(afterAllThat.toISOString(), later)).toBe(0);
    expect(said.join('\n')).toMatch(/Erasures: 1 in the ledger, 1 of them since/);
    const { after, stop } = await wake(later);
    const vault = after.parts.vaultOf(there.association.associationId);
    expect(await vault.findKey(gone)).toBeUndefined();
    expect(await vault.findKey(`person:${there.ana.partyId}`)).toBeDefined();
    await stop();
  }, 240_000);

  it('goes on in a database that is not ours, by way of a snapshot of the instant', async () => {
    const [via, place, snapshots] = ['via', 'home', 'snapshots'].map((name) =>
      temporaryFolder(`parley-test-instant-${name}-`),
    ) as [string, string, string];
    const words = [target, '--keys', keys, '--erasures', keys, '--at', instant.toISOString()];
    const ended = `${newSnapshotName(new Date(0))}.key`; // another instant may be wanted yet
    writeFileSync(path.join(keys, ended), JSON.stringify({ snapshot: ended, until: '1970-01-31T00:00:00.000Z', wrapped: 'AAAA' })); // prettier-ignore
    expect(await restore(config(via), [...words, '--snapshot-to', snapshots], now)).toBe(0);
    expect(said.join('\n')).toContain(`Put it back from ${snapshots} where it is to run.`);
    expect(readdirSync(path.join(snapshots, 'snapshots'))).toHaveLength(1);
    expect(readdirSync(keys)).toContain(ended);
    rmSync(path.join(keys, ended));
    expect(await restore(config(place), [snapshots, '--keys', keys, '--erasures', keys], now)).toBe(0);
    const { after, stop } = await wake(place);
    const { rows } = await after.parts.pool.query<{ id: string }>("SELECT stream_id AS id FROM log.stream WHERE category = 'dispute'"); // prettier-ignore
    expect(rows.map(({ id }) => id)).toEqual(expect.arrayContaining(acknowledged.map(({ disputeId }) => disputeId)));
    await stop();
    for (const folder of [via, place, snapshots]) rmSync(folder, { recursive: true, force: true });
    expect(await restore(config(place), [snapshots, '--snapshot-to', snapshots], now)).toBe(2);
  }, 240_000);

  const wake = async (state: string) => {
    const restored = await startEmbedded({
      dataDir: path.join(state, 'postgres/data'),
      passwordFile: path.join(state, 'keys/postgres.json'),
      port: { port: 0 },
      cacheDir: path.join(state, 'programs'),
    });
    const more = { masterKey: api.masterKey, evidenceFolder: path.join(state, 'evidence') };
    const after = await startApi('development', undefined, undefined, async () => restored, more);
    const urls = config(state, { DATABASE_URL: restored.applicationUrl, DATABASE_OWNER_URL: restored.ownerUrl });
    return { after, urls, stop: () => after.close().then(() => restored.stop()) };
  };
});
