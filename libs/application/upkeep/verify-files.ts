import { createHash } from 'node:crypto';
import type { Event } from '#domain/kernel/message.js';
import { loadStream } from '#event-store/load.js';
import type { Database } from '#event-store/types.js';
import { StoreClosed } from '#infrastructure/files/file-faults.js';
import type { FileStore } from '#infrastructure/files/file-store.js';
import { openKept, type Files } from '#infrastructure/files/files.js';
import { objectPath } from '#infrastructure/files/place.js';
import { NIL_ID } from '#infrastructure/ids.js';
import type { Vault } from '#infrastructure/vault/vault.js';
import { filesOfMails } from '../mail-intake/files-of-mails.js';
import { KEPT_FILES, type KeptFile } from './kept-files.js';

/**
 * A file that the log or a mail names is not there, or is there with other bytes; or one is there that neither names.
 * The path is that of its place, or the store's own name for what is none of ours.
 */
export type FileFault = { readonly what: 'missing' | 'altered' | 'foreign'; readonly path: string };
export type FilesVerdict = {
  /** Files that are named and that can still be read by anybody. */
  readonly files: number;
  /** Those whose key was destroyed: what is left of them is noise, and nobody misses it. */
  readonly erased: number;
  readonly faults: readonly FileFault[];
};

type Parts = {
  readonly database: Database;
  readonly store: Pick<FileStore, 'open' | 'list'>;
  readonly vaultOf: (associationId: string) => Vault;
};

/**
 * Compares a store of files with the log and with the mails that wait beside it: every file that one of them names is
 * opened, decrypted and hashed; every file that none names is told. Reads and changes nothing. `report` hears how many
 * streams were gone through, `sound` the path of each file that is as it was sent.
 */
export async function verifyFiles(
  { database, store, vaultOf }: Parts,
  report: (streams: number) => void,
  sound: (at: string) => void = () => undefined,
): Promise<FilesVerdict> {
  const open = openKept(store);
  const named = new Set<string>();
  const faults: FileFault[] = [];
  const verdict = { files: 0, erased: 0 };
  const lookAt = async (one: KeptFile, vault: Vault, mayBeGone = false): Promise<void> => {
    const at = objectPath(one.place);
    if (named.has(at)) return;
    named.add(at);
    const found = await look(open, one, vault);
    if (found === 'erased' || (found === 'missing' && mayBeGone)) verdict.erased += 1;
    else verdict.files += 1;
    if (found === 'sound') sound(at);
    if (found === 'altered' || (found === 'missing' && !mayBeGone)) faults.push({ what: found, path: at });
  };
  let streams = 0;
  for await (const { associationId, streamId, category } of streamsWithFiles(database)) {
    const kept = KEPT_FILES[category]?.(await loadStream<Event>(database, associationId, streamId)) ?? [];
    for (const one of kept) await lookAt(one, vaultOf(associationId));
    streams += 1;
    if (streams % 1_000 === 0) report(streams);
  }
  for await (const one of filesOfMails(database, vaultOf))
    await lookAt(one, vaultOf(one.place.associationId), one.isOver);
  for await (const { at } of store.list()) if (!named.has(at)) faults.push({ what: 'foreign', path: at });
  return { ...verdict, faults };
}

const look = async (
  open: Files['open'],
  { place, size, findKey }: KeptFile,
  vault: Vault,
): Promise<'sound' | 'erased' | 'missing' | 'altered'> => {
  const key = await findKey({ vault });
  if (!key) return 'erased';
  try {
    const reader = await open(place, size, key);
    if (!reader) return 'missing';
    const hash = createHash('sha256');
    try {
      for await (const bytes of reader.read(0, size - 1)) hash.update(bytes);
    } finally {
      await reader.close();
    }
    return hash.digest('hex') === place.sha256 ? 'sound' : 'altered';
  } catch (error) {
    // what lies there was not seen at all: that says nothing of its bytes
    if (error instanceof StoreClosed || (error as NodeJS.ErrnoException).syscall !== undefined) throw error;
    return 'altered'; // a chunk that does not open was changed, or the file is none of ours
  }
};

type Named = { readonly associationId: string; readonly streamId: string; readonly category: string };

async function* streamsWithFiles(database: Database): AsyncGenerator<Named, void, void> {
  let after: string = NIL_ID;
  for (;;) {
    const { rows } = await database.query<{ association_id: string; stream_id: string; category: string }>({
      name: 'streams-with-files',
      text: `SELECT association_id, stream_id, category FROM log.stream
               WHERE stream_id > $1 AND category = ANY ($2) ORDER BY stream_id LIMIT 500`,
      values: [after, Object.keys(KEPT_FILES)],
    });
    for (const row of rows)
      yield { associationId: row.association_id, streamId: row.stream_id, category: row.category };
    const last = rows.at(-1);
    if (!last) return;
    after = last.stream_id;
  }
}
