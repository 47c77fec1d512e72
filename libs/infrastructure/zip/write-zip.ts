import { Readable } from 'node:stream';
import yazl from 'yazl';

export type ZipEntry = {
  readonly path: string;
  readonly size: number;
  /** Asked for when its turn has come, so that one is open at a time. */
  readonly bytes: () => Promise<AsyncIterable<Buffer>>;
};

/**
 * A ZIP, byte by byte as it is read: the same entries at the same time give the same bytes, in every time zone. Nothing
 * is compressed, since pictures, films and PDFs are already.
 */
export function writeZip(entries: readonly ZipEntry[], at: Date): AsyncIterable<Buffer> {
  const zip = new yazl.ZipFile();
  // a ZIP tells local time without its zone
  const mtime = new Date(
    ...([at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate(), at.getUTCHours(), at.getUTCMinutes()] as const),
    at.getUTCSeconds(),
  );
  const options = { mtime, mode: 0o100644, compress: false, forceDosTimestamp: true };
  for (const { path, size, bytes } of entries)
    zip.addReadStreamLazy(path, { ...options, size }, (done) => {
      bytes().then(
        (found) => done(undefined, Readable.from(found, { objectMode: false })),
        (error: unknown) => done(error, undefined as never),
      );
    });
  const output = zip.outputStream as Readable;
  zip.on('error', (error: Error) => output.destroy(error));
  zip.end({ forceZip64Format: false, comment: '' });
  return output as AsyncIterable<Buffer>;
}
