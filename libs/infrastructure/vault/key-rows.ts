import { newId } from '../ids.js';
import type { VaultParts } from './key-ring.js';
import { wrappingKey, wrappingKeyId } from './master-key.js';
import { newWrappedKey } from './wrapped-key.js';
import { isReplaced, type Wrapping } from './wrappings.js';

/** `wrapped` is null once the key was destroyed. */
export type KeyRow = {
  readonly id: string;
  readonly name: string;
  readonly wrapped: Buffer | null;
  /** Null of a key that the master key alone wraps. */
  readonly wrapping_id: string | null;
};

/** The rows of an association's keys: those that are there, and those that are made. */
export function openKeyRows({ pool, masterKey, associationId, wrappings }: VaultParts) {
  const find = async (names: readonly string[]): Promise<readonly KeyRow[]> => {
    const { rows } = await pool.query<KeyRow>({
      name: 'vault-find-keys',
      text: 'SELECT id, name, wrapped, wrapping_id FROM vault.key WHERE association_id = $1 AND name = ANY ($2)',
      values: [associationId, names],
    });
    return rows;
  };
  const createOnce = async (names: readonly string[]): Promise<readonly KeyRow[]> => {
    const wrapped: readonly (Wrapping | undefined)[] = await Promise.all(
      names.map(async (name) => wrappings?.currentFor(associationId, name)),
    );
    const values = names.map((name, index) =>
      newWrappedKey(wrapped[index]?.key ?? wrappingKey(masterKey), associationId, name),
    );
    const { rows } = await pool.query<KeyRow>({
      name: 'vault-create-keys',
      text: `INSERT INTO vault.key (id, association_id, name, wrapped, wrapping_id, wrapped_by)
               SELECT id, $1, name, wrapped, wrapping_id, $6
                 FROM unnest($2::uuid[], $3::text[], $4::bytea[], $5::uuid[]) AS k (id, name, wrapped, wrapping_id)
               ON CONFLICT (association_id, name) DO NOTHING RETURNING id, name, wrapped, wrapping_id`, // one that is there stays
      values: [
        associationId,
        names.map(newId),
        names,
        values,
        wrapped.map((one) => one?.id ?? null),
        wrappingKeyId(masterKey),
      ],
    });
    return rows;
  };
  /** What wraps keys may be replaced at the same moment. */
  const create = async (names: readonly string[]): Promise<readonly KeyRow[]> => {
    for (let tried = 1; ; tried += 1) {
      try {
        return await createOnce(names);
      } catch (error) {
        if (!(isReplaced(error) && tried < 5)) throw error;
        wrappings?.refresh();
      }
    }
  };

  return { find, create };
}
