import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { seeProcess, stillRuns } from '#infrastructure/embedded/seen-process.js';

const ConcurrentMeasure = z.object({ pid: z.number(), name: z.string(), startedAt: z.string() });

/**
 * Takes the state folder for this process, also from one that was killed; gives the way to let go. Throws when another
 * one runs on it.
 */
export function lockHome(home: string): () => void {
  const lock = path.join(home, 'supervisor.json');
  const mine = `${lock}.${process.pid}`;
  writeFileSync(mine, JSON.stringify(seeProcess(process.pid)), { mode: 0o600 });
  try {
    while (!link(mine, lock)) removeStale(lock, home);
  } finally {
    rmSync(mine);
  }
  return () => rmSync(lock, { force: true });
}

/** Renamed before it is judged, so that of two starts only one removes it, and never the other's new lock. */
function removeStale(lock: string, home: string): void {
  const taken = `${lock}.taken-${process.pid}`;
  try {
    refuseIfHeld(lock, home);
    renameSync(lock, taken);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  try {
    refuseIfHeld(taken, home);
  } catch (error) {
    link(taken, lock);
    throw error;
  } finally {
    rmSync(taken, { force: true });
  }
}

function refuseIfHeld(lock: string, home: string): void {
  const text = readFileSync(lock, 'utf8');
  const holder = ConcurrentMeasure.safeParse(text === '' ? undefined : JSON.parse(text)).data;
  if (holder && stillRuns(holder)) {
    throw new Error(
      `Parley already runs on ${home} (process ${holder.pid}). Stop it first, or set PARLEY_HOME to another folder.`,
    );
  }
}

function link(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}
