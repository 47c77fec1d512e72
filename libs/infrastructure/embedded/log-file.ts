import { closeSync, fstatSync, mkdirSync, openSync, readSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';

const largest = 10_000_000;

/** Opens a log for appending and gives its descriptor; a log above 10 MB is first put aside as `<name>.1`. */
export function openLog(file: string): number {
  mkdirSync(path.dirname(file), { recursive: true });
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > largest) renameSync(file, `${file}.1`);
  return openSync(file, 'a', 0o600);
}

/** The size in bytes now, for reading later what was added since. */
export const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0;

/** The end of a log, at most 4,000 bytes, from a position on. */
export function tailOf(file: string, from = 0): string {
  if (sizeOf(file) === 0) return '';
  const descriptor = openSync(file, 'r');
  try {
    const { size } = fstatSync(descriptor);
    const start = Math.max(from, size - 4_000);
    const bytes = Buffer.alloc(Math.max(0, size - start));
    readSync(descriptor, bytes, 0, bytes.length, start);
    return bytes.toString().trim();
  } finally {
    closeSync(descriptor);
  }
}
