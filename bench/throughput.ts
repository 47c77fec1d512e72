import { openBareWorkflows, type BareWorkflows } from './bare-workflow.js';
import { shareOut } from './callers.js';
import { drained } from './drained.js';
import { postOrThrow } from './http.js';
import { atLeast, type Row } from './row.js';
import type { BenchSystem } from './system.js';
import { untilReceipts } from './until-receipts.js';

const ROUNDS = 3;
const EACH = 150;
const CALLERS = 16;

/**
 * Complaints thrown in as fast as 16 callers can, until each one's receipt went out, and as many bare workflows in the
 * same way, in turn: others on the machine take from both. What ours still have to do is done before the others' turn.
 */
export async function benchThroughput(system: BenchSystem): Promise<readonly Row[]> {
  const bare = await openBareWorkflows(system.running.temporalAddress);
  await shareOut(20, CALLERS, () => postOrThrow(system.complainant, '/disputes', system.complaint())); // warm
  await shareOut(20, CALLERS, async () => (await bare.begin()).finished);
  const taken = { ours: 0, theirs: 0 };
  for (let round = 0; round < ROUNDS; round += 1) {
    await drained(system);
    taken.ours += await timed(() => untilReceipts(system, EACH, CALLERS));
    await drained(system);
    taken.theirs += await timed(() => untilFinished(bare));
  }
  await bare.close();
  const [ours, reference] = [taken.ours, taken.theirs].map(
    (milliseconds) => (ROUNDS * EACH * 1_000) / milliseconds,
  ) as [number, number];
  return [
    atLeast(0.8, {
      name: 'disputes carried to their first effect, against bare workflows',
      ours,
      reference,
      unit: '/s',
    }),
  ];
}

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
};

const untilFinished = async (bare: BareWorkflows): Promise<void> => {
  const all: Promise<number>[] = [];
  await shareOut(EACH, CALLERS, async () => void all.push((await bare.begin()).finished));
  await Promise.all(all);
};
