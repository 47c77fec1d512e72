import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { writeAtomically } from '../embedded/write-atomically.js';

/** Up to when the journal was archived by the last round of a `parley archive` that runs on; kept in PARLEY_HOME. */
const Mark = z.object({ base: z.string(), at: z.iso.datetime() });

/** A round comes every few seconds, and after a base of much that is new takes some minutes. */
export const LATE_SECONDS = 15 * 60;

export const archiveMarkFile = (home: string): string => path.join(home, 'archive-mark.json');

export function writeArchiveMark(home: string, mark: z.infer<typeof Mark>): void {
  mkdirSync(home, { recursive: true });
  writeAtomically(archiveMarkFile(home), `${JSON.stringify(mark)}\n`);
}

/** Seconds for which nothing has been archived; undefined where no `parley archive` ever ran on from this folder. */
export function archiveAge(home: string, now: Date): number | undefined {
  const file = archiveMarkFile(home);
  if (!existsSync(file)) return undefined;
  const { at } = Mark.parse(JSON.parse(readFileSync(file, 'utf8')));
  return (now.getTime() - Date.parse(at)) / 1_000;
}
