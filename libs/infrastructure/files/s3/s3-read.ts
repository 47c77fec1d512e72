import { StoreClosed } from '../file-faults.js';
import type { ReadAt, StoredFile } from '../file-store.js';
import type { CallS3, S3Answer } from './s3-call.js';
import { totalOf } from './s3-put.js';
import { wordOf } from './s3-words.js';

/** The first call brings so much: a letter comes in one. */
const FIRST = 64 * 1024;
/** Of a file that is read on and on, at most so much is fetched at once: each slow reader holds as much. */
const MOST = 1024 * 1024;

/**
 * A file as it was when it was opened: where another has taken its place meanwhile, reading on fails and does not mix
 * the two. Nobody keeps a connection while a reader is slow.
 */
export async function openStored(call: CallS3, key: string): Promise<StoredFile | undefined> {
  const first = await rangeOf(call, key, [0, FIRST]);
  if (first.status === 404) {
    const code = wordOf(first.body.toString(), 'Code');
    if (code === 'NoSuchKey') return undefined;
    throw new StoreClosed(`the store says 404 ${code}`); // no bucket, nobody known: it says nothing of the file
  }
  const [size, etag] = [totalOf(first), first.headers.get('etag')];
  return {
    size,
    upTo: (end) => forward({ call, key, etag, end: Math.min(end, size), head: first.body }),
    close: () => Promise.resolve(),
  };
}

type Reading = {
  readonly call: CallS3;
  readonly key: string;
  readonly etag: string | null;
  readonly end: number;
  readonly head: Buffer;
};

/** Who reads on is given twice as much ahead each time, in whole multiples of what it asks for. */
const forward = ({ call, key, etag, end, head }: Reading): ReadAt => {
  let [from, window, ahead] = [0, head, 1];
  return async (position, asked) => {
    const length = Math.max(0, Math.min(asked, end - position));
    const isHere = position >= from && position + length <= from + window.length;
    if (!isHere && length > 0) {
      const wanted = Math.min(Math.max(length, Math.min(ahead * length, MOST)), end - position);
      const answer = await rangeOf(call, key, [position, position + wanted], etag);
      if (answer.status === 404 || answer.status === 412)
        throw new StoreClosed('another file took its place while it was read');
      [from, window, ahead] = [
        position,
        answer.status === 206 ? answer.body : partOf(answer, position, wanted),
        ahead * 2,
      ];
      if (window.length < length) throw new StoreClosed('the store gave less than it has');
    }
    return window.subarray(position - from, position - from + length);
  };
};

/** A server may give the whole for a part. */
const partOf = ({ body }: S3Answer, position: number, length: number): Buffer =>
  body.subarray(position, position + length);

/** From the first to before the second. */
const rangeOf = (
  call: CallS3,
  key: string,
  [from, to]: readonly [number, number],
  etag: string | null = null,
): Promise<S3Answer> =>
  call({
    method: 'GET',
    key,
    headers: { range: `bytes=${from}-${to - 1}`, ...(etag !== null && { 'if-match': etag }) },
    expected: [404, 412],
    isLong: true,
  });
