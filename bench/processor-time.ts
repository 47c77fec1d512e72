import { execFileSync } from 'node:child_process';
import { procStat } from '#infrastructure/embedded/proc-stat.js';
import { processesOf } from './processes.js';

/** Milliseconds by program. */
export type ProcessorTime = ReadonlyMap<string, number>;

const TICKS = Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));

/**
 * What a process and all that it started have used of the processors so far, those of their children included that have
 * ended (proc(5), /proc/pid/stat: utime, stime, cutime, cstime).
 */
export const processorTimeOf = (root: number): ProcessorTime =>
  new Map([...processesOf(root)].map(([name, pids]) => [name, pids.reduce((sum, pid) => sum + readTime(pid), 0)]));

export const since = (before: ProcessorTime, after: ProcessorTime): ProcessorTime =>
  new Map([...after].map(([name, time]) => [name, time - (before.get(name) ?? 0)]));

export const sumOf = (time: ProcessorTime): number => [...time.values()].reduce((sum, one) => sum + one, 0);

/** Nothing of one that has ended meanwhile. */
function readTime(pid: number): number {
  const { fields } = procStat(pid) ?? { fields: [] };
  return ([11, 12, 13, 14].reduce((sum, index) => sum + Number(fields[index] ?? 0), 0) * 1_000) / TICKS;
}
