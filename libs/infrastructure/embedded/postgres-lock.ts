import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { seeProcess, type SeenProcess } from './seen-process.js';

export type RunningPostgres = { readonly seen: SeenProcess; readonly port: number };

const lockOf = (dataDir: string): string => path.join(dataDir, 'postmaster.pid');

/** The server that runs on this data folder, whoever started it; port 0 while it has not yet written one. */
export function findRunningPostgres(dataDir: string): RunningPostgres | undefined {
  const [pid, folder, , port] = readLines(dataDir);
  const seen = seeProcess(Number(pid));
  return seen?.name === 'postgres' && folder === dataDir ? { seen, port: Number(port || 0) } : undefined;
}

/**
 * Frees the data folder of a killed server's lock. PostgreSQL does so itself, except where the process number seems
 * alive: a zombie, or another program that has the number by now. Then the number is made one that cannot exist; the
 * other lines stay, by which PostgreSQL sees whether old sessions still write.
 */
export function freeStaleLock(dataDir: string): void {
  const [pid, ...rest] = readLines(dataDir);
  if (pid === undefined || findRunningPostgres(dataDir)) return;
  writeFileSync(lockOf(dataDir), ['2147483646', ...rest].join('\n'));
}

function readLines(dataDir: string): readonly string[] {
  try {
    return readFileSync(lockOf(dataDir), 'utf8').split('\n');
  } catch {
    return [];
  }
}
