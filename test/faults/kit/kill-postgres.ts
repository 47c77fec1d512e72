import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { procStat } from '#infrastructure/embedded/proc-stat.js';

/** Kills PostgreSQL with all its processes at once, as by a loss of power; gives their number. */
export function killPostgres(home: string): number {
  const [first] = readFileSync(path.join(home, 'postgres/data/postmaster.pid'), 'utf8').split('\n');
  const postmaster = Number(first);
  const all = [postmaster, ...childrenOf(postmaster)];
  for (const pid of all) tryKill(pid);
  return all.length;
}

const childrenOf = (parent: number): readonly number[] =>
  readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 0 && parentOf(pid) === parent);

const parentOf = (pid: number): number => Number(procStat(pid)?.fields[1]);

/** Whoever has ended meanwhile is not missed. */
export const tryKill = (pid: number): void => {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error; // it has ended meanwhile
  }
};
