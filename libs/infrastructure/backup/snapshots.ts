import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { archivedIn, type Archived } from './archived-in.js';
import type { CopiedFile } from './copy-files.js';
import { tableFile } from './dump-table.js';
import { FILES, MAC, MANIFEST } from './manifest.js';

export const WRAPPINGS = 'wrappings.sealed';
export const snapshotsFolder = (target: string): string => path.join(target, 'snapshots');

export const snapshotsIn = (target: string): Promise<Archived> => archivedIn(snapshotsFolder(target), lacks);

export const filesOf = (target: string, snapshot: string): readonly CopiedFile[] =>
  readFileSync(path.join(snapshotsFolder(target), snapshot, FILES), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as CopiedFile);

/** The hashes of the files that a snapshot names; none where its list is gone. */
export const wantedBy = (target: string, snapshot: string): readonly string[] =>
  existsSync(path.join(snapshotsFolder(target), snapshot, FILES))
    ? filesOf(target, snapshot).map(({ sha256 }) => sha256)
    : [];

const Tables = z.object({ tables: z.array(z.object({ name: z.string() })) });

/** The first part of a snapshot that is not there; whether each is as it was is looked at when it is restored. */
const lacks = (folder: string): string | undefined => {
  const there = new Set([...namesIn(folder), ...namesIn(path.join(folder, 'tables'))]);
  const tables = namedTables(folder).map((name) => path.basename(tableFile(folder, name)));
  return [MANIFEST, MAC, FILES, WRAPPINGS, ...tables].find((name) => !there.has(name));
};

const namesIn = (folder: string): readonly string[] => (existsSync(folder) ? readdirSync(folder) : []);

/** None where the manifest is gone or cannot be read: a damaged one is found when it is opened. */
const namedTables = (folder: string): readonly string[] => {
  try {
    return Tables.parse(JSON.parse(readFileSync(path.join(folder, MANIFEST), 'utf8'))).tables.map(({ name }) => name);
  } catch {
    return [];
  }
};
