import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, watch } from 'node:fs';
import path from 'node:path';
import { machineOf } from '../stories/kit/machine.js';
import { client, type Client } from '../stories/kit/client.js';
import { complaint, DECLARATION, evidence, file, pairAt, type Followed, type View } from '../stories/kit/dispute.js';
import type { Member } from '../stories/kit/association.js';
import { wrappedKeysOf } from '../support/keys-on-disk.js';
import { until } from '../support/until.js';
import { newHome, startWholeSystem, type WholeSystem } from '../support/whole-system.js';
import { gatherCast, type Cast } from './kit/cast.js';
import { fileOn, type Acknowledged } from './kit/file-on.js';
import { followLog } from './kit/follow-log.js';
import { insistingClients } from './kit/insist.js';
import { killMachine } from './kit/kill-machine.js';
import { placeOf } from './kit/place.js';
import { startProgram } from './kit/program.js';
import { poolOf } from '../support/connections.js';

const outside = newHome();
const [target, keys, ledgers, kept] = ['backup', 'backup-keys', 'erasures', 'master'].map((name) =>
  path.join(outside, name),
) as [string, string, string, string];
const empty = newHome();

let system: WholeSystem | undefined;
let cast: Cast;
let gone: Member;
let dispute: Followed;
let acknowledged: readonly Acknowledged[];
const ends: (() => Promise<void>)[] = [];
let begunAt: number;
let killed: { readonly at: Date; readonly position: number };
let restored: number;
beforeAll(async () => {
  for (const folder of [ledgers, kept]) mkdirSync(folder);
  process.env['ERASURE_LEDGERS'] = ledgers;
  system = await startWholeSystem();
  const place = placeOf(system);
  cast = await gatherCast(place, 4);
  gone = await cast.association.member('Plover Beads', 'plover');
  const [listing] = cast.listings;
  if (!listing) throw new Error('There is no listing');
  const right = { kind: 'trademark', name: '松石', registrationNumber: '23456789', trademark: { classes: [14] } };
  const against = [{ ref: 'ben', member: cast.ben, handle: 'ben', roles: ['merchant'] }];
  const items = [{ ref: 'stone', listing, title: 'stone', of: ['ben'] }];
  const body = complaint(cast.association.shop, against, items, ['G01', 'G06', 'G07', 'TM1', 'TM3'], right);
  dispute = await file(place, cast.association, cast.ana.client, body);
  for (const one of ['keys/master.key', 'keys/operator.key'])
    cpSync(path.join(system.home, one), path.join(kept, path.basename(one)));
});
afterAll(async () => {
  for (const end of ends) await end(); // also where a test broke off
  await system?.stop();
  for (const folder of [outside, empty]) rmSync(folder, { recursive: true, force: true });
});

const snapshots = (): readonly string[] => readdirSync(path.join(target, 'snapshots'));
const mark = (): { readonly at: string; readonly log: { readonly position: number } } =>
  JSON.parse(readFileSync(path.join(target, 'backup-mark.json'), 'utf8')) as ReturnType<typeof mark>;

/** Resolves in the moment in which a snapshot is begun: its folder is there and not whole. */
const begun = (): Promise<void> =>
  new Promise((resolve) => {
    const watching = watch(path.join(target, 'snapshots'), (_, name) => {
      if (!name?.startsWith('unfinished-') || !existsSync(path.join(target, 'snapshots', name))) return;
      watching.close();
      resolve();
    });
  });

it('is archived while complaints are filed, and is killed under them in the middle of the next backup', async () => {
  const there = system as WholeSystem;
  const clients = insistingClients(() => [there.running.api]);
  const filing = fileOn(clients, cast);
  const log = followLog(there.running.databaseUrl);
  ends.push(filing.stop, log.stop);
  await until('complaints are filed', () => filing.acknowledged.length >= 8);
  begunAt = performance.now();
  const { code, said } = await machineOf(there.home).parley(['backup', target, '--keys', keys]);
  expect([code, said]).toEqual([0, expect.stringContaining('Archived')]);
  const whole = snapshots();

  await gone.client.post('/me/data-requests', { kind: 'erasure', partyId: gone.partyId });
  const ledger = path.join(ledgers, 'erasures.jsonl');
  await until(
    'what was erased stands outside the machine',
    () => existsSync(ledger) && readFileSync(ledger, 'utf8').includes(gone.partyId),
  );
  const before = filing.acknowledged.length;
  await until('more complaints are filed', () => filing.acknowledged.length >= before + 8);

  const dying = begun();
  const environment = { ...process.env, PARLEY_HOME: there.home };
  const next = startProgram('cli', environment, path.join(outside, 'next.log'), ['backup', target, '--keys', keys]);
  await dying;
  await Promise.all([killMachine(there), next.kill()]);
  killed = { at: new Date(), position: log.seen.at(-1)?.position ?? 0 };
  await Promise.all([filing.stop(), log.stop()]);
  ({ acknowledged } = filing);
  expect(snapshots()).toEqual([expect.stringMatching(/^2/), expect.stringMatching(/^unfinished-/)]);
  expect(snapshots()[0]).toBe(whole[0]);
  expect(killed.position).toBeGreaterThan(mark().log.position);
  rmSync(there.home, { recursive: true });
  system = undefined;
});

it('is back on an empty machine, with nothing lost that was acknowledged before the backup, and the loss told', async () => {
  cpSync(kept, path.join(empty, 'keys'), { recursive: true });
  const machine = machineOf(empty);
  const { code, said } = await machine.parley(['restore', target, '--keys', keys, '--erasures', ledgers]);
  expect([code, said]).toEqual([0, expect.stringMatching(/The log is sound: \d+ events\. The files are as it says/)]);
  expect(said).toMatch(/Erasures: \d+ in the ledger, 1 of them since the snapshot/);
  system = await startWholeSystem(empty);
  for (const words of [
    ['log', 'verify'],
    ['files', 'verify'],
    ['projections', 'verify'],
  ])
    expect([words, await machine.parley(words)]).toEqual([words, expect.objectContaining({ code: 0 })]);

  const pool = poolOf(system.running.databaseUrl);
  const known = await pool.query<{ key: string }>('SELECT key FROM log.answer WHERE key = ANY ($1)', [
    acknowledged.map(({ key }) => key),
  ]);
  const there = new Set(known.rows.map(({ key }) => key));
  expect(acknowledged.filter(({ key, at }) => at < begunAt && !there.has(key))).toEqual([]);
  expect(await wrappedKeysOf(pool, gone.partyId)).toEqual([]);
  expect((await wrappedKeysOf(pool, cast.ana.partyId)).length).toBeGreaterThan(0);
  await pool.end();
  restored = Number(/Put back \S+: log up to (\d+)/.exec(said)?.[1]);
  expect(restored).toBe(mark().log.position);
  const events = killed.position - restored;
  const lost = acknowledged.filter(({ key }) => !there.has(key)).length;
  const minutes = (killed.at.getTime() - Date.parse(mark().at)) / 60_000;
  expect([events > 0, lost > 0, lost < acknowledged.length]).toEqual([true, true, true]);
  process.stdout.write(
    `Drill: killed under load; ${/Restored in \d+ s/.exec(said)?.[0]}. Lost: ${minutes.toFixed(1)} minutes, ${events} events, ` +
      `among them ${lost} of ${acknowledged.length} complaints that had been acknowledged (all after the backup began).\n`,
  );
});

it('plays the story on: everybody signs in anew, and the dispute of before comes to its end', async () => {
  const { api } = (system as WholeSystem).running;
  const signedIn = async (login: string, password: string): Promise<Client> => {
    const body = { association: cast.association.associationId, login, password };
    const { token } = await client(api, {}).post<{ token: string }>('/sessions', body);
    return client(api, { authorization: `Bearer ${token}` });
  };
  const [ana, ben] = [
    await signedIn(cast.ana.login, cast.ana.password),
    await signedIn(cast.ben.login, cast.ben.password),
  ];
  const maja = await signedIn(cast.ben.login.replace(/^ben/, 'maja'), cast.ben.password);
  await expect(signedIn(gone.login, gone.password)).resolves.toBeDefined(); // the party went, its person's account did not
  const at = `/disputes/${dispute.disputeId}`;
  const pair = { respondentId: cast.ben.partyId, itemId: dispute.itemId('stone') };
  await maja.post(`${at}/acceptances`);
  const shop = client(api, { authorization: `Bearer ${cast.association.shop.apiKey}` });
  const measures = () => shop.get<{ measures: readonly { sequence: number }[] }>(`${at}/measures`);
  const [wanted] = await until('the platform is asked for a measure', async () => {
    const { measures: all } = await measures();
    return all.length > 0 && all;
  });
  await shop.post(`${at}/measure-results`, {
    results: [{ ...pair, sequence: wanted?.sequence, outcome: 'confirmed' }],
  });
  const statement = {
    statement: 'Our own design.',
    evidence: [evidence('drawing', 'Drawing')],
    declaration: DECLARATION,
  };
  await ben.post(`${at}/counter-notices`, { respondentId: pair.respondentId, itemIds: [pair.itemId], ...statement });
  await ana.post(`${at}/withdrawals`, { pairs: [pair], consideration: 'none' });
  const seen = await until('the dispute is over', async () => {
    const view = await maja.get<View>(at);
    return view.stage === 'closed' && view;
  });
  expect(pairAt(seen, pair.respondentId, pair.itemId)?.reason).toBe('withdrawn');
});
