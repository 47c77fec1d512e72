import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Shorter ones than any that may be chosen are not in it (README.md beside this says where it comes from). */
export const SHORTEST_KEPT = 12;
/** Passwords are sorted into so many buckets by the first two bytes of their hash; two more bytes are kept of each. */
const BUCKETS = 65_536;
const TAIL = 2;
const FILE = 'libs/infrastructure/passwords/known-passwords.bin';

/** Under which a password is looked up, however it is written in upper and lower case. */
const keyOf = (password: string): Buffer =>
  createHash('sha256').update(password.normalize('NFKC').toLowerCase()).digest().subarray(0, 4);

/** The file for a list: a byte for each bucket, how many it holds, and then all tails in order. */
export function packPasswords(passwords: Iterable<string>): Buffer {
  const keys = new Set<number>();
  for (const password of passwords) if ([...password].length >= SHORTEST_KEPT) keys.add(keyOf(password).readUInt32BE());
  const counts = Buffer.alloc(BUCKETS);
  const sorted = [...keys].sort((a, b) => a - b);
  const tails = Buffer.alloc(sorted.length * TAIL);
  sorted.forEach((key, at) => {
    const bucket = key >>> 16;
    counts.writeUInt8(counts.readUInt8(bucket) + 1, bucket);
    tails.writeUInt16BE(key & 0xffff, at * TAIL);
  });
  return Buffer.concat([counts, tails]);
}

/**
 * Whether a password is on a packed list. One in some three thousand that are not on it counts as if it were: whoever
 * meets that chooses another.
 */
export function isPacked(file: Buffer, password: string): boolean {
  const key = keyOf(password);
  const bucket = key.readUInt16BE();
  let before = 0;
  for (let at = 0; at < bucket; at += 1) before += file[at] ?? 0;
  const begin = BUCKETS + before * TAIL;
  for (let at = begin; at < begin + (file[bucket] ?? 0) * TAIL; at += TAIL)
    if (file.readUInt16BE(at) === key.readUInt16BE(TAIL)) return true;
  return false;
}

let list: Buffer | undefined;

/** Whether it is known from breaches. Asks a file of this machine alone; nothing of the password leaves it. */
export const isKnownPassword = (password: string): boolean =>
  isPacked((list ??= readFileSync(path.join(rootOf(import.meta.dirname), FILE))), password);

/** The folder of the package, whether this runs from its sources or as it was built. */
const rootOf = (folder: string): string => {
  if (existsSync(path.join(folder, FILE))) return folder;
  const above = path.dirname(folder);
  if (above === folder) throw new Error(`${FILE} is missing`);
  return rootOf(above);
};
