import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

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

const parentOf = (pid: number): number | undefined => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return undefined; // it has ended meanwhile
  }
};

const tryKill = (pid: number): void => {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error; // it has ended meanwhile
  }
};
