import path from 'node:path';
import { canonicalJson } from '#domain/kernel/canonical-json.js';
import { chainStart } from '#event-store/commitment.js';
import { leafOf } from '#event-store/leaf.js';
import { loggedPages } from '#event-store/logged-pages.js';
import { growTree } from '#event-store/merkle-root.js';
import type { LoggedRow } from '#event-store/verify-event.js';
import { answerSigner, listAnswerKeys } from '#infrastructure/answer-keys/answer-keys.js';
import { writeAtomically } from '#infrastructure/embedded/write-atomically.js';
import { RELEASE } from '#infrastructure/release.js';
import type { ArchiveList, StreamRange } from './archive-list.js';
import { KEYS, LIST, listBytes, SIGNATURES } from './archive-list.js';
import type { Archiving, Piece } from './archive-log.js';
import { lineOf } from './event-line.js';
import { openLines, type PackedFile } from './packed-lines.js';

/** Events of one file. */
const IN_FILE = 100_000;
/** Streams that are looked up at once. */
const TOGETHER = 2_000;

/** What of a stream lies in the archive, as far as its events tell, and where the first of them stands. */
type Range = Omit<StreamRange, 'before'> & { readonly position: string };

/** Writes what stands between two positions, with the list of it and its signatures. */
export async function writeArchive(archiving: Archiving, folder: string, { from, to }: Piece): Promise<void> {
  const { database, masterKey, now } = archiving;
  const tree = growTree();
  const files: PackedFile[] = [];
  const ranges = new Map<string, Range>();
  const counts = new Map<string, number>();
  for (let first = from; first <= to; first += IN_FILE) {
    const lines = await openLines(folder, `events-${String(first).padStart(12, '0')}.jsonl.gz`);
    for await (const rows of loggedPages(database, first, Math.min(first + IN_FILE - 1, to)))
      for (const row of rows) {
        await lines.add(lineOf(row));
        tree.add(leafOf(row));
        ranges.set(row.stream_id, grown(ranges.get(row.stream_id), row));
        counts.set(row.association_id, (counts.get(row.association_id) ?? 0) + 1);
      }
    files.push(await lines.end());
  }
  const associations = [...counts].map(([associationId, events]) => ({ associationId, events }));
  const list: ArchiveList = {
    format: 1,
    release: RELEASE,
    madeAt: now().toISOString(),
    from,
    to,
    root: tree.root().toString('hex'),
    files,
    streams: await writeStreams(archiving, folder, ranges),
    associations,
  };
  const signatures = [];
  const keys: Record<string, unknown> = {};
  for (const { associationId } of associations) {
    const signer = await answerSigner(database, masterKey, associationId, now());
    signatures.push({ associationId, signature: signer.sign(listBytes(list)) });
    keys[associationId] = await listAnswerKeys(database, associationId);
  }
  const write = (name: string, text: string): void => writeAtomically(path.join(folder, name), `${text}\n`);
  write(KEYS, JSON.stringify(keys));
  write(SIGNATURES, JSON.stringify(signatures));
  write(LIST, listBytes(list));
}

const grown = (range: Range | undefined, row: LoggedRow): Range => ({
  streamId: row.stream_id,
  associationId: range?.associationId ?? row.association_id,
  from: range?.from ?? row.version,
  position: range?.position ?? row.position,
  to: row.version,
  chain: row.chain.toString('base64'),
});

/** In the order of their ids, each with the chain that it goes on from. */
async function writeStreams(archiving: Archiving, folder: string, ranges: ReadonlyMap<string, Range>) {
  const lines = await openLines(folder, 'streams.jsonl.gz');
  const tree = growTree();
  const ids = [...ranges.keys()].sort();
  for (let at = 0; at < ids.length; at += TOGETHER) {
    const some = ids.slice(at, at + TOGETHER).flatMap((id) => ranges.get(id) ?? []);
    const chains = await chainsBefore(archiving, some);
    for (const { position: _, ...range } of some) {
      const before = (chains.get(range.streamId) ?? chainStart(range.streamId)).toString('base64');
      const line = canonicalJson({ ...range, before } satisfies StreamRange);
      await lines.add(line);
      tree.add(Buffer.from(line));
    }
  }
  return { ...(await lines.end()), count: ids.length, root: tree.root().toString('hex') };
}

const chainsBefore = async (
  { database }: Archiving,
  ranges: readonly Range[],
): Promise<ReadonlyMap<string, Buffer>> => {
  const { rows } = await database.query<{ stream_id: string; chain: Buffer }>({
    name: 'chains-before',
    text: `SELECT e.stream_id, e.chain FROM unnest($1::uuid[], $2::int[], $3::bigint[]) AS a (stream_id, version, place)
             JOIN log.event e ON e.stream_id = a.stream_id AND e.version = a.version - 1 AND e.position < a.place`,
    values: [
      ranges.map(({ streamId }) => streamId),
      ranges.map(({ from }) => from),
      ranges.map(({ position }) => position),
    ],
  });
  return new Map(rows.map(({ stream_id, chain }) => [stream_id, chain]));
};
