import { readFileSync } from 'node:fs';
import { processesOf } from './processes.js';
import { merely, type Row } from './row.js';

/** Megabytes by program. */
export type Memory = ReadonlyMap<string, number>;

/**
 * What of the machine's memory a process and all that it started take, in megabytes by program: each page divided among
 * all that have it, so that what several of them share counts once in their sum (proc(5), /proc/pid/smaps_rollup: Pss).
 * Throws where there is no /proc.
 */
export const memoryOf = (root: number): Memory => byProgram(root, 'smaps_rollup', 'Pss');

/** Resident memory as `top` tells it, which counts a page that several processes share once for each of them. */
export const residentOf = (root: number): Memory => byProgram(root, 'status', 'VmRSS');

/**
 * What a process and all that it started have for themselves alone, in megabytes by program: what a leak makes grow.
 * Without files and without the database's buffers, which are reserved at its start and fill as the data does.
 */
export const ownMemoryOf = (root: number): Memory => byProgram(root, 'status', 'RssAnon');

const byProgram = (root: number, file: string, field: string): Memory =>
  new Map(
    [...processesOf(root)].map(([name, pids]) => [
      name,
      pids.reduce((sum, pid) => sum + kilobytesOf(pid, file, field), 0) / 1_024,
    ]),
  );

/** 0 for one that has ended meanwhile and for threads of the kernel. */
function kilobytesOf(pid: number, file: string, field: string): number {
  try {
    const told = readFileSync(`/proc/${pid}/${file}`, 'utf8');
    return Number(new RegExp(`^${field}:\\s+(\\d+)`, 'm').exec(told)?.[1] ?? 0);
  } catch {
    return 0;
  }
}

/** Looks every second until stopped, and gives the most that each program had. */
export function sampleMemory(root: number): { readonly stop: () => Memory } {
  const most = new Map<string, number>();
  const look = (): void => memoryOf(root).forEach((size, name) => most.set(name, Math.max(size, most.get(name) ?? 0)));
  const timer = setInterval(look, 1_000);
  return {
    stop: () => {
      clearInterval(timer);
      look();
      return most;
    },
  };
}

export const memoryRows = (atRest: Memory, underLoad: Memory): readonly Row[] =>
  [...underLoad].map(([name, ours]) => {
    const reference = atRest.get(name);
    return merely({
      name: `memory of ${name} under that load, against at rest`,
      ours,
      ...(reference !== undefined && { reference }),
      unit: 'MB',
    });
  });
