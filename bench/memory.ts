import { readdirSync, readFileSync } from 'node:fs';
import { merely, type Row } from './row.js';

/** Megabytes by program. */
export type Memory = ReadonlyMap<string, number>;

type Process = {
  readonly pid: number;
  readonly parent: number;
  readonly command: string;
  readonly own: number;
  readonly files: number;
  readonly shared: number;
};

const PROGRAMS: readonly (readonly [string, RegExp])[] = [
  ['api', /apps\/api\//],
  ['worker', /apps\/worker\//],
  ['demo platform', /apps\/demo-platform\//],
  ['mail server', /apps\/mail-server\//],
  ['standalone', /apps\/standalone\//],
  ['temporal', /temporal\S* server/],
  ['postgres', /postgres/],
];

/**
 * Resident memory of a process and all that it started, in megabytes by program (proc(5), /proc/pid/status). Of programs
 * with several processes the pages that they share are counted once. Throws where there is no /proc.
 */
export function memoryOf(root: number): Memory {
  const all = readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? (readProcess(Number(name)) ?? []) : []));
  const tree = new Set([root]);
  for (let before = 0; before < tree.size;) {
    before = tree.size;
    for (const { pid, parent } of all) if (tree.has(parent)) tree.add(pid);
  }
  const commands = new Map(all.map(({ pid, command }) => [pid, command]));
  const named = (command: string | undefined): string | undefined => PROGRAMS.find(([, pattern]) => command !== undefined && pattern.test(command))?.[0];
  const nameOf = ({ command, parent }: Process): string => named(command) ?? named(commands.get(parent)) ?? 'other';
  const byName = Map.groupBy(
    all.filter(({ pid }) => tree.has(pid)),
    nameOf,
  );
  return new Map([...byName].map(([name, some]) => [name, sizeOf(some)]));
}

const sizeOf = (some: readonly Process[]): number =>
  (some.reduce((sum, { own }) => sum + own, 0) + Math.max(...some.map(({ files }) => files)) + Math.max(...some.map(({ shared }) => shared))) / 1_024;

/** Undefined for one that has ended meanwhile, and for threads of the kernel. */
function readProcess(pid: number): Process | undefined {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const field = (name: string): number => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    return { pid, parent: field('PPid'), command, own: field('RssAnon'), files: field('RssFile'), shared: field('RssShmem') };
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
    return merely({ name: `memory of ${name} under that load, against at rest`, ours, ...(reference !== undefined && { reference }), unit: 'MB' });
  });
