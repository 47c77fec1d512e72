import type pg from 'pg';
import { inTransaction } from '../database/in-transaction.js';
import { NIL_ID } from '../ids.js';
import { openingKeys, wrappingKey, wrappingKeyId, type MasterKey } from './master-key.js';
import { rewrapSecrets, secretsLeft, type Batch } from './rewrap-secrets.js';
import { WRAPPED_SECRETS, type WrappedSecret } from './wrapped-secrets.js';
import { rewrapKey } from './wrapped-key.js';
import type { Wrappings } from './wrappings.js';

type KeyRow = {
  readonly id: string;
  readonly association_id: string;
  readonly name: string;
  readonly wrapped: Buffer;
  readonly wrapping_id: string | null;
};

/** The master keys, and what wraps keys together with them. */
export type Wrappers = { readonly masterKey: MasterKey; readonly wrappings: Wrappings };

export type Rewrapped = { readonly keys: number; readonly secrets: number };

const BATCH = 500;

/**
 * Wraps anew, while everything runs, whatever another key than the current one wraps: keys of the vault, then secrets.
 * In batches, each a transaction of its own: killed at any point it goes on where it was, and run twice at once no row
 * is taken twice. `told` hears how many after each batch. Throws for a row that none of the keys opens.
 */
export async function rewrapAll(
  pool: pg.Pool,
  { masterKey, wrappings }: Wrappers,
  told: (done: Rewrapped) => void = () => undefined,
  batch = BATCH,
  places: readonly WrappedSecret[] = WRAPPED_SECRETS,
): Promise<Rewrapped> {
  let [keys, secrets] = [0, 0];
  for (let last: string = NIL_ID; ;) {
    const done = await rewrapKeys(pool, { masterKey, wrappings }, last, batch);
    if (done.last === undefined) break;
    last = done.last;
    keys += done.count;
    told({ keys, secrets });
  }
  for (const secret of places)
    for (let last: string | undefined = ''; last !== undefined;) {
      const done: Batch = await rewrapSecrets(pool, masterKey, secret, last, batch);
      last = done.last;
      secrets += done.count;
      told({ keys, secrets });
    }
  return { keys, secrets };
}

/** How many keys of the vault, and secrets, another key than the current one wraps still. */
export async function leftToRewrap(
  pool: Pick<pg.Pool, 'query'>,
  masterKey: MasterKey,
  batch = BATCH,
  places: readonly WrappedSecret[] = WRAPPED_SECRETS,
): Promise<Rewrapped> {
  const { rows } = await pool.query<{ left: string }>(
    'SELECT count(*) AS left FROM vault.key WHERE wrapped IS NOT NULL AND wrapped_by IS DISTINCT FROM $1',
    [wrappingKeyId(masterKey)],
  );
  let secrets = 0;
  for (const secret of places) secrets += await secretsLeft(pool, masterKey, secret, batch);
  return { keys: Number(rows[0]?.left), secrets };
}

/** Erasure waits for the rows or is waited for: a key that was destroyed has nothing to wrap. */
const rewrapKeys = (pool: pg.Pool, { masterKey, wrappings }: Wrappers, after: string, batch: number): Promise<Batch> =>
  inTransaction(pool, async (client) => {
    const wrappersOf = (id: string | null) => (id === null ? openingKeys(masterKey) : wrappings.keysOf(id));
    const { rows } = await client.query<KeyRow>(
      `SELECT id, association_id, name, wrapped, wrapping_id FROM vault.key
         WHERE id > $1 AND wrapped IS NOT NULL AND wrapped_by IS DISTINCT FROM $2 ORDER BY id LIMIT $3 FOR UPDATE`,
      [after, wrappingKeyId(masterKey), batch],
    );
    const wrapped = rows.map(({ association_id: association, name, wrapped: old, wrapping_id: wrapping }) => {
      const wrappers = wrappersOf(wrapping);
      return rewrapKey([wrappers, wrappers[0] ?? wrappingKey(masterKey)], association, name, old);
    });
    await client.query(
      `UPDATE vault.key k SET wrapped = n.wrapped, wrapped_by = $3
         FROM unnest($1::uuid[], $2::bytea[]) AS n (id, wrapped) WHERE k.id = n.id AND k.wrapped IS NOT NULL`,
      [rows.map(({ id }) => id), wrapped, wrappingKeyId(masterKey)],
    );
    return { count: rows.length, last: rows.at(-1)?.id };
  });
