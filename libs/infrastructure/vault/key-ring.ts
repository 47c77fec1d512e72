import type { KeyObject } from 'node:crypto';
import type pg from 'pg';
import { newId } from '../ids.js';
import { wrappingKeyId, type MasterKey } from './master-key.js';
import { newWrappedKey, unwrapKey } from './wrapped-key.js';

export type VaultParts = {
  readonly pool: Pick<pg.Pool, 'query'>;
  readonly masterKey: MasterKey;
  readonly associationId: string;
};

export type Key = { readonly id: string; readonly name: string; readonly key: KeyObject };

/** Erasure cannot be undone: nothing is ever sealed again under that name. */
export class KeyDestroyed extends Error {
  override readonly name = 'KeyDestroyed';
}

/** Keys in memory, at most so many; the longest unused goes first. */
const MOST_KEYS = 2_000;

/** `wrapped` is null once the key was destroyed. */
export type KeyRow = { readonly id: string; readonly name: string; readonly wrapped: Buffer | null };

export type KeyRing = {
  /** The keys of these names, made where they do not exist. Throws KeyDestroyed. */
  readonly get: (names: readonly string[]) => Promise<ReadonlyMap<string, Key>>;
  /** The key of this name as the database has it now; undefined if it was destroyed or never made. */
  readonly find: (name: string) => Promise<KeyObject | undefined>;
  /** The key of a row that was just read; undefined if it was destroyed. */
  readonly unwrap: (row: KeyRow) => KeyObject | undefined;
  readonly destroy: (name: string) => Promise<boolean>;
};

export function openKeyRing({ pool, masterKey, associationId }: VaultParts): KeyRing {
  const cache = new Map<string, Key>();
  const keyId = wrappingKeyId(masterKey);

  const keep = (key: Key): Key => {
    cache.delete(key.name);
    cache.set(key.name, key);
    const [oldest] = cache.keys();
    if (cache.size > MOST_KEYS && oldest !== undefined) cache.delete(oldest);
    return key;
  };
  const unwrap = ({ id, name, wrapped }: KeyRow): Key | undefined => {
    if (wrapped === null) return void cache.delete(name);
    const known = cache.get(name);
    return keep(known?.id === id ? known : { id, name, key: unwrapKey(masterKey, associationId, name, wrapped) });
  };
  const find = async (names: readonly string[]): Promise<readonly KeyRow[]> => {
    const { rows } = await pool.query<KeyRow>({
      name: 'vault-find-keys',
      text: 'SELECT id, name, wrapped FROM vault.key WHERE association_id = $1 AND name = ANY ($2)',
      values: [associationId, names],
    });
    return rows;
  };
  const create = async (names: readonly string[]): Promise<readonly KeyRow[]> => {
    const { rows } = await pool.query<KeyRow>({
      name: 'vault-create-keys',
      text: `INSERT INTO vault.key (id, association_id, name, wrapped, wrapped_by)
               SELECT id, $1, name, wrapped, $5 FROM unnest($2::uuid[], $3::text[], $4::bytea[]) AS k (id, name, wrapped)
               ON CONFLICT (association_id, name) DO NOTHING RETURNING id, name, wrapped`, // one that is there stays
      values: [
        associationId,
        names.map(newId),
        names,
        names.map((name) => newWrappedKey(masterKey, associationId, name)),
        keyId,
      ],
    });
    return rows;
  };

  return {
    unwrap: (row) => unwrap(row)?.key,
    find: async (name) => {
      const [row] = await find([name]);
      return row && unwrap(row)?.key;
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
        const key = unwrap(row);
        if (key === undefined) throw new KeyDestroyed(row.name);
        keys.set(row.name, key);
      }
      return keys;
    },
    destroy: async (name) => {
      cache.delete(name);
      const { rowCount } = await pool.query(
        `INSERT INTO vault.key (id, association_id, name, destroyed_at) VALUES ($1, $2, $3, now())
           ON CONFLICT (association_id, name) DO UPDATE SET wrapped = NULL, destroyed_at = now() WHERE key.destroyed_at IS NULL`,
        [newId(), associationId, name],
      );
      cache.delete(name); // somebody may have opened meanwhile
      return rowCount === 1;
    },
  };
}
