import { setTimeout } from 'node:timers/promises';
import { memoryOf, residentOf } from './memory.js';
import { processorTimeOf, since, sumOf } from './processor-time.js';
import { atMost, merely, type Row } from './row.js';
import type { BenchSystem } from './system.js';

const SETTLED = 30_000;
const LOOKED_AT = 60_000;
const MEMORY = 1_200; // MB

/** What all programs use of the processors, a second, and of memory, when nobody does anything. */
export async function benchIdle({ pid }: BenchSystem): Promise<readonly Row[]> {
  await setTimeout(SETTLED);
  const [before, begun] = [processorTimeOf(pid), performance.now()];
  await setTimeout(LOOKED_AT);
  const used = since(before, processorTimeOf(pid));
  const seconds = (performance.now() - begun) / 1_000;
  const memory = memoryOf(pid);
  return [
    ...[...used].map(([name, time]) =>
      merely({ name: `processor time at rest, ${name}`, ours: time / seconds, unit: 'ms/s' }),
    ),
    atMost(1, {
      name: 'processor time at rest, all programs',
      ours: sumOf(used) / seconds,
      reference: 50,
      unit: 'ms/s',
    }),
    ...[...memory].map(([name, size]) => merely({ name: `memory at rest, ${name}`, ours: size, unit: 'MB' })),
    atMost(1, { name: 'memory at rest, all programs', ours: sumOf(memory), reference: MEMORY, unit: 'MB' }),
    merely({
      name: 'the same with each shared page once for every process',
      ours: sumOf(residentOf(pid)),
      unit: 'MB',
    }),
  ];
}
