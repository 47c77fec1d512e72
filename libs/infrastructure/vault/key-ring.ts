import type { KeyObject } from 'node:crypto';
import type pg from 'pg';
import { newId } from '../ids.js';
import { openingKeys, type MasterKey } from './master-key.js';
import { openKeyRows, type KeyRow } from './key-rows.js';
import { unwrapKey } from './wrapped-key.js';
import type { Wrappings } from './wrappings.js';

export type VaultParts = {
  readonly pool: Pick<pg.Pool, 'query'>;
  readonly masterKey: MasterKey;
  readonly associationId: string;
  /** What wraps the keys besides the master key; without them erasure ends with the database's own traces. */
  readonly wrappings?: Wrappings;
};

export type Key = { readonly id: string; readonly name: string; readonly key: KeyObject };

/** Erasure cannot be undone: nothing is ever sealed again under that name. */
export class KeyDestroyed extends Error {
  override readonly name = 'KeyDestroyed';
}

/** Keys in memory, at most so many; the longest unused goes first. */
const MOST_KEYS = 2_000;

/** Milliseconds for which a key stays in memory: what another process has destroyed is forgotten within them. */
const REMEMBERED = 30_000;

export type KeyRing = {
  /** The keys of these names, made where they do not exist. Throws KeyDestroyed. */
  readonly get: (names: readonly string[]) => Promise<ReadonlyMap<string, Key>>;
  /** The key of this name as the database has it now; undefined if it was destroyed or never made. */
  readonly find: (name: string) => Promise<KeyObject | undefined>;
  /** The key of a row that was just read; undefined if it was destroyed. */
  readonly unwrap: (row: KeyRow) => Promise<KeyObject | undefined>;
  /** Which of these were there, or were never made, and are destroyed now. */
  readonly destroy: (names: readonly string[]) => Promise<readonly string[]>;
};

export function openKeyRing({ pool, masterKey, associationId, wrappings }: VaultParts): KeyRing {
  const cache = new Map<string, Key>();
  const { find, create } = openKeyRows({ pool, masterKey, associationId, ...(wrappings && { wrappings }) });
  let forgetting: NodeJS.Timeout | undefined;

  const forget = (): void => {
    cache.clear();
    forgetting = undefined;
  };
  const keep = (key: Key): Key => {
    forgetting ??= setTimeout(forget, REMEMBERED).unref();
    cache.delete(key.name);
    cache.set(key.name, key);
    const [oldest] = cache.keys();
    if (cache.size > MOST_KEYS && oldest !== undefined) cache.delete(oldest);
    return key;
  };
  const wrappersOf = (id: string | null): readonly KeyObject[] => {
    if (id === null) return openingKeys(masterKey);
    if (!wrappings) throw new Error('This vault was opened without what wraps its keys');
    return wrappings.keysOf(id);
  };
  const unwrap = ({ id, name, wrapped, wrapping_id: wrapping }: KeyRow): Key | undefined => {
    if (wrapped === null) return void cache.delete(name);
    const known = cache.get(name);
    if (known?.id === id) return keep(known);
    return keep({ id, name, key: unwrapKey(wrappersOf(wrapping), associationId, name, wrapped) });
  };
  const unwrapNow = async (given: KeyRow): Promise<Key | undefined> => {
    for (let row = given; ;) {
      try {
        return unwrap(row);
      } catch (error) {
        // wrapped anew since the row was read, because another key was destroyed; perhaps once more meanwhile
        const [again] = await find([row.name]);
        if (!again || again.wrapping_id === row.wrapping_id) throw error;
        row = again;
      }
    }
  };
  return {
    unwrap: async (row) => (await unwrapNow(row))?.key,
    find: async (name) => {
      const [row] = await find([name]);
      return row && (await unwrapNow(row))?.key;
    },
    get: async (names) => {
      const wanted = [...new Set(names)];
      const keys = new Map(wanted.flatMap((name) => cache.get(name) ?? []).map((key) => [key.name, keep(key)]));
      // in one order, so that two processes cannot wait for each other
      const missing = wanted.filter((name) => !keys.has(name)).sort();
      if (missing.length === 0) return keys;
      const made = await create(missing); // most words are sealed under a new key: one round trip for those
      const there = missing.filter((name) => !made.some((row) => row.name === name));
      for (const row of [...made, ...(there.length > 0 ? await find(there) : [])]) {
        const key = await unwrapNow(row);
        if (key === undefined) throw new KeyDestroyed(row.name);
        keys.set(row.name, key);
      }
      return keys;
    },
    destroy: async (names) => {
      for (const name of names) cache.delete(name);
      const { rows } = await pool.query<{ name: string; wrapping_id: string | null }>(
        `INSERT INTO vault.key (id, association_id, name, destroyed_at)
           SELECT id, $1, name, now() FROM unnest($2::uuid[], $3::text[]) AS k (id, name)
           ON CONFLICT (association_id, name) DO UPDATE SET wrapped = NULL, destroyed_at = now()
             WHERE key.destroyed_at IS NULL RETURNING name, wrapping_id`,
        [associationId, names.map(newId), names],
      );
      for (const name of names) cache.delete(name); // somebody may have opened meanwhile
      await wrappings?.replace(rows.flatMap(({ wrapping_id: id }) => (id === null ? [] : [id])));
      return rows.map(({ name }) => name);
    },
  };
}
