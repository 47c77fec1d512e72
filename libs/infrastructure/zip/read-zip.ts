import { openPromise } from 'yauzl';

/** A file in a ZIP. */
export type ZipPart = {
  readonly path: string;
  readonly read: () => Promise<AsyncIterable<Buffer>>;
};

/** What was opened is no ZIP, or a damaged one. */
export class NotOurZip extends Error {
  override readonly name = 'NotOurZip';
}

/** Opens a ZIP. Throws NotOurZip for any other file, and the error of the system where there is none. */
export async function openZip(file: string): Promise<{ parts: readonly ZipPart[]; close: () => void }> {
  const zip = await openPromise(file, { autoClose: false }).catch(asDamage);
  try {
    const parts: ZipPart[] = [];
    for await (const entry of zip.eachEntry())
      parts.push({
        path: entry.fileName,
        read: () => zip.openReadStreamPromise(entry).catch(asDamage),
      });
    return { parts, close: () => zip.close() };
  } catch (error) {
    zip.close();
    return asDamage(error);
  }
}

/** Errors of the system have a code; those that the library makes of what it reads have none. */
const asDamage = (error: unknown): never => {
  if (error instanceof Error && !('code' in error)) throw new NotOurZip(error.message, { cause: error });
  throw error;
};
