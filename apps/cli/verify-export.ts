import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { NotOurZip, openZip, type ZipPart } from '#infrastructure/zip/read-zip.js';
import type { Config } from './config.js';

const SUMS = 'SHA256SUMS';

/**
 * Exit code 1 if a file in the ZIP of a bundle is altered, missing or not on its list. Needs no database and no keys:
 * whoever got the ZIP can do the same with sha256sum.
 */
export async function verifyExport(_: Config, [what, file]: readonly string[]): Promise<number> {
  if (what !== 'verify' || file === undefined) {
    console.error('parley export verify <file.zip>');
    return 2;
  }
  try {
    const { faults, files } = await checkExport(file);
    for (const fault of faults) console.error(fault);
    console.log(`SHA-256 ${await sumOf(createReadStream(file))}`);
    console.log(
      faults.length === 0
        ? `The bundle is whole: ${files} files as listed. Compare the SHA-256 above with the one in the log.`
        : `The bundle is NOT whole: ${faults.length} faults.`,
    );
    return faults.length === 0 ? 0 : 1;
  } catch (error) {
    if (!(error instanceof NotOurZip)) throw error;
    console.error(`This is no bundle of Parley: ${error.message}.`);
    return 1;
  }
}

/** What is wrong with it, by the list that lies in it. */
export async function checkExport(
  file: string,
): Promise<{ readonly faults: readonly string[]; readonly files: number }> {
  const { parts, close } = await openZip(file);
  try {
    const byPath = new Map(parts.map((part) => [part.path, part]));
    const listed = await listedIn(byPath.get(SUMS));
    // which of two a program unpacks is its own affair
    const faults = parts.filter((part) => byPath.get(part.path) !== part).map(({ path }) => `there twice: ${path}`);
    for (const [path, sum] of listed) {
      const part = byPath.get(path);
      if (!part) faults.push(`missing: ${path}`);
      else if ((await sumOf(await part.read())) !== sum) faults.push(`altered: ${path}`);
    }
    const known = new Set([SUMS, ...listed.map(([path]) => path)]);
    for (const { path } of parts) if (!known.has(path)) faults.push(`not on the list: ${path}`);
    return { faults, files: listed.length };
  } finally {
    close();
  }
}

const listedIn = async (part: ZipPart | undefined): Promise<readonly (readonly [string, string])[]> => {
  if (!part) throw new NotOurZip(`${SUMS} is missing`);
  const text = (await buffer(await part.read())).toString();
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => [line.slice(66), line.slice(0, 64)] as const);
};

const sumOf = async (bytes: AsyncIterable<Buffer>): Promise<string> => {
  const hash = createHash('sha256');
  for await (const some of bytes) hash.update(some);
  return hash.digest('hex');
};
