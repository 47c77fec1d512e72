import path from 'node:path';
import { canonicalJson } from '#domain/kernel/canonical-json.js';
import { chainStart } from '#event-store/commitment.js';
import { leafOf } from '#event-store/leaf.js';
import { growTree } from '#event-store/merkle-root.js';
import { LOGGED, type LoggedRow } from '#event-store/verify-event.js';
import { answerSigner, listAnswerKeys } from '#infrastructure/answer-keys/answer-keys.js';
import { writeAtomically } from '#infrastructure/embedded/write-atomically.js';
import { RELEASE } from '#infrastructure/release.js';
import type { ArchiveList, StreamRange } from './archive-list.js';
import { KEYS, LIST, listBytes, SIGNATURES } from './archive-list.js';
import type { Archiving, Piece } from './archive-log.js';
import { lineOf } from './event-line.js';
import { openLines, type PackedFile } from './packed-lines.js';

/** Events of one file, and of one page that is read. */
const [IN_FILE, PAGE] = [100_000, 2_000];

type Range = { readonly first: LoggedRow; readonly last: LoggedRow };

/** Writes what stands between two positions, with the list of it and its signatures. */
export async function writeArchive(archiving: Archiving, folder: string, { from, to }: Piece): Promise<void> {
  const { database, masterKey, now } = archiving;
  const tree = growTree();
  const files: PackedFile[] = [];
  const ranges = new Map<string, Range>();
  const counts = new Map<string, number>();
  for (let first = from; first <= to; first += IN_FILE) {
    const lines = await openLines(folder, `events-${String(first).padStart(12, '0')}.jsonl.gz`);
    for await (const row of rowsBetween(archiving, first, Math.min(first + IN_FILE - 1, to))) {
      await lines.add(lineOf(row));
      tree.add(leafOf(row));
      ranges.set(row.stream_id, { first: ranges.get(row.stream_id)?.first ?? row, last: row });
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

async function* rowsBetween({ database }: Archiving, from: number, to: number): AsyncGenerator<LoggedRow> {
  for (let after = from - 1; ;) {
    const { rows } = await database.query<LoggedRow>({
      name: 'archive-page',
      text: `SELECT ${LOGGED} FROM log.event WHERE position > $1 AND position <= $2 ORDER BY position LIMIT $3`,
      values: [after, to, PAGE],
    });
    yield* rows;
    after = Number(rows.at(-1)?.position ?? to);
    if (after >= to) return;
  }
}

/** In the order of their ids, each with the chain that it goes on from. */
async function writeStreams(archiving: Archiving, folder: string, ranges: ReadonlyMap<string, Range>) {
  const lines = await openLines(folder, 'streams.jsonl.gz');
  const tree = growTree();
  const ids = [...ranges.keys()].sort();
  for (let at = 0; at < ids.length; at += PAGE) {
    const some = ids.slice(at, at + PAGE).flatMap((id) => ranges.get(id) ?? []);
    const before = await chainsBefore(archiving, some);
    for (const { first, last } of some) {
      const line = canonicalJson({
        streamId: first.stream_id,
        associationId: first.association_id,
        from: first.version,
        to: last.version,
        before: (before.get(first.stream_id) ?? chainStart(first.stream_id)).toString('base64'),
        chain: last.chain.toString('base64'),
      } satisfies StreamRange);
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
      ranges.map(({ first }) => first.stream_id),
      ranges.map(({ first }) => first.version),
      ranges.map(({ first }) => first.position),
    ],
  });
  return new Map(rows.map(({ stream_id, chain }) => [stream_id, chain]));
};
