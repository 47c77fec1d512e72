import { copyFileSync, existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

const endings = ['', '-wal', '-shm'];
const storeOf = (home: string): string => path.join(home, 'temporal/temporal.db');

/** Kills the Temporal server if one runs; whoever keeps it starts it again. False when there was none. */
export function killTemporal(home: string): boolean {
  try {
    const { pid } = JSON.parse(readFileSync(`${storeOf(home)}.server.json`, 'utf8')) as { pid: number };
    return process.kill(pid, 'SIGKILL');
  } catch {
    return false;
  }
}

/** Kills the server and keeps a copy of its store as it is now. */
export function copyStore(home: string): void {
  killTemporal(home);
  for (const ending of endings)
    if (existsSync(storeOf(home) + ending)) copyFileSync(storeOf(home) + ending, `${storeOf(home)}${ending}.older`);
}

/** Kills the server and puts the kept copy in the place of its store. */
export function restoreStore(home: string): void {
  killTemporal(home);
  for (const ending of endings) {
    const older = `${storeOf(home)}${ending}.older`;
    rmSync(storeOf(home) + ending, { force: true });
    if (existsSync(older)) copyFileSync(older, storeOf(home) + ending);
  }
}
