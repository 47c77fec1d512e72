import { drained } from './drained.js';
import { postOrThrow } from './http.js';
import { memoryOf, memoryRows, sampleMemory } from './memory.js';
import { offer } from './open-loop.js';
import { percentile } from './percentile.js';
import { atLeast, atMost, merely, type Row } from './row.js';
import type { BenchSystem } from './system.js';

const SECONDS = 30;
const ENOUGH = 100; // a second
const OFFERED = 102; // a little more, so that the last answer's wait does not make it too few
const AT_MOST = 250; // milliseconds
const DRAINED_WITHIN = 45; // seconds

/** A steady stream of complaints with everything running, and how long afterwards everything that they owe is done. */
export async function benchFiling(system: BenchSystem): Promise<readonly Row[]> {
  const file = (): Promise<unknown> => postOrThrow(system.complainant, '/disputes', system.complaint());
  await drained(system);
  const atRest = memoryOf(system.pid);
  await offer(50, 6, file); // warm, so that it is measured what a server does that has been up for a while
  await drained(system);
  const memory = sampleMemory(system.pid);
  const { latencies, errors, rate } = await offer(OFFERED, SECONDS, file);
  const begun = performance.now();
  const left = await drained(system);
  const seconds = (performance.now() - begun) / 1_000;
  const underLoad = memory.stop();
  for (const [error, count] of errors) console.log(`${count} times: ${error}`);
  if (left)
    console.log(
      `not drained: ${left.owedEffects} effects owed, ${left.readers.map(({ reader, behind }) => `${reader} ${behind}`).join(', ')} behind`,
    );
  const refused = [...errors.values()].reduce((sum, count) => sum + count, 0);
  return [
    atLeast(1, { name: `complaints filed over HTTP for ${SECONDS} s`, ours: rate, reference: ENOUGH, unit: '/s' }),
    atMost(1, { name: 'the same, p99', ours: percentile(latencies, 0.99), reference: AT_MOST, unit: 'ms' }),
    merely({ name: 'the same, p50', ours: percentile(latencies, 0.5), unit: 'ms' }),
    {
      ...merely({ name: 'the same, not filed', ours: refused, reference: 0, unit: '' }),
      ratio: null,
      aim: '0',
      met: refused === 0,
    },
    atMost(1, {
      name: `all wakes drained after it${left ? ' (not yet)' : ''}`,
      ours: seconds,
      reference: DRAINED_WITHIN,
      unit: 's',
    }),
    ...memoryRows(atRest, underLoad),
  ];
}
