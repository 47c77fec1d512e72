import { setTimeout } from 'node:timers/promises';
import { readStatus, type Status } from '#read-models/status.js';
import type { BenchSystem } from './system.js';

/** Between two looks passes so many times what one took: among 100,000 open disputes a look counts for half a second. */
const SPARING = 20;

/** Waits until all readers are at the head and nothing is owed, for two minutes at most; what is left then. */
export async function drained({ pool }: BenchSystem, patience = 120_000): Promise<Status | undefined> {
  const end = performance.now() + patience;
  for (;;) {
    const begun = performance.now();
    const status = await readStatus(pool);
    const took = performance.now() - begun;
    if (status.readers.every(({ behind }) => behind === 0) && status.owedEffects === 0) return undefined;
    if (performance.now() > end) return status;
    await setTimeout(Math.max(250, SPARING * took));
  }
}
