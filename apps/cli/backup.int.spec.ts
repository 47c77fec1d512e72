import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { instant } from '#domain/kernel/message.js';
import { ARCHIVED_TABLES } from '#infrastructure/backup/archived-tables.js';
import { KEPT_READERS } from '#infrastructure/backup/kept-readers.js';
import { carryLedger, ledgersOf } from '#infrastructure/erasure/ledger.js';
import { startPostgres as startEmbedded } from '#infrastructure/embedded/postgres.js';
import { PROJECTIONS } from '#read-models/all.js';
import { keepUp } from '#read-models/keep-up.js';
import { PARTIES_READER } from '#read-models/parties-reader.js';
import { indexWords } from '#application/search/index-words.js';
import { startApi, type Api } from '../../test/support/api.js';
import { setUpCase, type Case } from '../../test/support/dispute.js';
import { fileWith, PNG } from '../../test/support/evidence.js';
import { startOwnPostgres, type Postgres } from '../../test/support/services.js';
import { temporaryFolder } from '../../test/support/temporary-folder.js';
import { NOTIFY_READER, notifyOfNext } from '../worker/readers/notify.js';
import { backup } from './backup.js';
import { readConfig } from './config.js';
import { migrateDatabase } from './migrate-database.js';
import { projections } from './projections.js';
import { restore } from './restore.js';

const [home, empty, target, elsewhere] = ['home', 'empty', 'target', 'keys'].map((name) =>
  temporaryFolder(`parley-test-backup-${name}-`),
) as [string, string, string, string];

let own: Postgres & { readonly pid: number };
let api: Api;
let there: Case;
let filed: Awaited<ReturnType<typeof fileOne>>;
const said: string[] = [];
beforeAll(async () => {
  for (const way of ['log', 'error'] as const)
    jest.spyOn(console, way).mockImplementation((...words: unknown[]) => void said.push(words.map(String).join(' ')));
  own = await startOwnPostgres([]);
  api = await startApi('development', undefined, undefined, async () => own);
  there = await setUpCase(api);
  filed = await fileOne();
}, 120_000);
afterAll(() => [home, empty, target, elsewhere].forEach((folder) => rmSync(folder, { recursive: true, force: true })));

let photos = 0;
const fileOne = async () => {
  const bytes = Buffer.concat([PNG, Buffer.from(`the photo ${(photos += 1)}`)]);
  const dispute = await fileWith(api, there, { photo: { bytes } });
  const { status, text } = await dispute.put(dispute.idOf('photo'), bytes, there.ana);
  if (status !== 200) throw new Error(text);
  return dispute;
};
const config = (state: string, more: NodeJS.ProcessEnv = {}) => ({
  ...readConfig({
    PARLEY_HOME: state,
    PARLEY_MASTER_KEY: api.masterKey.export().toString('base64'),
    ...more,
  }),
});
const running = (more: NodeJS.ProcessEnv = {}) =>
  config(home, {
    DATABASE_URL: own.applicationUrl,
    DATABASE_OWNER_URL: own.ownerUrl,
    EVIDENCE_FOLDER: api.evidenceFolder,
    ...more,
  });
const now = (): Date => new Date();
const archive = () => backup(running(), [target, '--keys', elsewhere], now);
const snapshots = () => readdirSync(path.join(target, 'snapshots')).sort();

const late = (evidence: string): string => path.join(evidence, 'objects', 'late', 'file');

it('archives while people write, and leaves out no event and no file of the moment that it says', async () => {
  let writes = 0;
  let on = true;
  const writing = (async () => {
    for (; on; writes += 1) await there.association.party(`Written meanwhile ${writes}`);
  })();
  expect(await archive()).toBe(0);
  on = false;
  await writing;
  expect(writes).toBeGreaterThan(0);
  expect(snapshots()).toHaveLength(1);
}, 60_000);

it('copies only what is new of the files', async () => {
  const inodes = () =>
    readdirSync(path.join(target, 'files'), { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  const before = inodes().length;
  expect(before).toBeGreaterThan(0);
  expect(await archive()).toBe(0);
  expect(inodes()).toHaveLength(before);
  await fileOne();
  mkdirSync(path.dirname(late(api.evidenceFolder)), { recursive: true });
  writeFileSync(late(api.evidenceFolder), 'whose event comes after the snapshot');
  expect(await archive()).toBe(0);
  expect(inodes().length).toBeGreaterThan(before);
}, 60_000);

it('keeps no word of anybody in the clear, and its keys apart', () => {
  const all = readdirSync(target, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  const words = ['Firm of', 'firm of', 'ana@example.org', 'The goods shown bear our mark', 'argon2', 'Association'];
  for (const one of all) {
    const bytes = readFileSync(path.join(one.parentPath, one.name));
    for (const word of words) expect([one.name, word, bytes.includes(word)]).toEqual([one.name, word, false]);
  }
  expect(all.some(({ name }) => name.endsWith('.key'))).toBe(false);
  expect(readdirSync(elsewhere)).toHaveLength(3);
});

it('has words of disputes in the clear in no table that the server writes to its journal', async () => {
  const { pool, vaultOf } = api.parts;
  while ((await keepUp(pool, PROJECTIONS)) > 0);
  while ((await indexWords(pool, (associationId) => ({ vault: vaultOf(associationId) }))) > 0);
  const { rows } = await pool.query<{ name: string; logged: boolean }>(
    `SELECT c.oid::regclass::text AS name, relpersistence = 'p' AS logged FROM pg_class c
       JOIN pg_namespace n ON n.oid = relnamespace WHERE nspname IN ('read', 'log', 'vault') AND relkind IN ('r', 'p') AND NOT relispartition`,
  );
  const telling: boolean[] = [];
  for (const { name, logged } of rows) {
    const found = await pool.query(`SELECT FROM ${name} AS t WHERE t::text ~ 'irm of |The goods shown bear our mark'`);
    if ((found.rowCount ?? 0) > 0) telling.push(logged);
  }
  expect([rows.length > 20, telling]).toEqual([true, [false]]); // those that are searched
});

it('leaves nothing that looks whole when it is cut off', async () => {
  const whole = snapshots();
  const half = path.join(target, 'snapshots', `unfinished-${whole[0]}`);
  mkdirSync(path.join(half, 'tables'), { recursive: true });
  writeFileSync(path.join(half, 'tables', 'log.event.copy.gz'), 'half of it');
  const broken = { ...running(), evidenceFolder: path.join(target, 'backup-mark.json') }; // no folder: fails after the tables
  await expect(backup(broken, [target, '--keys', elsewhere], now)).rejects.toThrow();
  expect(snapshots().filter((name) => !name.startsWith('unfinished-'))).toEqual(whole);
  expect(readdirSync(elsewhere)).toHaveLength(3);
  await archive();
  expect(snapshots().filter((name) => name.startsWith('unfinished-'))).toEqual([]);
}, 60_000);

it('refuses a second at once, which would take away what the first has just brought', async () => {
  const [shared, keys] = [temporaryFolder('parley-test-backup-twice-'), temporaryFolder('parley-test-backup-twice-')];
  const take = () => backup(running(), [shared, '--keys', keys], now);
  const both = await Promise.allSettled([take(), take()]);
  const reasons = both.flatMap((one) => (one.status === 'rejected' ? [String(one.reason)] : []));
  expect(reasons).toEqual([expect.stringContaining('being archived already by another `parley backup`')]);
  const whole = () => [readdirSync(path.join(shared, 'snapshots')).length, readdirSync(keys).length];
  expect(whole()).toEqual([1, 1]);
  const files = readdirSync(path.join(shared, 'files'), { recursive: true, withFileTypes: true });
  expect(files.some((one) => one.isFile())).toBe(true);
  expect([await take(), whole()]).toEqual([0, [2, 2]]); // nothing is held once it has ended
  for (const folder of [shared, keys]) rmSync(folder, { recursive: true });
}, 60_000);

it('destroys what is past its key period, and only that', async () => {
  const [ageing, keys] = [temporaryFolder('parley-test-backup-ageing-'), temporaryFolder('parley-test-backup-ageing-')];
  const after = (days: number) => () => new Date(Date.now() + days * 86_400_000);
  const names = () => readdirSync(path.join(ageing, 'snapshots')).length;
  const take = (days: number) => backup(running(), [ageing, '--keys', keys, '--days', '30'], after(days));
  expect([await take(0), await take(20), names()]).toEqual([0, 0, 2]);
  expect([await take(31), names(), readdirSync(keys).length]).toEqual([0, 2, 2]); // the first is gone
  await expect(take(-1)).resolves.toBe(0);
  for (const folder of [ageing, keys]) rmSync(folder, { recursive: true });
}, 60_000);

it('thins out the older ones of a day where that is asked, and still archives beside one that is half removed', async () => {
  const [thin, keys] = [temporaryFolder('parley-test-backup-thin-'), temporaryFolder('parley-test-backup-thin-')];
  const noon = Math.ceil(Date.now() / 86_400_000) * 86_400_000 + 43_200_000;
  const take = (days: number, hours = 0) =>
    backup(running(), [thin, '--keys', keys, '--thin-after', '2'], () => new Date(noon + days * 86_400_000 + hours * 3_600_000)); // prettier-ignore
  const names = () => readdirSync(path.join(thin, 'snapshots')).sort();
  expect([await take(0), await take(0, 1), await take(0, 2), names().length]).toEqual([0, 0, 0, 3]);
  const [, , last = ''] = names();
  expect([await take(3), names().length, names()[0]]).toEqual([0, 2, last]);
  expect(readdirSync(keys)).toHaveLength(4);
  rmSync(path.join(thin, 'snapshots', last, 'files.jsonl'));
  said.splice(0);
  expect([await take(3, 1), names().length]).toEqual([0, 3]);
  expect(said.join('\n')).toContain(`Not whole any more, so that nothing is restored from it: ${last}.`);
  expect(await backup(running(), [thin, '--thin-after', '0'], now)).toBe(2);
  for (const folder of [thin, keys]) rmSync(folder, { recursive: true });
}, 60_000);

it('archives an older database that was put in place of this, with exit code 1, and leaves marks and snapshots alone', async () => {
  const mark = path.join(home, 'backup-mark.json');
  const [ours, theirs] = [mark, path.join(target, 'backup-mark.json')].map((file) => readFileSync(file, 'utf8')) as [string, string]; // prettier-ignore
  writeFileSync(mark, ours.replace(/"position":(\d+)/, '"position":100000'));
  const before = snapshots().length;
  const later = () => new Date(Date.now() + 5 * 86_400_000);
  expect(await backup(running(), [target, '--keys', elsewhere, '--thin-after', '1'], later)).toBe(1);
  expect(said.at(-1)).toContain('or start once with ACCEPT_LOSS_SINCE=100000');
  expect(snapshots()).toHaveLength(before + 1);
  expect(readFileSync(mark, 'utf8')).toContain('"position":100000');
  expect(readFileSync(path.join(target, 'backup-mark.json'), 'utf8')).toBe(theirs);
  rmSync(path.join(target, 'snapshots', snapshots().at(-1) as string), { recursive: true });
  writeFileSync(mark, ours);
}, 60_000);

it('puts back what is referred to before what refers to it', async () => {
  const { rows } = await api.parts.pool.query<{ name: string; needs: string }>(
    `SELECT DISTINCT conrelid::regclass::text AS name, confrelid::regclass::text AS needs FROM pg_constraint
      WHERE contype = 'f' AND conrelid <> confrelid`,
  );
  const order = Object.keys(ARCHIVED_TABLES).filter((name) => typeof ARCHIVED_TABLES[name] === 'string');
  const early = rows.filter(({ name, needs }) => order.includes(name) && order.indexOf(needs) > order.indexOf(name));
  expect(rows.length).toBeGreaterThan(20);
  expect(early).toEqual([]);
});

it('says of every table outside the read models what is taken of it', async () => {
  const { rows } = await api.parts.pool.query<{ name: string }>(
    `SELECT n.nspname || '.' || c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
       WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition
         AND n.nspname NOT IN ('pg_catalog', 'information_schema', 'read') ORDER BY 1`,
  );
  expect(rows.map(({ name }) => name)).toEqual(Object.keys(ARCHIVED_TABLES).sort());
});

describe('after the machine is lost', () => {
  let after: Api;
  let gone: string;
  let partyGone: string;
  let queuedThen: number | null;

  it('refuses a snapshot of which a byte was changed, or whose key is not there', async () => {
    partyGone = await there.association.party('The firm that asks to be forgotten');
    while ((await notifyOfNext(api.parts.pool, instant(now()))) > 0);
    queuedThen = (await api.parts.pool.query('SELECT FROM office.delivery_item')).rowCount;
    expect(await archive()).toBe(0);
    gone = `person:${partyGone}`;
    await api.parts.vaultOf(there.association.associationId).destroyKey(gone);
    await carryLedger(api.parts.pool, ledgersOf({ home: elsewhere, more: [] })); // after the last backup
    await there.association.party('Written after the last backup');
    await api.close();
    process.kill(own.pid, 'SIGKILL');
    rmSync(api.evidenceFolder, { recursive: true });
    const newest = path.join(target, 'snapshots', snapshots().at(-1) as string);
    const table = path.join(newest, 'tables/log.event.copy.gz');
    const bytes = readFileSync(table);
    const elsewhereToo = () => restore(config(empty), [target, '--keys', elsewhere], now);
    appendFileSync(table, 'x');
    await expect(elsewhereToo()).rejects.toThrow('was changed');
    writeFileSync(table, bytes);
    const manifest = readFileSync(path.join(newest, 'manifest.json'), 'utf8');
    writeFileSync(path.join(newest, 'manifest.json'), manifest.replace(/"position": (\d+)/, '"position": 1'));
    await expect(elsewhereToo()).rejects.toThrow('manifest of this snapshot was changed');
    writeFileSync(path.join(newest, 'manifest.json'), manifest);
    await expect(restore(config(empty), [target], now)).rejects.toThrow('no key of this snapshot');
    expect(readdirSync(empty)).toEqual([]);
  }, 60_000);

  it('is back on an empty machine, erasures carried out, proofs sound, read models right', async () => {
    const code = await restore(config(empty), [target, '--keys', elsewhere, '--erasures', elsewhere], now);
    process.stderr.write(`${said.slice(-6).join('\n')}\n`);
    expect(code).toBe(0);
    expect(said.join('\n')).toMatch(/Erasures: 1 in the ledger, 1 of them since the snapshot/);
    expect(said.join('\n')).toMatch(/came after the log of the snapshot: 1,/);
    expect(existsSync(late(config(empty).evidenceFolder))).toBe(false);
    const restored = await startEmbedded({
      dataDir: path.join(empty, 'postgres/data'),
      passwordFile: path.join(empty, 'keys/postgres.json'),
      port: { port: 0 },
      cacheDir: path.join(empty, 'programs'),
    });
    const evidenceFolder = path.join(empty, 'evidence');
    after = await startApi('development', undefined, undefined, async () => restored, {
      masterKey: api.masterKey,
      evidenceFolder,
    });
    const urls = { DATABASE_URL: restored.applicationUrl, DATABASE_OWNER_URL: restored.ownerUrl };
    expect(await projections(config(empty, urls), ['verify'])).toBe(0);
    expect(await migrateDatabase(config(empty, urls))).toBe(0);
    const vault = after.parts.vaultOf(there.association.associationId);
    expect(await vault.findKey(gone)).toBeUndefined();
    expect(await vault.findKey(`person:${there.ana.partyId}`)).toBeDefined();
  }, 120_000);

  it('tells nobody anew what was told before, and goes on from where the snapshot stood', async () => {
    expect(KEPT_READERS).toEqual([NOTIFY_READER, PARTIES_READER]);
    const { pool } = after.parts;
    const queued = async () => (await pool.query('SELECT FROM office.delivery_item')).rowCount;
    expect(queuedThen).toBeGreaterThan(0);
    expect(await queued()).toBe(queuedThen);
    while ((await notifyOfNext(pool, instant(now()))) > 0);
    expect(await queued()).toBe(queuedThen);
  }, 60_000);

  it('goes on with the dispute', async () => {
    const signIn = async (login: string): Promise<string> => {
      const body = { association: there.association.associationId, login, password: 'correct horse battery staple' };
      return String((await after.post('/v1/sessions', body)).body['token']);
    };
    const [ana, maja] = [await signIn('ana'), await signIn('maja')];
    const seen = await after.get(`/v1/disputes/${filed.disputeId}`, { token: ana });
    expect([seen.status, JSON.stringify(seen.body)]).toEqual([
      200,
      expect.stringContaining('The goods shown bear our mark'),
    ]);
    const accepted = await after.post(`/v1/disputes/${filed.disputeId}/acceptances`, {}, { token: maja });
    expect([accepted.status, accepted.text]).toEqual([200, expect.anything()]);
  }, 60_000);

  it('refuses to start on a database that is older than its last backup, unless somebody says so by name', async () => {
    const { position } = (
      JSON.parse(readFileSync(path.join(target, 'backup-mark.json'), 'utf8')) as { log: { position: number } }
    ).log;
    const urls = { DATABASE_URL: after.postgres.applicationUrl, DATABASE_OWNER_URL: after.postgres.ownerUrl };
    const mark = path.join(empty, 'backup-mark.json');
    const kept = readFileSync(mark, 'utf8');
    writeFileSync(mark, kept.replace(/"position":\d+/, `"position":${position + 1_000}`));
    await expect(migrateDatabase(config(empty, urls))).rejects.toThrow('older than its last backup');
    const accepting = { ...urls, ACCEPT_LOSS_SINCE: String(position + 1_000) };
    expect(await migrateDatabase(config(empty, accepting))).toBe(0);
    // settled: from now on this is the database, without a word, and less than this is older again
    const settled = JSON.parse(readFileSync(mark, 'utf8')) as { log: { position: number }; at: string };
    expect(settled).toMatchObject({ at: (JSON.parse(kept) as { at: string }).at });
    expect(settled.log.position).toBeLessThan(position + 1_000);
    expect(await migrateDatabase(config(empty, urls))).toBe(0);
    const again = ['--keys', elsewhere];
    const beside = readFileSync(path.join(target, 'backup-mark.json'), 'utf8');
    writeFileSync(
      path.join(target, 'backup-mark.json'),
      beside.replace(/"position":\d+/, `"position":${position + 1_000}`),
    );
    expect(await backup(config(empty, urls), [target, ...again], now)).toBe(0);
    for (const folder of [empty, target]) {
      const set = JSON.parse(readFileSync(path.join(folder, 'backup-mark.json'), 'utf8')) as typeof settled;
      expect([folder, set.log.position < position + 1_000, set.at > settled.at]).toEqual([folder, true, true]);
    }
    writeFileSync(mark, kept.replace(/"chain":"[^"]*"/, '"chain":"AAAA"'));
    await expect(migrateDatabase(config(empty, urls))).rejects.toThrow('another event stands there');
    renameSync(mark, `${mark}.away`);
    await after.close();
    await after.postgres.stop();
  }, 60_000);
});
