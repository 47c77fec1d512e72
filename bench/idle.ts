import { setTimeout } from 'node:timers/promises';
import { readStatus } from '#read-models/status.js';
import { drained } from './drained.js';
import { postOrThrow } from './http.js';
import { memoryOf, residentOf } from './memory.js';
import { processorTimeOf, since, sumOf } from './processor-time.js';
import { atMost, merely, type Row } from './row.js';
import type { BenchSystem } from './system.js';

const SETTLED = 30_000;
const LOOKED_AT = 60_000;
const MEMORY = 1_200; // MB
const IN_A_CALL = 500;
const PATIENCE = 3_600_000;

/** What all programs use of the processors, a second, and of memory, when nobody does anything. */
export async function benchIdle({ pid }: BenchSystem): Promise<readonly Row[]> {
  const { used, all } = await look(pid);
  const memory = memoryOf(pid);
  return [
    ...used.map(([name, ours]) => merely({ name: `processor time at rest, ${name}`, ours, unit: 'ms/s' })),
    atMost(1, { name: 'processor time at rest, all programs', ours: all, reference: 50, unit: 'ms/s' }),
    ...[...memory].map(([name, size]) => merely({ name: `memory at rest, ${name}`, ours: size, unit: 'MB' })),
    atMost(1, { name: 'memory at rest, all programs', ours: sumOf(memory), reference: MEMORY, unit: 'MB' }),
    merely({ name: 'the same, a shared page counted for each process', ours: sumOf(residentOf(pid)), unit: 'MB' }),
  ];
}

/** The same among open disputes, all of the same two parties, once nothing is owed any more. */
export async function benchIdleAmong(system: BenchSystem, disputes = 10_000): Promise<readonly Row[]> {
  const open = async (): Promise<number> => (await readStatus(system.pool)).openDisputes;
  for (let there = await open(); there < disputes;) {
    const complaints = Array.from({ length: Math.min(IN_A_CALL, disputes - there) }, () => system.complaint());
    await postOrThrow(system.complainant, '/complaints/batches', { complaints });
    there += complaints.length;
  }
  const left = await drained(system, PATIENCE);
  if (left) throw new Error(`${left.owedEffects} effects are owed after an hour`);
  const { used, all } = await look(system.pid);
  const among = `among ${(await open()).toLocaleString('en')} open disputes`;
  return [
    ...used.map(([name, ours]) => merely({ name: `processor time at rest ${among}, ${name}`, ours, unit: 'ms/s' })),
    atMost(1, { name: `processor time at rest ${among}, all programs`, ours: all, reference: 80, unit: 'ms/s' }),
    merely({ name: `memory at rest ${among}, all programs`, ours: sumOf(memoryOf(system.pid)), unit: 'MB' }),
  ];
}

/** Milliseconds of processor time a second, by program and in all. */
async function look(pid: number) {
  await setTimeout(SETTLED);
  const [before, begun] = [processorTimeOf(pid), performance.now()];
  await setTimeout(LOOKED_AT);
  const used = since(before, processorTimeOf(pid));
  const seconds = (performance.now() - begun) / 1_000;
  return { used: [...used].map(([name, time]) => [name, time / seconds] as const), all: sumOf(used) / seconds };
}
