import path from 'node:path';
import { chainStart } from '#event-store/commitment.js';
import { leafOf } from '#event-store/leaf.js';
import { growTree } from '#event-store/merkle-root.js';
import { eventFaults, walkedOf, type Walked } from '#event-store/verify-event.js';
import type { AnswerKey } from '#infrastructure/answer-keys/answer-keys.js';
import { isSignedBy } from '#infrastructure/answer-keys/is-signed.js';
import { hashFile } from '#infrastructure/backup/hash-file.js';
import type { ArchiveList, StreamRange } from './archive-list.js';
import { listBytes, readKeys, readList, readSignatures } from './archive-list.js';
import { rowOf } from './event-line.js';
import { linesOf } from './packed-lines.js';

/** The public keys of associations, by association. */
export type Keys = Readonly<Record<string, readonly AnswerKey[]>>;

export type ArchiveVerdict = {
  readonly list: ArchiveList;
  readonly events: number;
  readonly faults: readonly string[];
};

/**
 * Whether an archive is what its list says, and the list what the associations signed: each byte of each file, each
 * event against the chain of its stream, none left out. Needs no database. Without keys of elsewhere by those that lie
 * in it, which say as much as whoever made it is believed.
 */
export async function checkArchive(folder: string, keys = readKeys(folder) as Keys): Promise<ArchiveVerdict> {
  const list = readList(folder);
  const faults = [...signatureFaults(folder, list, keys), ...(await fileFaults(folder, list))];
  if (faults.length > 0) return { list, events: 0, faults };
  const ranges = await readRanges(folder, list, faults);
  const ends = new Map<string, Walked>();
  const counts = new Map<string, number>();
  const tree = growTree();
  let position = list.from - 1;
  for (const { name } of list.files)
    for await (const line of linesOf(folder, name)) {
      const row = rowOf(line);
      position += 1;
      if (Number(row.position) !== position) faults.push(`position ${row.position} stands where ${position} should`);
      const range = ranges.get(row.stream_id);
      if (!range) faults.push(`position ${row.position}: its stream is not on the list of streams`);
      for (const what of eventFaults(row, ends.get(row.stream_id) ?? (range && begun(range))))
        faults.push(`position ${row.position}, stream ${row.stream_id}: ${what}`);
      ends.set(row.stream_id, walkedOf(row));
      counts.set(row.association_id, (counts.get(row.association_id) ?? 0) + 1);
      tree.add(leafOf(row));
    }
  if (position !== list.to) faults.push(`the events end at ${position}, the list says ${list.to}`);
  if (tree.root().toString('hex') !== list.root) faults.push('the events come to another root than the list says');
  for (const { streamId, to, chain } of ranges.values()) {
    const end = ends.get(streamId);
    if (end?.version !== to || end.chain.toString('base64') !== chain)
      faults.push(`stream ${streamId} does not end as the list of streams says`);
  }
  for (const { associationId, events } of list.associations)
    if (counts.get(associationId) !== events) faults.push(`association ${associationId} has not ${events} events`);
  if (counts.size !== list.associations.length) faults.push('the list does not name every association');
  return { list, events: position - list.from + 1, faults };
}

/** Where a stream stood before the archive begins. */
const begun = ({ streamId, associationId, from, before }: StreamRange): Walked | undefined => {
  const chain = Buffer.from(before, 'base64');
  if (from === 1) return chain.equals(chainStart(streamId)) ? undefined : { associationId, version: 0, chain };
  return { associationId, version: from - 1, chain };
};

const signatureFaults = (folder: string, list: ArchiveList, keys: Keys): readonly string[] => {
  const signatures = new Map(readSignatures(folder).map(({ associationId, signature }) => [associationId, signature]));
  return list.associations
    .filter(({ associationId }) => {
      const signature = signatures.get(associationId);
      return signature === undefined || !isSignedBy(listBytes(list), signature, keys[associationId] ?? []);
    })
    .map(({ associationId }) => `the list is not signed by association ${associationId}`);
};

const fileFaults = async (folder: string, { files, streams }: ArchiveList): Promise<readonly string[]> => {
  const faults: string[] = [];
  for (const { name, sha256 } of [...files, streams]) {
    const isPlain = path.basename(name) === name;
    const found = isPlain ? await hashFile(path.join(folder, name)).catch(() => undefined) : undefined;
    if (found !== sha256) faults.push(`${name} is ${found === undefined ? 'missing' : 'not what the list says'}`);
  }
  return faults;
};

const readRanges = async (
  folder: string,
  { streams }: ArchiveList,
  faults: string[],
): Promise<ReadonlyMap<string, StreamRange>> => {
  const ranges = new Map<string, StreamRange>();
  const tree = growTree();
  for await (const line of linesOf(folder, streams.name)) {
    const range = JSON.parse(line) as StreamRange;
    ranges.set(range.streamId, range);
    tree.add(Buffer.from(line));
  }
  if (ranges.size !== streams.count || tree.root().toString('hex') !== streams.root)
    faults.push('the list of streams comes to another root than the list says');
  return ranges;
};
