import { setTimeout } from 'node:timers/promises';
import { shareOut } from './callers.js';
import { countSignals } from './count-signals.js';
import { drained } from './drained.js';
import { postOrThrow } from './http.js';
import { startMoreWorkers } from './more-workers.js';
import { processorTimeOf, sumOf } from './processor-time.js';
import { atLeast, atMost, merely, type Row } from './row.js';
import type { BenchSystem } from './system.js';
import { untilReceipts } from './until-receipts.js';

const WORKERS = [1, 2, 4] as const;
const ROUNDS = 2;
const EACH = 150;
const CALLERS = 16;
const SAMPLE = 60;
const WARM = 80; // complaints a worker, until its program is compiled by its engine
const SHARED = 4_000; // until each has its share of the readers

type Taken = { milliseconds: number; processors: number; readonly disputeIds: string[] };

/**
 * Complaints thrown in as fast as 16 callers can, until each one's receipt went out, with one, two and four workers in
 * turn; and how often a dispute's workflow was told to look. All workers, the API, PostgreSQL and Temporal share the
 * machine: where its processors are full, more workers do not make it faster.
 */
export async function benchWorkers(system: BenchSystem): Promise<readonly Row[]> {
  const taken = new Map(WORKERS.map((count) => [count, { milliseconds: 0, processors: 0, disputeIds: [] } as Taken]));
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [count, sum] of taken) {
      const more = await startMoreWorkers(system.pid, count - 1);
      await setTimeout(SHARED);
      await shareOut(WARM * count, CALLERS, () => postOrThrow(system.complainant, '/disputes', system.complaint()));
      await drained(system);
      const used = (): number => [system.pid, ...more.pids].reduce((sum, pid) => sum + sumOf(processorTimeOf(pid)), 0);
      const [begun, before] = [performance.now(), used()];
      sum.disputeIds.push(...(await untilReceipts(system, EACH, CALLERS)));
      sum.milliseconds += performance.now() - begun;
      await drained(system);
      sum.processors += used() - before;
      await more.stop();
    }
  const rows: Row[] = [];
  const rateOf = (count: (typeof WORKERS)[number]): number =>
    (ROUNDS * EACH * 1_000) / (taken.get(count)?.milliseconds ?? NaN);
  const costOf = ({ processors }: Taken): number => processors / (ROUNDS * EACH);
  const alone = taken.get(1);
  for (const [count, sum] of taken) {
    const name = count === 1 ? 'one worker' : `${count} workers`;
    const rate = {
      name: `disputes carried to their first effect by ${name}, against one`,
      ...{ ours: rateOf(count), reference: rateOf(1), unit: '/s' },
    };
    rows.push(
      count === 1 ? merely(rate) : atLeast(1, rate),
      merely({
        name: `processor time of one complaint with ${name}, against one`,
        ...{ ours: costOf(sum), reference: alone ? costOf(alone) : NaN, unit: 'ms' },
      }),
      atMost(1, {
        name: `signals a dispute, ${name}`,
        ours: await countSignals(system.running.temporalAddress, sum.disputeIds.slice(-SAMPLE)),
        ...{ reference: 1.2, unit: '' },
      }),
    );
  }
  return rows;
}
