import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Database } from '#event-store/types.js';
import type { MasterKey } from '#infrastructure/vault/master-key.js';
import { archiveName, positionsOf } from './archive-list.js';
import { checkArchive } from './check-archive.js';
import { writeArchive } from './write-archive.js';

export type Archiving = {
  readonly database: Database;
  readonly masterKey: MasterKey;
  /** Where the archives lie, a folder each. */
  readonly folder: string;
  readonly now: () => Date;
};

export type Piece = { readonly from: number; readonly to: number };

/** What of the log is not in this folder yet, up to a position, cut where its ranges are. */
export async function piecesToArchive({ database, folder }: Archiving, upTo: number): Promise<readonly Piece[]> {
  const { rows } = await database.query<{ first: string; until: string }>(
    'SELECT first, until FROM log.event_partition WHERE first <= $1 ORDER BY first',
    [upTo],
  );
  const done = archivesIn(folder).reduce((most, { to }) => Math.max(most, to), 0);
  return rows
    .map(({ first, until }) => ({
      from: Math.max(Number(first), done + 1),
      to: Math.min(Number(until) - 1, upTo),
    }))
    .filter(({ from, to }) => from <= to);
}

/**
 * Writes one piece and reads it back as whoever checks it will; only then it has its name. Throws where it is not
 * sound: then the log is not, or the disk.
 */
export async function archivePiece(archiving: Archiving, { from, to }: Piece): Promise<string> {
  const { folder } = archiving;
  const unfinished = path.join(folder, `unfinished-${archiveName(from, to)}`);
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true, mode: 0o700 });
  await writeArchive(archiving, unfinished, { from, to });
  const { faults } = await checkArchive(unfinished);
  if (faults[0] !== undefined) throw new Error(`Positions ${from} to ${to} are not sound: ${faults[0]}`);
  const name = path.join(folder, archiveName(from, to));
  renameSync(unfinished, name);
  return name;
}

/** The whole ones, in the order of the log. */
export const archivesIn = (folder: string): readonly (Piece & { readonly name: string })[] =>
  (existsSync(folder) ? readdirSync(folder) : []).sort().flatMap((name) => {
    const piece = positionsOf(name);
    return piece ? [{ name, ...piece }] : [];
  });
