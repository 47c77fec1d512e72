import { linkSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { seeProcess, stillRuns } from '#infrastructure/embedded/seen-process.js';
import { writeAtomically } from '#infrastructure/embedded/write-atomically.js';

const SeenProcess = z.object({ pid: z.number(), name: z.string(), startedAt: z.string() });

/**
 * Takes the state folder for this process, also from one that was killed; gives the way to let go. A note that cannot
 * be read holds nobody up: it is set aside beside the new one, and `report` says so. Throws when another process runs
 * on the folder.
 */
export function lockHome(home: string, report: (line: string) => void): () => void {
  const lock = path.join(home, 'supervisor.json');
  const mine = `${lock}.${process.pid}`;
  writeAtomically(mine, JSON.stringify(seeProcess(process.pid)));
  try {
    while (!link(mine, lock)) removeStale(lock, home, report);
  } finally {
    rmSync(mine);
  }
  return () => rmSync(lock, { force: true });
}

/** Renamed before it is judged, so that of two starts only one removes it, and never the other's new lock. */
function removeStale(lock: string, home: string, report: (line: string) => void): void {
  const taken = `${lock}.taken-${process.pid}`;
  try {
    refuseIfHeld(lock, home);
    renameSync(lock, taken);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  try {
    if (refuseIfHeld(taken, home) === 'damaged') setAside(taken, lock, report);
  } catch (error) {
    link(taken, lock);
    throw error;
  } finally {
    rmSync(taken, { force: true });
  }
}

function setAside(taken: string, lock: string, report: (line: string) => void): void {
  const damaged = `${lock}.damaged`;
  renameSync(taken, damaged);
  report(
    `${path.basename(lock)} could not be read, as after a loss of power, so nobody was found who holds this folder. ` +
      `It was set aside as ${damaged}; it can be deleted.`,
  );
}

/** Who holds the folder by this note; undefined when the note cannot be read. */
function holderIn(file: string): z.infer<typeof SeenProcess> | undefined {
  try {
    return SeenProcess.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function refuseIfHeld(lock: string, home: string): 'stale' | 'damaged' {
  const holder = holderIn(lock);
  if (!holder) return 'damaged';
  if (stillRuns(holder)) {
    throw new Error(
      `Parley already runs on ${home} (process ${holder.pid}). Stop it first, or set PARLEY_HOME to another folder.`,
    );
  }
  return 'stale';
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
