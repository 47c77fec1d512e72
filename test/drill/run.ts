import { randomUUID } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileOn } from '../faults/kit/file-on.js';
import { gatherCast } from '../faults/kit/cast.js';
import { insistingClients } from '../faults/kit/insist.js';
import { killMachine } from '../faults/kit/kill-machine.js';
import { placeOf } from '../faults/kit/place.js';
import { complaintOf } from '../faults/kit/probe.js';
import { startProgram } from '../faults/kit/program.js';
import { machineOf } from '../stories/kit/machine.js';
import { poolOf } from '../support/connections.js';
import { until } from '../support/until.js';
import { newHome, startWholeSystem, type WholeSystem } from '../support/whole-system.js';
import { growDatabase } from './grow-database.js';

/**
 * `npm run drill [events]`: a system with so many events is archived under load, its machine is lost, and it comes back
 * at an instant between two acknowledged acts: whatever was acknowledged before is there, and nothing after. Each step
 * is timed. It fails when anything is missing.
 */
const events = Number(process.argv[2] ?? 20_000);
const began = performance.now();
let since = began;
const say = (what: string): void => {
  const at = performance.now();
  console.log(`${((at - since) / 1_000).toFixed(1).padStart(7)} s  ${what}`);
  since = at;
};
const bytesIn = (folder: string): string => {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  const sum = files.reduce((all, one) => all + statSync(path.join(one.parentPath, one.name)).size, 0);
  return `${Math.round(sum / 1e6)} MB in ${files.length} files`;
};
const faults: string[] = [];
const see = (what: string, isGood: boolean, more = ''): void => {
  say(`${isGood ? '✓' : '✗'} ${what}`);
  if (!isGood) faults.push(`${what} ${more}`);
};

const [home, empty, outside] = [newHome(), newHome(), newHome()];
const [target, keys, kept, log] = ['archive', 'keys', 'master', 'archive.log'].map((name) =>
  path.join(outside, name),
) as [string, string, string, string];
let running: WholeSystem | undefined;
try {
  await (await startWholeSystem(home)).stop({ keep: true }); // makes its keys
  const grown = await growDatabase(home, events);
  say(`${grown} events in the log, ${bytesIn(path.join(home, 'postgres/data'))}`);
  running = await startWholeSystem(home);
  const there = running;
  const cast = await gatherCast(placeOf(there), 4);
  mkdirSync(kept);
  for (const key of ['master.key', 'operator.key']) cpSync(path.join(home, 'keys', key), path.join(kept, key));
  say('the system runs');

  const clients = insistingClients(() => [there.running.api]);
  const filing = fileOn(clients, cast);
  await until('complaints are filed', () => filing.acknowledged.length >= 8);
  const environment = { ...process.env, PARLEY_HOME: home };
  const archive = startProgram('cli', environment, log, ['archive', target, '--keys', keys, '--every', '5']);
  void archive.ended.then((code) => code === 'SIGKILL' || console.error(archive.log()));
  await until('a base is there', () => archive.log().includes('Archived up to'));
  say(`a base under load, ${bytesIn(target)}: ${archive.log().split('\n')[0]}`);

  const before = filing.acknowledged.length;
  await until('more complaints are filed', () => filing.acknowledged.length >= before + 20);
  const ask = async (): Promise<string> => {
    const wish = { key: randomUUID(), what: 'fileComplaint', path: '/disputes', body: complaintOf(cast) };
    return (await clients.ask(cast.callers.ana, wish)).key;
  };
  const last = await ask();
  await setTimeout(10);
  const instant = new Date();
  await setTimeout(10);
  const first = await ask();
  const mine = filing.acknowledged.filter(({ at }) => performance.timeOrigin + at < instant.getTime());
  const after = filing.acknowledged.length;
  await until('complaints are filed after the instant', () => filing.acknowledged.length >= after + 20);
  await setTimeout(11_000); // two rounds of the archive
  const all = filing.acknowledged.length;
  await Promise.all([killMachine(there), archive.kill()]);
  await filing.stop();
  running = undefined;
  rmSync(home, { recursive: true });
  say(`the machine is lost; ${all} complaints acknowledged, ${mine.length + 1} of them before ${instant.toISOString()}; the archive has ${bytesIn(target)}`); // prettier-ignore

  cpSync(kept, path.join(empty, 'keys'), { recursive: true });
  const machine = machineOf(empty);
  const restored = await machine.parley(['restore', target, '--keys', keys, '--at', instant.toISOString()]);
  see(`restored\n${restored.said.replaceAll(/^/gm, '             ')}`, restored.code === 0);
  running = await startWholeSystem(empty);
  say('the system runs again');
  const pool = poolOf(running.running.databaseUrl);
  const { rows } = await pool.query<{ key: string }>('SELECT key FROM log.answer WHERE key = ANY ($1)', [
    [...mine.map(({ key }) => key), last, first],
  ]);
  const known = new Set(rows.map(({ key }) => key));
  const missing = mine.filter(({ key }) => !known.has(key)).length + (known.has(last) ? 0 : 1);
  see(`whatever was acknowledged before the instant is there: ${mine.length + 1}`, missing === 0, `${missing} missing`);
  see('the act after the instant is not', !known.has(first));
  await pool.end();
  for (const words of [
    ['log', 'verify', '--from-start'],
    ['files', 'verify'],
    ['projections', 'verify'],
  ]) {
    const { code, said } = await machine.parley(words);
    see(`parley ${words.join(' ')}`, code === 0, said);
  }
} finally {
  await running?.stop();
  for (const folder of [home, empty, outside]) rmSync(folder, { recursive: true, force: true });
}
for (const fault of faults) console.error(fault);
console.log(faults.length === 0 ? `Sound, in ${Math.ceil((performance.now() - began) / 1_000)} s.` : 'NOT sound.');
process.exitCode = faults.length === 0 ? 0 : 1;
