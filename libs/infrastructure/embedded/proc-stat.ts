import { readFileSync } from 'node:fs';

/** What the system says of a process in /proc/pid/stat; `fields` begins with the third there, the state (proc(5)). */
export type ProcStat = { readonly name: string; readonly fields: readonly string[] };

/** Undefined where there is no /proc, and of a process that has ended meanwhile. */
export function procStat(pid: number): ProcStat | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const end = stat.lastIndexOf(')'); // the name before it may hold anything
    return { name: stat.slice(stat.indexOf('(') + 1, end), fields: stat.slice(end + 2).split(' ') };
  } catch {
    return undefined;
  }
}
