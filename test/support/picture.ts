import { createHash } from 'node:crypto';
import { crc32, deflateSync } from 'node:zlib';

const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
};

/** A real PNG of these rows of dots, each of eight bits of grey and at most 255 each way, in which a text stands. */
const pngOf = (text: string, rows: readonly Buffer[], level = 6): Buffer =>
  Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', Buffer.from([0, 0, 0, rows[0]?.length ?? 0, 0, 0, 0, rows.length, 8, 0, 0, 0, 0])),
    chunk('iTXt', Buffer.from(`Comment\0\0\0\0\0${text}`)),
    chunk('IDAT', deflateSync(Buffer.concat(rows.flatMap((row) => [Buffer.of(0), row])), { level })),
    chunk('IEND', Buffer.alloc(0)),
  ]);

/** One of one dot, if not said, so that each text gives other bytes; its shade is its picture. */
export const pictureOf = (text: string, shade = 255, side = 1): Buffer =>
  pngOf(
    text,
    Array.from({ length: side }, () => Buffer.alloc(side, shade)),
  );

/** One whose dots are these bytes, as they are: nothing of them is packed. */
export const pictureShowing = (dots: Buffer): Buffer => pngOf('', [dots], 0);

const made = new Map<string, Buffer>();

/** SHA-256 of a picture for this text, whose bytes can be sent afterwards. */
export const namedPicture = (text: string): string => {
  const bytes = pictureOf(text);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  made.set(sha256, bytes);
  return sha256;
};

/** The bytes that were named by this hash, if they were made here. */
export const findNamed = (sha256: string): Buffer | undefined => made.get(sha256);

type Listed = {
  readonly items: readonly { readonly evidenceId: string; readonly sha256: string; readonly content?: object }[];
};

/**
 * Sends the bytes of every named picture that the dispute still lacks and this caller may send; what it may not see or
 * send is left to others. `ask` gives undefined where the answer is no success.
 */
export async function sendNamed(
  disputeId: string,
  list: (path: string) => Promise<object | undefined>,
  put: (path: string, bytes: Buffer) => Promise<unknown>,
): Promise<void> {
  const at = `/v1/disputes/${disputeId}/evidence`;
  const { items } = ((await list(at)) ?? { items: [] }) as Listed;
  for (const { evidenceId, sha256, content } of items) {
    const bytes = content === undefined ? findNamed(sha256) : undefined;
    if (bytes) await put(`${at}/${evidenceId}/content`, bytes);
  }
}
