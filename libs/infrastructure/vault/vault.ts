import type { KeyObject } from 'node:crypto';
import { uuidBytes } from '../database/binary-arrays.js';
import { failpoint } from '../failpoint.js';
import { newId } from '../ids.js';
import { decrypt, encrypt } from './cipher.js';
import { KeyDestroyed, openKeyRing, type Key, type VaultParts } from './key-ring.js';
import type { KeyRow } from './key-rows.js';

/** Words to seal, under the key of their purpose: `person:<partyId>`, `text:<disputeId>:<authorId>`. */
export type Words = { readonly keyName: string; readonly text: string };

export type Vault = {
  /** The id under which an event names the words. Throws KeyDestroyed after an erasure. */
  readonly seal: (keyName: string, text: string) => Promise<string>;
  /** Several at once in one INSERT; ids in the same order. */
  readonly sealAll: (words: readonly Words[]) => Promise<readonly string[]>;
  /**
   * Undefined for what was erased, what never was, and what is another association's. Throws ContentDamaged for changed
   * bytes.
   */
  readonly open: (contentIds: readonly string[]) => Promise<ReadonlyMap<string, string | undefined>>;
  /**
   * The key of that name, made where there is none, for bytes that lie outside the database. Throws KeyDestroyed after
   * an erasure.
   */
  readonly keyFor: (keyName: string) => Promise<KeyObject>;
  /** The key of that name as it is now; undefined if it was destroyed or never made. */
  readonly findKey: (keyName: string) => Promise<KeyObject | undefined>;
  /** Erasure: whatever was sealed under this name can never be read again. False if that was so already. */
  readonly destroyKey: (keyName: string) => Promise<boolean>;
  /** Several at once; those that were not destroyed already. */
  readonly destroyKeys: (keyNames: readonly string[]) => Promise<readonly string[]>;
};

/** Bytes that were not written by us, or stand where they were not written. */
export class ContentDamaged extends Error {
  override readonly name = 'ContentDamaged';
}

type ContentRow = { readonly content_id: string; readonly nonce: Buffer; readonly bytes: Buffer } & KeyRow;

/**
 * One association's words. Keys stay unwrapped in memory; that one was destroyed elsewhere is seen at every opening and
 * sealing.
 */
export function openVault(parts: VaultParts): Vault {
  const { pool, associationId } = parts;
  const ring = openKeyRing(parts);
  const contextOf = (contentId: string, keyId: string): Buffer =>
    Buffer.concat([associationId, contentId, keyId].map(uuidBytes));

  const sealAll = async (words: readonly Words[]): Promise<readonly string[]> => {
    if (words.length === 0) return [];
    const keys = await ring.get(words.map(({ keyName }) => keyName));
    const contents = words.map(({ keyName, text }) => {
      const { id: keyId, key } = keys.get(keyName) as Key;
      const id = newId();
      return { id, keyId, ...encrypt(key, Buffer.from(text), contextOf(id, keyId)) };
    });
    const { rowCount } = await pool.query({
      name: 'vault-seal',
      text: `INSERT INTO vault.content (id, association_id, key_id, nonce, bytes)
               SELECT c.id, $1, k.id, c.nonce, c.bytes FROM unnest($2::uuid[], $3::uuid[], $4::bytea[], $5::bytea[]) AS c (id, key_id, nonce, bytes)
                 JOIN vault.key k ON k.id = c.key_id AND k.destroyed_at IS NULL`,
      values: [
        associationId,
        contents.map(({ id }) => id),
        contents.map(({ keyId }) => keyId),
        contents.map(({ nonce }) => nonce),
        contents.map(({ bytes }) => bytes),
      ],
    });
    if (rowCount !== contents.length) throw new KeyDestroyed([...keys.keys()].join(', '));
    failpoint('after-seal-before-append');
    return contents.map(({ id }) => id);
  };

  return {
    sealAll,
    seal: async (keyName, text) => {
      const [id] = await sealAll([{ keyName, text }]);
      return id as string;
    },
    open: async (contentIds) => {
      const { rows } = await pool.query<ContentRow>({
        name: 'vault-open',
        text: `SELECT c.id AS content_id, c.nonce, c.bytes, k.id, k.name, k.wrapped, k.wrapping_id
                 FROM vault.content c JOIN vault.key k ON k.id = c.key_id WHERE c.id = ANY ($1) AND c.association_id = $2`,
        values: [contentIds, associationId],
      });
      const opened = new Map<string, string | undefined>(contentIds.map((id) => [id, undefined]));
      for (const row of rows) {
        try {
          const key = await ring.unwrap(row);
          if (key) opened.set(row.content_id, decrypt(key, row, contextOf(row.content_id, row.id)).toString());
        } catch (error) {
          throw new ContentDamaged(`Content ${row.content_id} does not open`, { cause: error });
        }
      }
      return opened;
    },
    keyFor: async (keyName) => {
      const there = await ring.find(keyName); // read, not remembered: it may have been destroyed elsewhere
      return there ?? ((await ring.get([keyName])).get(keyName) as Key).key;
    },
    findKey: ring.find,
    destroyKey: async (keyName) => (await ring.destroy([keyName])).length === 1,
    destroyKeys: (keyNames) => ring.destroy([...new Set(keyNames)].sort()),
  };
}
