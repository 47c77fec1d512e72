import { setTimeout } from 'node:timers/promises';
import { until } from '../test/support/until.js';
import { openBareWorkflows } from './bare-workflow.js';
import { drained } from './drained.js';
import { postOrThrow } from './http.js';
import { offer } from './open-loop.js';
import { processorTimeOf, since, sumOf } from './processor-time.js';
import { atMost, merely, type Row } from './row.js';
import type { BenchSystem } from './system.js';

const PER_SECOND = 25;
const SECONDS = 12;
const COUNT = PER_SECOND * SECONDS;
const WARM = 4;
const REST = 4_000;

/**
 * Processor time by program: of one complaint at a calm pace, until all that follows it is done and its receipt's
 * delivery report has come back; and of everything at rest. It depends less on who else is at work than any rate does.
 */
export async function benchCost(system: BenchSystem): Promise<readonly Row[]> {
  const file = (): Promise<unknown> => postOrThrow(system.complainant, '/disputes', system.complaint());
  await offer(PER_SECOND, WARM, file);
  await settled(system, PER_SECOND * WARM);
  const ours = await timed(system, async () => {
    await offer(PER_SECOND, SECONDS, file);
    await settled(system, COUNT);
  });
  const atRest = await timed(system, () => setTimeout(REST));

  const bare = await openBareWorkflows(system.running.temporalAddress);
  const finish = async (): Promise<unknown> => (await bare.begin()).finished;
  await offer(PER_SECOND, WARM, finish);
  const before = process.cpuUsage();
  const bareServer = await timed(system, () => offer(PER_SECOND, SECONDS, finish));
  const { user, system: kernel } = process.cpuUsage(before);
  await bare.close();

  const each = (name: string, milliseconds: number): Row =>
    merely({ name: `processor time of one complaint, ${name}`, ours: milliseconds / COUNT, unit: 'ms' });
  const bareEach = ((user + kernel) / 1_000 + (bareServer.get('temporal') ?? 0)) / COUNT;
  return [
    ...[...ours].filter(([, time]) => time > COUNT / 10).map(([name, time]) => each(name, time)),
    atMost(1.25, {
      name: 'processor time of one complaint, against a bare workflow and its wake',
      ours: sumOf(ours) / COUNT,
      reference: bareEach,
      unit: 'ms',
    }),
    merely({ name: 'processor time at rest, a second', ours: (sumOf(atRest) * 1_000) / REST, unit: 'ms' }),
  ];
}

async function timed({ pid }: BenchSystem, work: () => Promise<unknown>) {
  const before = processorTimeOf(pid);
  await work();
  return since(before, processorTimeOf(pid));
}

/** The latest so many complaints have their receipts delivered, and nothing else is left to do. */
async function settled(system: BenchSystem, count: number): Promise<void> {
  const latest = `SELECT stream_id FROM log.event WHERE type = 'ComplaintFiled' ORDER BY position DESC LIMIT $1`;
  const text = `SELECT count(DISTINCT stream_id)::int AS n FROM log.event WHERE type = 'ServiceArrived' AND stream_id IN (${latest})`;
  await until(`${count} receipts delivered`, async () => {
    await setTimeout(250);
    return (await system.pool.query<{ n: number }>(text, [count])).rows[0]?.n === count;
  });
  await drained(system);
}
