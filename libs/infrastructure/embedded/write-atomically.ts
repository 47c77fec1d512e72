import { closeSync, fsyncSync, openSync, renameSync, writeSync } from 'node:fs';

/**
 * Writes a file that is there whole or not at all, also after a loss of power. Readable by its owner alone unless told
 * otherwise.
 */
export function writeAtomically(file: string, text: string, mode = 0o600): void {
  const beside = `${file}.${process.pid}`;
  const written = openSync(beside, 'w', mode);
  try {
    writeSync(written, text);
    fsyncSync(written);
  } finally {
    closeSync(written);
  }
  renameSync(beside, file);
}
