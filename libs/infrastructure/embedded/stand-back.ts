import { readdirSync } from 'node:fs';
import { setPriority } from 'node:os';

/** How far: of two that want the same processor, the other gets nine tenths of it. */
const NICE = 10;

/**
 * Lets a process yield to the API and the database on one machine: somebody waits for those, and what follows a filing may
 * take a little longer. Threads made later inherit it; for a program that has made some already, ask again once it is up.
 */
export function standBack(pid: number | undefined): void {
  if (pid === undefined) return;
  for (const thread of threadsOf(pid)) {
    try {
      setPriority(thread, NICE);
    } catch {
      // it has ended already; that of a process is told where it is waited for
    }
  }
}

/** Linux keeps a priority for each thread; elsewhere it is the process's. */
function threadsOf(pid: number): readonly number[] {
  try {
    return readdirSync(`/proc/${pid}/task`).map(Number);
  } catch {
    return [pid];
  }
}
