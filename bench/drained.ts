import { setTimeout } from 'node:timers/promises';
import { readStatus, type Status } from '#read-models/status.js';
import type { BenchSystem } from './system.js';

/** Waits until all readers are at the head and nothing is owed, for two minutes at most; what is left then. */
export async function drained({ pool }: BenchSystem, patience = 120_000): Promise<Status | undefined> {
  const end = performance.now() + patience;
  for (;;) {
    const status = await readStatus(pool);
    if (status.readers.every(({ behind }) => behind === 0) && status.owedEffects === 0) return undefined;
    if (performance.now() > end) return status;
    await setTimeout(250);
  }
}
