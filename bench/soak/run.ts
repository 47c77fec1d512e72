import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readHead } from '#event-store/head.js';
import { refusedStatements } from '../../test/support/refused-statements.js';
import { drained } from '../drained.js';
import { offer } from '../open-loop.js';
import { percentile } from '../percentile.js';
import { processesOf } from '../processes.js';
import { startBenchSystem, type BenchSystem } from '../system.js';
import { faultsOf, judgeMemory, type Sample, type Soak } from './judge.js';
import { sampleSoak } from './sample.js';
import { soakTable } from './table.js';

/**
 * Complaints at a steady rate through the whole system for an hour, until all is carried out: memory must be flat
 * after the first ten minutes, nobody may lag at the end, no answer may be a 5xx. Ends with 1 where something is not so.
 */
const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '60' },
    rate: { type: 'string', default: '30' },
    json: { type: 'string', default: 'test-results/soak.json' },
  },
});
const [minutes, rate] = [Number(values.minutes), Number(values.rate)];
if (!(minutes > 0 && rate > 0)) throw new Error('--minutes and --rate are numbers above 0');
const SAMPLED_EACH = 10_000; // milliseconds
const DRAINED_WITHIN = 900_000; // milliseconds
const TOLD_EACH = 30; // samples
/** Ten minutes; of a trial that is shorter its first third. */
const warmUp = Math.min(10, minutes / 3) / 60;

const OURS = ['api', 'worker', 'demo platform', 'mail server'];
const oursOf = ({ pid }: BenchSystem) => {
  const all = processesOf(pid);
  return new Map(OURS.map((name) => [name, (all.get(name) ?? [])[0]]));
};
const megabytes = ({ own }: Sample): string => [...own].map(([name, size]) => `${name} ${size.toFixed(0)}`).join(', ');

const system = await startBenchSystem();
const answers = new Map<number, number>();
const file = async (): Promise<void> => {
  const { status, body } = await system.complainant.post('/disputes', system.complaint());
  answers.set(status, (answers.get(status) ?? 0) + 1);
  if (status !== 201) throw new Error(`answered ${status}: ${body}`);
};
try {
  await drained(system);
  const before = oursOf(system);
  const from = await readHead(system.pool);
  let told = 0;
  const sampling = sampleSoak(system.pid, SAMPLED_EACH, (sample) => {
    if (told++ % TOLD_EACH === 0)
      console.log(`${(sample.at * 60).toFixed(0)} min, ${answers.get(201) ?? 0} filed, load ${sample.load.toFixed(1)}; MB: ${megabytes(sample)}`); // prettier-ignore
  });
  const { latencies, errors, rate: filedPerSecond } = await offer(rate, minutes * 60, file);
  const samples = sampling.stop();
  const begun = performance.now();
  const left = await drained(system, DRAINED_WITHIN);
  const seconds = (performance.now() - begun) / 1_000;
  for (const [error, count] of errors) console.log(`${count} times: ${error}`);
  const answered = [...answers.values()].reduce((sum, count) => sum + count, 0);
  const after = oursOf(system);
  const sent = Math.ceil(rate * minutes * 60);
  const soak: Soak = {
    samples,
    warmUp,
    sent,
    answers,
    unanswered: sent - answered,
    receipts: await countReceipts(system, from),
    owed: left?.owedEffects ?? 0,
    readers: left?.readers ?? [],
    restarted: OURS.filter((name) => after.get(name) !== before.get(name)),
    refused: refusedStatements(system.home),
  };
  const rows = judgeMemory(soak);
  const faults = faultsOf(soak, rows);
  const flow = {
    minutes,
    rate,
    filedPerSecond,
    p50: percentile(latencies, 0.5),
    p99: percentile(latencies, 0.99),
    drainedAfterSeconds: seconds,
    load: samples.reduce((sum, { load }) => sum + load, 0) / samples.length,
  };
  console.log(soakTable(flow, soak, rows));
  const plain = samples.map(({ at, own, load }) => ({ minutes: at * 60, load, megabytes: Object.fromEntries(own) }));
  const { readers, owed, receipts, unanswered, restarted, refused } = soak;
  const counts = {
    sent,
    answers: Object.fromEntries(answers),
    unanswered,
    receipts,
    owed,
    readers,
    restarted,
    refused,
  };
  mkdirSync(path.dirname(values.json), { recursive: true });
  writeFileSync(
    values.json,
    `${JSON.stringify({ ...flow, ...counts, programs: rows, faults, samples: plain }, null, 2)}\n`,
  );
  const wellAsFarAsSeen = rows.some(({ verdict }) => verdict !== 'flat')
    ? '\nAll else is well; it was too short to tell of memory.'
    : '\nAll is well.';
  console.log(faults.length === 0 ? wellAsFarAsSeen : `\n${faults.length} faults:\n${faults.join('\n')}`);
  process.exitCode = faults.length === 0 ? 0 : 1;
} finally {
  await system.stop();
}

/** Of how many complaints the receipt went out. */
async function countReceipts({ pool }: BenchSystem, from: number): Promise<number> {
  const { rows } = await pool.query<{ n: number }>(
    `SELECT count(DISTINCT stream_id)::int AS n FROM log.event WHERE position > $1 AND type = 'ServiceDispatched'`,
    [from],
  );
  return rows[0]?.n ?? 0;
}
