import { createSecretKey, randomBytes, type KeyObject } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { writeAtomically } from '../embedded/write-atomically.js';
import type { MasterKey } from '../vault/master-key.js';
import { unwrapSecret, wrapSecret } from '../vault/secrets.js';
import { isSnapshotName } from './snapshot-name.js';

/**
 * The key of one snapshot, wrapped by the master key, in a folder of its own apart from the backup. It is destroyed
 * when its period ends; from then on the snapshot tells nothing of anybody, whoever has it and the master key.
 */
const Kept = z.object({ snapshot: z.string(), until: z.iso.datetime(), wrapped: z.base64() });

class OtherMasterKey extends Error {}

const purposeOf = (snapshot: string): string => `backup:${snapshot}`;
const fileOf = (folder: string, snapshot: string): string => path.join(folder, `${snapshot}.key`);

/** Kept on disk before the snapshot is begun. `until`: the end of its period. */
export function makeSnapshotKey(masterKey: MasterKey, folder: string, snapshot: string, until: Date): KeyObject {
  const bytes = randomBytes(32);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const wrapped = wrapSecret(masterKey, purposeOf(snapshot), bytes.toString('base64')).toString('base64');
  writeAtomically(fileOf(folder, snapshot), `${JSON.stringify({ snapshot, until: until.toISOString(), wrapped })}\n`);
  return createSecretKey(bytes);
}

type Making = {
  readonly masterKey: MasterKey;
  readonly keys: string;
  readonly snapshot: string;
  readonly keyUntil: Date;
};

/** Makes something under a key of its own, which goes again where that fails. */
export async function underNewKey<T>(
  { masterKey, keys, snapshot, keyUntil }: Making,
  work: (key: KeyObject) => Promise<T>,
): Promise<T> {
  const key = makeSnapshotKey(masterKey, keys, snapshot, keyUntil);
  try {
    return await work(key);
  } catch (error) {
    rmSync(fileOf(keys, snapshot), { force: true });
    throw error;
  }
}

/** Throws with the remedy where the key was destroyed, lies elsewhere, or belongs to another master key. */
export function findSnapshotKey(masterKey: MasterKey, folder: string, snapshot: string): KeyObject {
  const file = fileOf(folder, snapshot);
  const kept = readKept(file);
  if (!kept)
    throw new Error(
      `There is no key of this snapshot: ${file}. Name the folder of keys with --keys; a key whose period has ended ` +
        'is destroyed, and its snapshot cannot be opened any more.',
    );
  try {
    return createSecretKey(Buffer.from(unwrapSecret(masterKey, purposeOf(snapshot), kept), 'base64'));
  } catch (error) {
    throw new OtherMasterKey('The master key is not the one that this snapshot was made with', { cause: error });
  }
}

/** The same, undefined where this master key does not open it: it was made before the master key was replaced. */
export function openedBy(masterKey: MasterKey, folder: string, snapshot: string): KeyObject | undefined {
  try {
    return findSnapshotKey(masterKey, folder, snapshot);
  } catch (error) {
    if (error instanceof OtherMasterKey) return undefined;
    throw error;
  }
}

/** Destroys the keys whose period has ended; the names of their snapshots. */
export function destroyEndedKeys(folder: string, now: Date): readonly string[] {
  const ended = namesIn(folder).filter((snapshot) => {
    const { until } = Kept.parse(JSON.parse(readFileSync(fileOf(folder, snapshot), 'utf8')));
    return new Date(until) <= now;
  });
  for (const snapshot of ended) rmSync(fileOf(folder, snapshot));
  return ended;
}

/** The snapshots whose keys are there. */
export const namesIn = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.key') && isSnapshotName(name.slice(0, -4)))
      .map((name) => name.slice(0, -4));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
};

const readKept = (file: string): Buffer | undefined => {
  try {
    return Buffer.from(Kept.parse(JSON.parse(readFileSync(file, 'utf8'))).wrapped, 'base64');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
};
