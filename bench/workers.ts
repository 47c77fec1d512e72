import { setTimeout } from 'node:timers/promises';
import { shareOut } from './callers.js';
import { countSignals } from './count-signals.js';
import { drained } from './drained.js';
import { holdProcesses } from './hold-processes.js';
import { postOrThrow } from './http.js';
import { startMoreWorkers } from './more-workers.js';
import { processesOf } from './processes.js';
import { processorTimeOf, sumOf } from './processor-time.js';
import { atLeast, atMost, merely, type Row } from './row.js';
import type { BenchSystem } from './system.js';
import { untilReceipts } from './until-receipts.js';

const WORKERS = [1, 2, 4] as const;
type Workers = (typeof WORKERS)[number];
/** By how much more disputes a second rise at least, with so many workers. */
const RISE = { 2: 1.5, 4: 2 } as const;
const ROUNDS = 2;
const EACH = 150;
const CALLERS = 16;
const SAMPLE = 60;
const WARM = 80; // complaints a worker, until its program is compiled by its engine
const SHARED = 4_000; // until each has its share of the readers

const HELD = 0.12; // of a processor for each worker

type Taken = { milliseconds: number; processors: number; readonly disputeIds: string[] };

/**
 * Complaints thrown in as fast as 16 callers can, until each one's receipt went out, with one, two and four workers in
 * turn; and how often a dispute's workflow was told to look. All workers, the API, PostgreSQL and Temporal share the
 * machine: where its processors are full, more workers do not make it faster. So it is measured once more with each
 * worker held to a small share of a processor, which leaves the others room.
 */
export async function benchWorkers(system: BenchSystem): Promise<readonly Row[]> {
  const [freely, held] = [await takeTurns(system), await takeTurns(system, HELD)];
  if (!freely) throw new Error('Nothing was measured');
  const rows: Row[] = [];
  const [alone, heldAlone] = [freely.get(1), held?.get(1)];
  for (const [count, sum] of freely) {
    const name = count === 1 ? 'one worker' : `${count} workers`;
    const rate = {
      name: `disputes carried to their first effect by ${name}, against one`,
      ...{ ours: rateOf(sum), reference: rateOf(alone), unit: '/s' },
    };
    rows.push(
      count === 1 ? merely(rate) : atLeast(1, rate),
      merely({
        name: `processor time of one complaint with ${name}, against one`,
        ...{ ours: costOf(sum), reference: costOf(alone), unit: 'ms' },
      }),
      atMost(1, {
        name: `signals a dispute, ${name}`,
        ours: await countSignals(system.running.temporalAddress, sum.disputeIds.slice(-SAMPLE)),
        ...{ reference: 1.2, unit: '' },
      }),
    );
  }
  for (const [count, sum] of held ?? []) {
    const measured = { ours: rateOf(sum), reference: rateOf(heldAlone), unit: '/s' };
    const name = `the same by ${count}, each held to ${HELD} of a processor, against one`;
    rows.push(count === 1 ? merely({ name, ...measured }) : atLeast(RISE[count], { name, ...measured }));
  }
  return rows;
}

const rateOf = (taken: Taken | undefined): number => (ROUNDS * EACH * 1_000) / (taken?.milliseconds ?? NaN);
const costOf = (taken: Taken | undefined): number => (taken?.processors ?? NaN) / (ROUNDS * EACH);

/** Undefined where workers cannot be held to a share here. */
async function takeTurns(system: BenchSystem, share?: number): Promise<ReadonlyMap<Workers, Taken> | undefined> {
  const taken = new Map(WORKERS.map((count) => [count, { milliseconds: 0, processors: 0, disputeIds: [] } as Taken]));
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [count, sum] of taken) {
      const more = await startMoreWorkers(system.pid, count - 1);
      let release: (() => void) | undefined;
      try {
        await setTimeout(SHARED);
        await shareOut(WARM * count, CALLERS, () => postOrThrow(system.complainant, '/disputes', system.complaint()));
        await drained(system);
        const workers = [...(processesOf(system.pid).get('worker') ?? []), ...more.pids];
        release = share === undefined ? () => undefined : holdProcesses(workers, share);
        if (!release) return undefined;
        const used = (): number =>
          [system.pid, ...more.pids].reduce((time, pid) => time + sumOf(processorTimeOf(pid)), 0);
        const [begun, before] = [performance.now(), used()];
        sum.disputeIds.push(...(await untilReceipts(system, EACH, CALLERS)));
        sum.milliseconds += performance.now() - begun;
        await drained(system);
        sum.processors += used() - before;
      } finally {
        release?.(); // before they end: a group that still has somebody in it cannot be taken away
        await more.stop();
      }
    }
  return taken;
}
