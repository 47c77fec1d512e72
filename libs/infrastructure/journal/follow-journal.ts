import type { KeyObject } from 'node:crypto';
import { mkdirSync, readdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import type pg from 'pg';
import type { CopiedFile } from '../backup/copy-files.js';
import { writeAtomically } from '../embedded/write-atomically.js';
import type { FileStore } from '../files/file-store.js';
import { contextOf, journalFolder, reachedFile, type Base, type Reached } from './instants.js';
import { filesArchiver } from './keep-files.js';
import { keepSecrets } from './keep-secrets.js';
import { writePack } from './sealed-pack.js';
import {
  isSegmentName,
  placeOf,
  placeText,
  segmentName,
  segmentsBetween,
  segmentStart,
  type Place,
} from './segments.js';

/** The server has let go of journal that was not archived: a new base has to be taken. */
export class JournalGap extends Error {
  override readonly name = 'JournalGap';
}

type Following = {
  /** Holds the slot: it must be this one session. */
  readonly client: Pick<pg.Client, 'query'>;
  readonly target: string;
  readonly base: Base;
  readonly key: KeyObject;
  readonly evidence: string;
  readonly store: Pick<FileStore, 'list' | 'open'>;
  /** Files that the base before has: they are not copied again. */
  readonly before: ReadonlyMap<string, CopiedFile>;
};
export const SLOT = 'parley_archive';

const LET_GO = `SELECT pg_replication_slot_advance(slot_name, $2::pg_lsn) FROM pg_replication_slots
   WHERE slot_name = $1 AND restart_lsn < $2::pg_lsn`;

/** The newest segment, as far as it is written; replaced by the whole one. */
export const partOf = (name: string): string => `${name}.part`;

/** Goes on where the archive of this base ends. */
export function followJournal({ client, target, base, key, evidence, store, before }: Following) {
  const folder = journalFolder(target, base.base);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const size = BigInt(base.segmentBytes);
  let next = firstMissing(folder, base, size);
  const archiveFiles = filesArchiver({ client, store, target, base: base.base, before });

  const archiveSegment = async (start: Place, end: Place): Promise<void> => {
    const name = segmentName(base.timeline, start, size);
    const length = Number(end - start);
    const { rows } = await client.query<{ bytes: Buffer | null }>(
      'SELECT pg_read_binary_file($1, 0, $2, true) AS bytes',
      [`pg_wal/${name}`, length],
    );
    const bytes = rows[0]?.bytes;
    if (!bytes || bytes.length < length)
      throw new JournalGap(`The server has let go of ${name} before it was archived`);
    const isWhole = end - start === size;
    await writePack(path.join(folder, isWhole ? name : partOf(name)), [bytes], key, contextOf(base.base, name));
    if (isWhole) await rm(path.join(folder, partOf(name)), { force: true });
  };

  return {
    /** Throws JournalGap where what comes next is gone already. */
    assertThere: async (): Promise<void> => {
      const name = segmentName(base.timeline, next, size);
      const { rows } = await client.query<{ there: boolean }>(
        'SELECT pg_read_binary_file($1, 0, 1, true) IS NOT NULL AS there',
        [`pg_wal/${name}`],
      );
      if (!rows[0]?.there) throw new JournalGap(`The server has let go of ${name} before it was archived`);
    },
    /**
     * Archives all that is recorded by now: secrets and files first, then the journal that names them. `isHeld`: the
     * server keeps what it has, for a base that is being taken.
     */
    cycle: async (isHeld: boolean): Promise<Reached> => {
      await keepSecrets({ target, base: base.base, key, evidence });
      const { at, place } = await markNow(client);
      await keepSecrets({ target, base: base.base, key, evidence });
      await archiveFiles();
      const end = placeOf(place);
      for (; next + size <= end; next += size) await archiveSegment(next, next + size);
      if (end > next) await archiveSegment(next, end);
      const reached = { at, place };
      writeAtomically(reachedFile(target, base.base), `${JSON.stringify(reached)}\n`);
      if (!isHeld) await client.query(LET_GO, [SLOT, placeText(next)]);
      return reached;
    },
  };
}

/**
 * An empty transaction, so that the journal has one after the instant: recovery ends at the first that is later. What
 * was acknowledged before the instant stands before it.
 */
async function markNow(client: Following['client']): Promise<Reached> {
  const { rows } = await client.query<{ now: Date }>('SELECT clock_timestamp() AS now');
  await client.query("SELECT pg_logical_emit_message(true, 'parley', 'archived up to here')");
  const { rows: ends } = await client.query<{ place: string }>('SELECT pg_current_wal_flush_lsn()::text AS place');
  return { at: rows[0]?.now.toISOString() ?? '', place: ends[0]?.place ?? '' };
}

const firstMissing = (folder: string, base: Base, size: bigint): Place => {
  const there = new Set(readdirSync(folder).filter(isSegmentName));
  let next = segmentStart(placeOf(base.start), size);
  while (there.has(segmentName(base.timeline, next, size))) next += size;
  return next;
};

/** What leads from the base to the end of its archive. */
export const archivedSegments = (base: Base, reached: Reached): readonly string[] =>
  segmentsBetween(base.timeline, placeOf(base.start), placeOf(reached.place) - 1n, BigInt(base.segmentBytes));
