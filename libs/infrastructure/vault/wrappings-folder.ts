import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, mkdirSync, openSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { writeAtomically } from '../embedded/write-atomically.js';

/**
 * The secrets that wrap the vault's keys, a file each, beside the files of evidence and never in the database: what the
 * database's journal and its dead rows keep of a wrapped key opens nothing once its file is gone.
 */
export const wrappingsFolder = (evidence: string): string => path.join(evidence, 'wrappings');

const NAME = /^[0-9a-f-]{36}$/;
/** Beside a secret that is about to be destroyed: nothing is wrapped with it any more. */
const GOING = '.going';

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

/**
 * Says that a secret is done with, before the database forgets it: if its process ends in between, whoever finds this
 * destroys it. A secret that merely nobody knows is never destroyed: it may be that of another database, which was put
 * aside, is being restored, or was lost.
 */
export function markGoing(folder: string, id: string): void {
  writeAtomically(path.join(folder, id + GOING), '');
  syncFolder(folder);
}

export function destroySecret(folder: string, id: string): void {
  rmSync(path.join(folder, id), { force: true });
  syncFolder(folder);
  rmSync(path.join(folder, id + GOING), { force: true });
}

export const secretsIn = (folder: string): readonly string[] => namesIn(folder).filter((name) => NAME.test(name));

export const goingIn = (folder: string): readonly string[] =>
  namesIn(folder)
    .filter((name) => name.endsWith(GOING))
    .map((name) => name.slice(0, -GOING.length))
    .filter((name) => NAME.test(name));

const namesIn = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
};

const syncFolder = (folder: string): void => {
  const opened = openSync(folder, 'r');
  try {
    fsyncSync(opened);
  } finally {
    closeSync(opened);
  }
};
