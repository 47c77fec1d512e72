import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { archivedIn, type Archived } from '../backup/archived-in.js';
import { MAC, MANIFEST, readSigned } from '../backup/manifest.js';
import type { KeyObject } from 'node:crypto';

/** A copy of the server's data folder, from which its journal leads to every later instant. Written last. */
export const Base = z.object({
  format: z.literal(1),
  base: z.string(),
  release: z.string(),
  /** By the clock of whoever archives; a next one is due so many days after it. */
  begunAt: z.iso.datetime(),
  /** By the server's clock: from then on it can be restored to any instant that its journal reaches. */
  madeAt: z.iso.datetime(),
  /** The end of its key's period; in later ones of 0.3 and after it. */
  keyUntil: z.iso.datetime().optional(),
  database: z.string(),
  /** The server's number for itself: the journal of another one does not belong to this. */
  system: z.string(),
  timeline: z.int().min(1),
  segmentBytes: z.int().min(1),
  /** Where in the journal the copy begins, and where it is whole. */
  start: z.string(),
  end: z.string(),
});
export type Base = z.infer<typeof Base>;

/** How far the archive of a base has come: whatever was acknowledged by then is in it. */
const Reached = z.object({ at: z.iso.datetime(), place: z.string() });
export type Reached = z.infer<typeof Reached>;

/** Beside the snapshots of `parley backup`, with files of its own: neither takes away what the other needs. */
export const instantsFolder = (target: string): string => path.join(target, 'instants');
export const baseFolder = (target: string, base: string): string => path.join(instantsFolder(target), base);
export const journalFolder = (target: string, base: string): string => path.join(baseFolder(target, base), 'journal');
export const keptWrappings = (target: string, base: string): string => path.join(baseFolder(target, base), 'wrappings');
export const tarFile = (folder: string): string => path.join(folder, 'base.tar.gz.sealed');
export const filesList = (target: string, base: string): string => path.join(baseFolder(target, base), 'files.jsonl');
export const reachedFile = (target: string, base: string): string =>
  path.join(baseFolder(target, base), 'reached.json');

/** Ties each file of the archive to its base and its name. */
export const contextOf = (base: string, name: string): string => `parley/instants/${base}/${name}`;

export const basesIn = (target: string): Promise<Archived> =>
  archivedIn(instantsFolder(target), (folder) =>
    [MANIFEST, MAC, path.basename(tarFile(folder)), 'journal'].find((part) => !existsSync(path.join(folder, part))),
  );

export const readBase = (target: string, base: string, key: KeyObject): Base =>
  readSigned(baseFolder(target, base), key, Base);

export function readReached(target: string, base: string): Reached | undefined {
  const file = reachedFile(target, base);
  return existsSync(file) ? Reached.parse(JSON.parse(readFileSync(file, 'utf8'))) : undefined;
}

export type Choice = { readonly base: string; readonly madeAt: string; readonly reached: string | undefined };

/** The newest base that was whole before the instant and whose journal goes beyond it. Throws, saying what there is. */
export function chooseBase(choices: readonly Choice[], at: Date): string {
  const before = choices.filter(({ madeAt }) => new Date(madeAt) < at);
  const reaching = before.filter(({ reached }) => reached !== undefined && new Date(reached) >= at);
  const chosen = reaching.toSorted((a, b) => a.madeAt.localeCompare(b.madeAt)).at(-1);
  if (chosen) return chosen.base;
  const spans = choices.map(({ madeAt, reached }) => `${madeAt} to ${reached ?? madeAt}`);
  throw new Error(
    spans.length === 0
      ? 'The archive has no base whose key is there'
      : `The archive does not reach that instant. It has: ${spans.join('; ')}`,
  );
}
