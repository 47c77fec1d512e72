import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import type pg from 'pg';
import { copyFiles, type CopiedFile } from '../backup/copy-files.js';
import type { FileStore } from '../files/file-store.js';
import { filesList, instantsFolder } from './instants.js';

type Keeping = {
  readonly client: Pick<pg.Client, 'query'>;
  readonly store: Pick<FileStore, 'list' | 'open'>;
  readonly target: string;
  readonly base: string;
  /** Files that the base before has: they are not copied again. */
  readonly before: ReadonlyMap<string, CopiedFile>;
};

/** Copies what is new of the files, whenever the log has become longer: an event names every file. */
export function filesArchiver({ client, store, target, base, before }: Keeping): () => Promise<void> {
  let listed = readFiles(target, base);
  let known: ReadonlyMap<string, CopiedFile> = new Map([...before, ...listed]);
  let seenHead: string | undefined;
  return async () => {
    const { rows } = await client.query<{ position: string }>('SELECT position FROM log.head');
    if (rows[0]?.position === seenHead) return;
    const files = await copyFiles(store, instantsFolder(target), known);
    const fresh = files.filter((file) => listed.get(file.path) !== file);
    const lines = fresh.map((file) => `${JSON.stringify(file)}\n`).join('');
    if (fresh.length > 0) appendFileSync(filesList(target, base), lines, { flush: true });
    known = listed = new Map(files.map((file) => [file.path, file]));
    seenHead = rows[0]?.position;
  };
}

/** Every file that was there at some time since the base; of two at one path the later. */
export function readFiles(target: string, base: string): ReadonlyMap<string, CopiedFile> {
  const file = filesList(target, base);
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n').slice(0, -1) : [];
  return new Map(lines.map((line) => JSON.parse(line) as CopiedFile).map((one) => [one.path, one]));
}
