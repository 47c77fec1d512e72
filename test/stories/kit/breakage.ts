import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Breakage } from './story.js';

/**
 * Breaks the servers of a system on this machine as an accident would, by the process ids that its state folder holds.
 */
export const breakageOf = (home: string): Breakage => ({
  wipeTemporal: async () => {
    const store = path.join(home, 'temporal', 'temporal.db');
    const { pid } = JSON.parse(readFileSync(`${store}.server.json`, 'utf8')) as { pid: number };
    process.kill(pid, 'SIGKILL');
    for (const file of [store, `${store}-wal`, `${store}-shm`]) rmSync(file, { force: true });
  },
  killApi: () => {
    const { pid } = JSON.parse(readFileSync(path.join(home, 'run', 'api.json'), 'utf8')) as { pid: number };
    process.kill(pid, 'SIGKILL');
    return Promise.resolve();
  },
  killPostgres: async () => {
    const [pid] = readFileSync(path.join(home, 'postgres', 'data', 'postmaster.pid'), 'utf8').split('\n');
    process.kill(Number(pid), 'SIGKILL'); // its other processes see it gone and end, unwritten pages and all
  },
});
