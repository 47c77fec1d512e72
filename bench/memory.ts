import { readFileSync } from 'node:fs';
import { processesOf } from './processes.js';
import { merely, type Row } from './row.js';

/** Megabytes by program. */
export type Memory = ReadonlyMap<string, number>;

type Pages = { readonly own: number; readonly files: number; readonly shared: number };

/**
 * Resident memory of a process and all that it started, in megabytes by program (proc(5), /proc/pid/status). Of
 * programs with several processes the pages that they share are counted once. Throws where there is no /proc.
 */
export const memoryOf = (root: number): Memory =>
  new Map([...processesOf(root)].map(([name, pids]) => [name, sizeOf(pids.flatMap((pid) => readPages(pid) ?? []))]));

const sizeOf = (some: readonly Pages[]): number =>
  (some.reduce((sum, { own }) => sum + own, 0) +
    Math.max(0, ...some.map(({ files }) => files)) +
    Math.max(0, ...some.map(({ shared }) => shared))) /
  1_024;

/**
 * What a process and all that it started have for themselves alone, in megabytes by program: what a leak makes grow.
 * Without files and without the database's buffers, which are reserved at its start and fill as the data does.
 */
export const ownMemoryOf = (root: number): Memory =>
  new Map(
    [...processesOf(root)].map(([name, pids]) => [
      name,
      pids.reduce((sum, pid) => sum + (readPages(pid)?.own ?? 0), 0) / 1_024,
    ]),
  );

/** Undefined for one that has ended meanwhile, nothing for threads of the kernel. */
function readPages(pid: number): Pages | undefined {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const field = (name: string): number => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
    return { own: field('RssAnon'), files: field('RssFile'), shared: field('RssShmem') };
  } catch {
    return undefined;
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
