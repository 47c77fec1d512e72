import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { procStat } from './proc-stat.js';

export type SeenProcess = { readonly pid: number; readonly name: string; readonly startedAt: string };

/**
 * What the machine says of a process: its program's name and when it was started, in the machine's own words. Undefined
 * when there is none, and for a zombie: a container whose first process does not reap keeps those for ever, and
 * kill(pid, 0) finds them alive.
 */
export function seeProcess(pid: number): SeenProcess | undefined {
  if (!Number.isSafeInteger(pid) || pid <= 0) return undefined;
  return process.platform === 'linux' ? seeInProc(pid) : seeWithPs(pid);
}

/** True while the very same process runs, not another one that has its number by now. */
export const stillRuns = (seen: SeenProcess): boolean => seeProcess(seen.pid)?.startedAt === seen.startedAt;

// Only /proc/<pid>/stat is readable for every user; exe and cwd are not, in a container not even for root.
function seeInProc(pid: number): SeenProcess | undefined {
  const stat = procStat(pid);
  if (!stat || stat.fields[0] === 'Z' || stat.fields[0] === 'X') return undefined;
  return { pid, name: stat.name, startedAt: stat.fields[19] ?? '' };
}

function seeWithPs(pid: number): SeenProcess | undefined {
  const { status, stdout } = spawnSync('ps', ['-p', String(pid), '-o', 'stat=', '-o', 'lstart=', '-o', 'comm='], {
    encoding: 'utf8',
    env: { LC_ALL: 'C' },
  });
  const [, state, startedAt, command] =
    /^(\S+)\s+(\w+\s+\w+\s+\d+\s+[\d:]+\s+\d+)\s+(.*)$/.exec(stdout?.trim() ?? '') ?? [];
  if (status !== 0 || startedAt === undefined || command === undefined || state?.startsWith('Z')) return undefined;
  return { pid, name: path.basename(command), startedAt };
}
