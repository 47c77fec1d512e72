import { setTimeout } from 'node:timers/promises';
import { until } from '../test/support/until.js';
import { shareOut } from './callers.js';
import { countSignals } from './count-signals.js';
import { drained } from './drained.js';
import { postOrThrow } from './http.js';
import { startMoreWorkers } from './more-workers.js';
import { atMost, merely, type Row } from './row.js';
import type { BenchSystem } from './system.js';

const WORKERS = [1, 2, 4] as const;
const ROUNDS = 2;
const EACH = 150;
const CALLERS = 16;
const SAMPLE = 60;
const SHARED = 4_000; // until each has its share of the readers

type Taken = { milliseconds: number; readonly disputeIds: string[] };

/**
 * Complaints thrown in as fast as 16 callers can, until each one's receipt went out, with one, two and four workers in
 * turn; and how often a dispute's workflow was told to look. All workers, the API, PostgreSQL and Temporal share the
 * machine: where its processors are full, more workers do not make it faster.
 */
export async function benchWorkers(system: BenchSystem): Promise<readonly Row[]> {
  const taken = new Map(WORKERS.map((count) => [count, { milliseconds: 0, disputeIds: [] } as Taken]));
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [count, sum] of taken) {
      const more = await startMoreWorkers(system.pid, count - 1);
      await setTimeout(SHARED);
      await shareOut(40, CALLERS, () => postOrThrow(system.complainant, '/disputes', system.complaint())); // warm
      await drained(system);
      const begun = performance.now();
      sum.disputeIds.push(...(await untilReceipts(system)));
      sum.milliseconds += performance.now() - begun;
      await drained(system);
      await more.stop();
    }
  const rows: Row[] = [];
  const rateOf = (count: (typeof WORKERS)[number]): number =>
    (ROUNDS * EACH * 1_000) / (taken.get(count)?.milliseconds ?? NaN);
  for (const [count, { disputeIds }] of taken) {
    const name = count === 1 ? 'one worker' : `${count} workers`;
    rows.push(
      merely({
        name: `disputes carried to their first effect by ${name}, against one`,
        ...{ ours: rateOf(count), reference: rateOf(1), unit: '/s' },
      }),
      atMost(1, {
        name: `signals a dispute, ${name}`,
        ours: await countSignals(system.running.temporalAddress, disputeIds.slice(-SAMPLE)),
        ...{ reference: 1.2, unit: '' },
      }),
    );
  }
  return rows;
}

const untilReceipts = async ({ pool, complainant, complaint }: BenchSystem): Promise<readonly string[]> => {
  const disputeIds: string[] = [];
  await shareOut(EACH, CALLERS, async () => {
    const { disputeId } = await postOrThrow<{ disputeId: string }>(complainant, '/disputes', complaint());
    disputeIds.push(disputeId);
  });
  await until(`${EACH} receipts`, async () => {
    const { rows } = await pool.query<{ n: number }>(
      `SELECT count(DISTINCT stream_id)::int AS n FROM log.event WHERE stream_id = ANY ($1) AND type = 'ServiceDispatched'`,
      [disputeIds],
    );
    return (rows[0]?.n ?? 0) >= EACH;
  });
  return disputeIds;
};
