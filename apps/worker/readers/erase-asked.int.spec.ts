import path from 'node:path';
import { indexWords } from '#application/search/index-words.js';
import type { TenantContext } from '#application/command-handler/command-handler.js';
import { calendarOf } from '#application/calendar/calendar-notices.js';
import { noContext } from '#domain/dispute/core/decision-context.js';
import { verifyLog } from '#event-store/verify-log.js';
import { migrate } from '#infrastructure/database/migrate.js';
import { startPostgres as startEmbedded } from '#infrastructure/embedded/postgres.js';
import { readLedgers, ledgersOf } from '#infrastructure/erasure/ledger.js';
import { hmacSecret } from '#infrastructure/vault/master-key.js';
import { openWrappings } from '#infrastructure/vault/wrappings.js';
import { PROJECTIONS } from '#read-models/all.js';
import { keepUp } from '#read-models/keep-up.js';
import { startApi, type Api } from '../../../test/support/api.js';
import { setUpCase, type Case } from '../../../test/support/dispute.js';
import { fileWith, PNG } from '../../../test/support/evidence.js';
import { foundOnDisk, opensWithAnything, wrappedKeysOf, type WrappedKey } from '../../../test/support/keys-on-disk.js';
import { passDays } from '../../../test/support/pass-days.js';
import { temporaryFolder } from '../../../test/support/temporary-folder.js';
import { erasingPass } from './erase-asked.js';

const MARKS = ['Zaunkoenig Handels', 'zaunkoenig-login', 'zaunkoenig-mail@example.org'];
const WORDS = 'Die Ware ist echt, sagt der Zaunkoenig';
const folder = temporaryFolder('parley-test-erasure-');
const dataDir = path.join(folder, 'data');
const ledger = path.join(folder, 'ledger');
const OUT = { cause: 'out-of-scope', reasons: [{ code: 'TM1', note: 'Not ours' }] };
const YEAR = 365; // days

let api: Api;
let there: Case;
let filed: Awaited<ReturnType<typeof fileWith>>;
let another: typeof filed;
let merchant: { readonly partyId: string; readonly accountId: string; readonly token: string };
beforeAll(async () => {
  const own = await startEmbedded({ dataDir, port: { port: 0 } });
  await migrate(own);
  api = await startApi('development', undefined, undefined, async () => own);
  there = await setUpCase(api);
  const { association, shop } = there;
  const accounts = [{ platformId: shop.platformId, handle: 'zaunkoenig' }];
  const partyId = await association.party(MARKS[0] as string, accounts);
  const body = {
    login: MARKS[1],
    password: 'correct horse battery staple',
    name: MARKS[0],
    mail: MARKS[2],
    locale: 'en',
  };
  const made = await api.post(
    `/v1/associations/${association.associationId}/accounts`,
    { ...body, roles: ['party'] },
    association.operator,
  );
  const accountId = String(made.body['accountId']);
  await association.empower(partyId, accountId);
  merchant = { partyId, accountId, token: await association.signIn(MARKS[1] as string) };
  const bytes = Buffer.concat([PNG, Buffer.from(WORDS)]);
  filed = await fileWith(api, { ...there, ana: merchant }, { photo: { bytes } });
  const sent = await filed.put(filed.idOf('photo'), bytes, merchant);
  if (sent.status !== 200) throw new Error(sent.text);
  another = await fileWith(api, there);
  const rejected = await api.post(`/v1/disputes/${another.disputeId}/rejections`, OUT, there.maja);
  if (rejected.status !== 200) throw new Error(rejected.text);
}, 120_000);
afterAll(() => api.stop());

const foundRaw = (words: string): boolean => foundOnDisk([words], dataDir).length > 0;
const opens = (key: WrappedKey): boolean =>
  opensWithAnything(
    { masterKey: api.masterKey, evidence: api.evidenceFolder, associationId: there.association.associationId },
    key,
  );
const wrappedKeys = () => wrappedKeysOf(api.parts.pool, merchant.partyId);
const readWords = async (): Promise<void> => {
  const { pool, vaultOf } = api.parts;
  while ((await indexWords(pool, (associationId) => ({ vault: vaultOf(associationId) }))) > 0);
};
/** Where the name of the merchant, or the mark, can be searched. */
const searched = async (): Promise<number> => {
  const text = "SELECT count(*)::int AS n FROM read.word WHERE text LIKE '%Zaunkoenig%' OR text LIKE '%NORTHWIND%'";
  return (await api.parts.pool.query<{ n: number }>(text)).rows[0]?.n ?? 0;
};
let running: ReturnType<typeof erasingPass> | undefined;
const pass = async (): Promise<number> => {
  const { pool, masterKey, appender, clock, vaultOf } = api.parts;
  while ((await keepUp(pool, PROJECTIONS)) > 0);
  await readWords();
  const tenantOf = (associationId: string): TenantContext => ({
    database: pool,
    appender,
    associationId,
    vault: vaultOf(associationId),
    secret: hmacSecret(masterKey, 'request'),
    calendar: calendarOf({ database: pool, associationId }),
    contextOf: async () => noContext,
  });
  const config = { PARLEY_HOME: ledger, ERASURE_LEDGERS: '' };
  const wrappings = openWrappings({ pool, masterKey, evidence: api.evidenceFolder });
  const legalNow = async (associationId: string) => clock.now(associationId);
  await pool.query('UPDATE office.data_request SET looked_at = NULL');
  const notes: string[] = [];
  running ??= erasingPass({ pool, masterKey, wrappings, config, note: (what) => void notes.push(what) });
  const looked = await running({ database: pool, tenantOf, legalNow }, new Date());
  expect(notes).toEqual([]);
  return looked;
};
const ask = (about: object, token = merchant.token) => api.post('/v1/me/data-requests', about, { token });
const requests = async () =>
  (await api.get('/v1/me/data-requests', { token: merchant.token })).body['items'] as unknown as {
    kind: string;
    state: string;
    kept: { reason: string; disputeId?: string }[];
  }[];

it('keeps the words of a dispute that runs, and tells why', async () => {
  expect((await ask({ kind: 'erasure', partyId: merchant.partyId })).status).toBe(201);
  expect(await pass()).toBe(1);
  expect(await requests()).toMatchObject([
    { kind: 'erasure', state: 'partly', kept: [{ reason: 'running', disputeId: filed.disputeId }] },
  ]);
  const { status, text } = await api.get(`/v1/disputes/${filed.disputeId}`, { token: there.maja.token });
  expect([status, text]).toEqual([200, expect.stringContaining('NORTHWIND')]);
}, 60_000);

it('keeps the file for its period when the dispute is over, and forgets on the day after it', async () => {
  const { status, text } = await api.post(`/v1/disputes/${filed.disputeId}/rejections`, OUT, there.maja);
  expect([status, text]).toEqual([200, expect.anything()]);
  await pass();
  expect(await requests()).toMatchObject([{ state: 'partly', kept: [{ reason: 'period' }] }]);
}, 60_000);

it('leaves nothing that the master key opens: not in rows, dead rows, journal or files', async () => {
  const before = await wrappedKeys();
  expect(before.map(({ name }) => name).sort()).toEqual(
    [`person:${merchant.partyId}`, `text:${filed.disputeId}:${merchant.partyId}`].sort(),
  );
  for (const key of before) expect([key.name, opens(key)]).toEqual([key.name, true]);
  expect(await searched()).toBeGreaterThan(2);
  for (const mark of MARKS.slice(1)) expect([mark, foundRaw(mark)]).toEqual([mark, true]);
  await passDays(api, there.association.associationId)(3 * YEAR + 1);
  const again = await there.association.signIn(MARKS[1] as string);
  expect((await ask({ kind: 'erasure' }, again)).status).toBe(201);
  await api.parts.pool.query('ANALYZE office.account'); // as the server does of itself: samples keep values
  const reader = await api.parts.pool.connect();
  await reader.query('BEGIN ISOLATION LEVEL REPEATABLE READ; SELECT 1');
  // one pass does it: both requests, the rest of that file, and one of which nobody asked anything
  expect(await pass()).toBe(4);
  for (const key of before) expect([key.name, opens(key)]).toEqual([key.name, false]);
  expect(await wrappedKeys()).toEqual([]);
  expect(await searched()).toBe(0);
  await reader.query('COMMIT'); // while somebody looked, the server kept what had been there
  reader.release();
  await pass();
  for (const mark of [...MARKS, WORDS, 'NORTHWIND']) expect([mark, foundRaw(mark)]).toEqual([mark, false]);
}, 120_000);

it('finds none of it either when the words are read anew', async () => {
  for (const table of ['word', 'word_place']) await api.parts.pool.query(`DELETE FROM read.${table}`);
  await readWords();
  expect(await searched()).toBe(0);
  const { rows } = await api.parts.pool.query("SELECT FROM read.word WHERE kind = 'number'");
  expect(rows).toHaveLength(2); // what lies in the clear anyway
});

it('lets nobody in any more, shows no word, and all proofs hold', async () => {
  const body = {
    association: there.association.associationId,
    login: MARKS[1],
    password: 'correct horse battery staple',
  };
  expect((await api.post('/v1/sessions', body)).status).toBe(401);
  expect((await api.get('/v1/me', { token: merchant.token })).status).toBe(401);
  const { text } = await api.get(`/v1/disputes/${filed.disputeId}`, { token: await there.association.signIn('maja') });
  for (const word of ['NORTHWIND', MARKS[0]]) expect([word, text.includes(word as string)]).toEqual([word, false]);
  expect((await verifyLog(api.parts.pool, () => undefined)).faults).toEqual([]);
});

it('erases the file whose period has ended though nobody asked, and says so to its parties', async () => {
  const { pool, vaultOf } = api.parts;
  const vault = vaultOf(there.association.associationId);
  expect(await vault.findKey(`text:${another.disputeId}:${there.ana.partyId}`)).toBeUndefined();
  expect(await vault.findKey(`person:${there.ana.partyId}`)).toBeDefined();
  const { rows } = await pool.query<{ data: string }>(
    `SELECT data FROM log.event WHERE stream_id = $1 AND type = 'PartyErased'`,
    [there.ana.partyId],
  );
  expect(rows.map(({ data }) => JSON.parse(data) as object)).toMatchObject([
    { ground: 'period', identity: false, disputeIds: [another.disputeId] },
  ]);
});

it('writes down outside the database what was erased, by ids alone', () => {
  const entries = readLedgers(ledgersOf({ home: ledger, more: [] }));
  const own = entries.filter(({ name }) => name.includes(merchant.partyId) || name.includes(merchant.accountId));
  expect(own.map(({ kind, name }) => `${kind} ${name}`).sort()).toEqual(
    [
      `account ${merchant.accountId}`,
      `key draft:${merchant.accountId}`,
      `key person:${merchant.accountId}`,
      `key person:${merchant.partyId}`,
      `key text:${filed.disputeId}:${merchant.partyId}`,
    ].sort(),
  );
});
