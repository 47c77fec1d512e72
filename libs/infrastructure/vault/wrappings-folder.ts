import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, mkdirSync, openSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { writeAtomically } from '../embedded/write-atomically.js';

/**
 * The secrets that wrap the vault's keys, a file each, beside the files of evidence and never in the database: what the
 * database's journal and its dead rows keep of a wrapped key opens nothing once its file is gone.
 */
export const wrappingsFolder = (evidence: string): string => path.join(evidence, 'wrappings');

const NAME = /^[0-9a-f-]{36}$/;

export function writeSecret(folder: string, id: string, secret: Buffer = randomBytes(32)): Buffer {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeAtomically(path.join(folder, id), secret.toString('base64'));
  syncFolder(folder);
  return secret;
}

/** Undefined where it was destroyed. */
export function readSecret(folder: string, id: string): Buffer | undefined {
  try {
    return Buffer.from(readFileSync(path.join(folder, id), 'utf8'), 'base64');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

export function destroySecret(folder: string, id: string): void {
  rmSync(path.join(folder, id), { force: true });
  syncFolder(folder);
}

export const secretsIn = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder).filter((name) => NAME.test(name));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
};

/** Seconds since it was written. */
export const ageOf = (folder: string, id: string, now: Date): number => {
  const found = statSync(path.join(folder, id), { throwIfNoEntry: false });
  return found ? (now.getTime() - found.mtimeMs) / 1_000 : 0;
};

const syncFolder = (folder: string): void => {
  const opened = openSync(folder, 'r');
  try {
    fsyncSync(opened);
  } finally {
    closeSync(opened);
  }
};
