import { createHash } from 'node:crypto';
import { open, type FileHandle } from 'node:fs/promises';
import { StoreClosed } from '../file-faults.js';
import { readAt } from '../local-file.js';
import type { CallS3, S3Answer } from './s3-call.js';
import { wordOf } from './s3-words.js';

/** So much of a file is in memory at once; what is no longer goes in one call. */
export const PART = 8 * 1024 * 1024;

type Part = { readonly number: number; readonly etag: string; readonly checksum: string };

/**
 * Sends a file whole: each part under its SHA-256, which the server compares before it answers and keeps. A file in
 * several parts is there when the server has put them together, which is looked at; where that fails it is told to
 * forget them.
 */
export async function putFile(call: CallS3, key: string, file: string): Promise<void> {
  const opened = await open(file, 'r');
  try {
    const { size } = await opened.stat();
    if (size <= PART) await putPart(call, { key, body: await readPart(opened, 0, size) });
    else await putParts(call, { key, opened, size });
  } finally {
    await opened.close();
  }
}

const putPart = async (
  call: CallS3,
  { key, body, query }: { key: string; body: Buffer; query?: Readonly<Record<string, string>> },
): Promise<{ readonly etag: string; readonly checksum: string }> => {
  const checksum = createHash('sha256').update(body).digest('base64');
  const answer = await call({
    method: 'PUT',
    key,
    body,
    ...(query && { query }),
    headers: { 'content-type': 'application/octet-stream', 'x-amz-checksum-sha256': checksum },
    isLong: true,
  });
  assertSame(answer, checksum);
  return { etag: answer.headers.get('etag') ?? '', checksum };
};

/** Of what it took, where the server says so. */
const assertSame = ({ headers }: S3Answer, checksum: string): void => {
  const said = headers.get('x-amz-checksum-sha256');
  if (said !== null && said !== checksum) throw new StoreClosed('the store has other bytes than it was sent');
};

type Sending = { readonly key: string; readonly opened: FileHandle; readonly size: number };

const putParts = async (call: CallS3, { key, opened, size }: Sending): Promise<void> => {
  const begun = await call({
    method: 'POST',
    key,
    query: { uploads: '' },
    headers: { 'content-type': 'application/octet-stream', 'x-amz-checksum-algorithm': 'SHA256' },
  });
  const uploadId = wordOf(begun.body.toString(), 'UploadId');
  if (!uploadId) throw new StoreClosed('the store began no upload');
  try {
    const parts: Part[] = [];
    for (let from = 0; from < size; from += PART) {
      const [number, body] = [parts.length + 1, await readPart(opened, from, Math.min(PART, size - from))];
      parts.push({ number, ...(await putPart(call, { key, body, query: { partNumber: String(number), uploadId } })) });
    }
    await complete(call, { key, uploadId, parts });
    if ((await sizeOf(call, key)) !== size) throw new StoreClosed('the store has not all of what it was sent');
  } catch (error) {
    await abortUpload(call, key, uploadId).catch(() => undefined); // else the sweep finds it
    throw error;
  }
};

/** The answer may begin well and end in a fault. */
const complete = async (
  call: CallS3,
  { key, uploadId, parts }: { key: string; uploadId: string; parts: readonly Part[] },
): Promise<void> => {
  const list = parts.map(
    ({ number, etag, checksum }) =>
      `<Part><PartNumber>${number}</PartNumber><ETag>${etag.replaceAll('"', '&quot;')}</ETag>` +
      `<ChecksumSHA256>${checksum}</ChecksumSHA256></Part>`,
  );
  const answer = await call({
    method: 'POST',
    key,
    query: { uploadId },
    headers: { 'content-type': 'application/xml' },
    body: Buffer.from(`<CompleteMultipartUpload>${list.join('')}</CompleteMultipartUpload>`),
    isLong: true,
  });
  const text = answer.body.toString();
  if (wordOf(text, 'ETag') === undefined) throw new StoreClosed(`the store says ${wordOf(text, 'Code') ?? 'nothing'}`);
};

export const abortUpload = async (call: CallS3, key: string, uploadId: string): Promise<void> => {
  await call({ method: 'DELETE', key, query: { uploadId }, expected: [404] });
};

/** Of all that lies there, by an answer that brings one byte of it; undefined where nothing lies. */
export const sizeOf = async (call: CallS3, key: string): Promise<number | undefined> => {
  const answer = await call({ method: 'GET', key, headers: { range: 'bytes=0-0' }, expected: [404] });
  return answer.status === 404 ? undefined : totalOf(answer);
};

export const totalOf = ({ headers, body }: S3Answer): number => {
  const total = /\/(\d+)$/.exec(headers.get('content-range') ?? '')?.[1];
  return total === undefined ? body.length : Number(total);
};

const readPart = async (file: FileHandle, from: number, length: number): Promise<Buffer> => {
  const bytes = await readAt(file, from, length);
  if (bytes.length < length) throw new Error('a file became shorter');
  return bytes;
};
