import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { seeProcess } from '#infrastructure/embedded/seen-process.js';
import type { WholeSystem } from '../../support/whole-system.js';
import { killPostgres, tryKill } from './kill-postgres.js';

/**
 * The machine is lost: every process of the system is killed at once, the database with all that it had not written.
 * Only what this system noted as its own is ended.
 */
export async function killMachine(system: WholeSystem): Promise<void> {
  const pids = ownPids(system.home);
  killPostgres(system.home);
  for (const pid of pids) tryKill(pid);
  await system.kill();
  for (const pid of pids) while (seeProcess(pid)) await setTimeout(10);
}

/** The parts that the supervisor started, and Temporal. */
const ownPids = (home: string): readonly number[] => {
  const run = path.join(home, 'run');
  const notes = readdirSync(run)
    .filter((file) => file.endsWith('.json'))
    .map((file) => path.join(run, file));
  const temporal = path.join(home, 'temporal/temporal.db.server.json');
  return [...notes, ...(existsSync(temporal) ? [temporal] : [])].map(
    (file) => (JSON.parse(readFileSync(file, 'utf8')) as { readonly pid: number }).pid,
  );
};
