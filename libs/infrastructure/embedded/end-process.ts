import { setTimeout } from 'node:timers/promises';
import { stillRuns, type SeenProcess } from './seen-process.js';

export type Insisting = readonly (readonly [signal: NodeJS.Signals, milliseconds: number])[];

/**
 * Sends one signal after the other, each with its time to work, until the process is gone. It may be any process of
 * this user, not only a child.
 */
export async function endProcess(seen: SeenProcess, insisting: Insisting): Promise<void> {
  for (const [signal, milliseconds] of insisting) {
    if (!send(seen, signal)) return;
    const end = performance.now() + milliseconds;
    while (performance.now() < end) {
      if (!stillRuns(seen)) return;
      await setTimeout(10);
    }
  }
  if (stillRuns(seen)) throw new Error(`${seen.name} (process ${seen.pid}) does not end`);
}

function send(seen: SeenProcess, signal: NodeJS.Signals): boolean {
  if (!stillRuns(seen)) return false;
  try {
    return process.kill(seen.pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
    throw error;
  }
}
