import { createHash, createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';
import pg from 'pg';
import { newId } from '../ids.js';
import { openingKeys, wrappingKeyId, type MasterKey } from './master-key.js';
import { rewrapKey } from './wrapped-key.js';
import { destroySecret, goingIn, markGoing, readSecret, wrappingsFolder, writeSecret } from './wrappings-folder.js';

/** What the keys of one of 64 groups are wrapped with: the master key and a secret that lies in a file of its own. */
export type Wrapping = { readonly id: string; readonly key: KeyObject };

export type Wrappings = {
  /** That which a new key of this name gets. */
  readonly currentFor: (associationId: string, name: string) => Promise<Wrapping>;
  /**
   * What opens under it, one for each master key, the one that wraps first. Throws WrappingGone where its file is gone:
   * then another has taken its place, the keys under it were destroyed, or the folder is another one.
   */
  readonly keysOf: (id: string) => readonly KeyObject[];
  /** Forgets what is remembered of current ones, since the database has refused one. */
  readonly refresh: () => void;
  /**
   * Wraps the living keys of these anew and destroys their secrets: what a copy of the database still has of the others
   * opens nothing any more.
   */
  readonly replace: (ids: readonly string[]) => Promise<void>;
  /** Ends replacements that were cut off. How many secrets had stayed behind. */
  readonly sweep: () => Promise<number>;
};

/** Its file is not there. */
class WrappingGone extends Error {
  override readonly name = 'WrappingGone';
}

const GROUPS = 64;
const REMEMBERED = 30_000; // milliseconds: what another process has destroyed is forgotten within them
const TRIES = 20;

const groupOf = (associationId: string, name: string): number =>
  createHash('sha256').update(`${associationId}/${name}`).digest().readUInt8(0) % GROUPS;

type Parts = { readonly pool: Pick<pg.Pool, 'query'>; readonly masterKey: MasterKey; readonly evidence: string };

/** Of one installation: its database and its folder of files belong together. */
export function openWrappings({ pool, masterKey, evidence }: Parts): Wrappings {
  const folder = wrappingsFolder(evidence);
  const current = new Map<number, Wrapping & { readonly until: number }>();

  const keysOf = (id: string): readonly KeyObject[] => {
    const secret = readSecret(folder, id);
    if (!secret) throw new WrappingGone(`What wraps these keys is not there: ${id} in ${folder}`);
    return openingKeys(masterKey).map((key) =>
      createSecretKey(Buffer.from(hkdfSync('sha256', key, secret, 'parley/wrapping/1', 32))),
    );
  };
  const make = async (group: number): Promise<string> => {
    const id = newId();
    writeSecret(folder, id); // first: a row without its file would lose keys; a file without its row wraps nothing
    await pool.query('INSERT INTO vault.wrapping (id, part) VALUES ($1, $2)', [id, group]);
    return id;
  };
  const find = async (group: number): Promise<string | undefined> => {
    const { rows } = await pool.query<{ id: string }>({
      name: 'vault-current-wrapping',
      text: 'SELECT id FROM vault.wrapping WHERE part = $1 AND retired_at IS NULL ORDER BY id DESC LIMIT 1',
      values: [group],
    });
    return rows[0]?.id;
  };
  const currentOf = async (group: number): Promise<Wrapping> => {
    const known = current.get(group);
    if (known && known.until > performance.now()) return known;
    const id = (await find(group)) ?? (await make(group));
    const wrapping = { id, key: firstOf(keysOf(id)), until: performance.now() + REMEMBERED };
    current.set(group, wrapping);
    return wrapping;
  };

  const moveKeys = async (old: string, group: number): Promise<void> => {
    const wrapping = await currentOf(group);
    const { rows } = await pool.query<{ id: string; association_id: string; name: string; wrapped: Buffer | null }>(
      'SELECT id, association_id, name, wrapped FROM vault.key WHERE wrapping_id = $1',
      [old],
    );
    const oldKeys = rows.length > 0 ? keysOf(old) : [];
    const wrapped = rows.map(({ association_id: association, name, wrapped: bytes }) =>
      bytes === null ? null : rewrapKey([oldKeys, wrapping.key], association, name, bytes),
    );
    await pool.query(
      `UPDATE vault.key k SET wrapped = n.wrapped, wrapped_by = $5,
           wrapping_id = CASE WHEN n.wrapped IS NULL THEN NULL ELSE $3::uuid END
         FROM unnest($1::uuid[], $2::bytea[]) AS n (id, wrapped)
         WHERE k.id = n.id AND k.wrapping_id = $4 AND (k.wrapped IS NULL) = (n.wrapped IS NULL)`,
      [rows.map(({ id }) => id), wrapped, wrapping.id, old, wrappingKeyId(masterKey)],
    );
  };
  const replaceOne = async (old: string): Promise<void> => {
    const { rows } = await pool.query<{ part: number }>(
      'UPDATE vault.wrapping SET retired_at = coalesce(retired_at, now()) WHERE id = $1 RETURNING part',
      [old],
    );
    const group = rows[0]?.part;
    if (group === undefined) return destroySecret(folder, old); // another process was faster
    if (current.get(group)?.id === old) current.delete(group);
    for (let tried = 1; ; tried += 1) {
      try {
        await moveKeys(old, group);
        markGoing(folder, old);
        await pool.query('DELETE FROM vault.wrapping WHERE id = $1', [old]);
        return destroySecret(folder, old);
      } catch (error) {
        // somebody has just put a key under it, not knowing that it is retired, or has replaced this or the next one
        if (!(isReplaced(error) && tried < TRIES)) throw error;
        current.delete(group);
      }
    }
  };

  return {
    currentFor: (associationId, name) => currentOf(groupOf(associationId, name)),
    keysOf,
    refresh: () => current.clear(),
    replace: async (ids) => {
      for (const id of [...new Set(ids)].sort()) await replaceOne(id);
    },
    sweep: async () => {
      const going = goingIn(folder); // before the rows: one marked from here on may still have its row and its keys
      const { rows } = await pool.query<{ id: string; retired: boolean }>(
        'SELECT id, retired_at IS NOT NULL AS retired FROM vault.wrapping',
      );
      for (const { id } of rows.filter(({ retired }) => retired)) await replaceOne(id); // one that was cut off
      const left = going.filter((id) => rows.every((row) => row.id !== id));
      for (const id of left) destroySecret(folder, id);
      return left.length;
    },
  };
}

const firstOf = ([first]: readonly KeyObject[]): KeyObject => {
  if (!first) throw new Error('There is no master key');
  return first;
};

/**
 * A wrapping was replaced at the same moment: a key refers to it or it refers to one that is gone (foreign key), or its
 * file is gone. What was begun is to be done again with that of now.
 */
export const isReplaced = (error: unknown): boolean =>
  error instanceof WrappingGone || (error instanceof pg.DatabaseError && error.code === '23503');
