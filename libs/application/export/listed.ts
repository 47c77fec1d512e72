import { createHash } from 'node:crypto';
import type { ZipEntry } from '#infrastructure/zip/write-zip.js';

/** A file in the ZIP, with its hash; of an exhibit's original, whose. */
export type Listed = ZipEntry & { readonly sha256: string; readonly mediaType: string; readonly evidenceId?: string };

export const ofBytes = (path: string, bytes: Buffer, mediaType: string): Listed => ({
  path,
  size: bytes.length,
  sha256: createHash('sha256').update(bytes).digest('hex'),
  mediaType,
  bytes: () => Promise.resolve(once(bytes)),
});

async function* once(bytes: Buffer): AsyncGenerator<Buffer, void, void> {
  yield bytes;
}

const ENDINGS: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/svg+xml': 'svg',
  'text/plain': 'txt',
  'audio/mpeg': 'mp3',
  'video/quicktime': 'mov',
  'video/x-matroska': 'mkv',
};

/** How the name of such a file ends. */
export const endingOf = (mediaType: string): string =>
  ENDINGS[mediaType] ?? /^[a-z]+\/([a-z0-9]{1,8})$/.exec(mediaType)?.[1] ?? 'bin';
