import type pg from 'pg';
import { inTransaction } from '../database/in-transaction.js';
import { NIL_ID } from '../ids.js';
import { packed, encrypt } from './cipher.js';
import { openingKeys, wrappingKey, wrappingKeyId, type MasterKey } from './master-key.js';
import { openWrapped, secretContext } from './secrets.js';
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
type SecretRow = { readonly place: string; readonly keys: string[]; readonly wrapped: Buffer };

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
  for (const secret of places)
    for (let last: string | undefined = ''; last !== undefined;) {
      const some: readonly SecretRow[] = await readSecrets(pool, secret, last, batch);
      secrets += some.filter((row) => !opensCurrent(masterKey, row.wrapped, contextOf(secret, row))).length;
      last = some.at(-1)?.place;
    }
  return { keys: Number(rows[0]?.left), secrets };
}

type Batch = { readonly count: number; readonly last: string | undefined };

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

/** Which key wraps a secret is written nowhere: what the current one opens stays as it is. */
const rewrapSecrets = (
  pool: pg.Pool,
  masterKey: MasterKey,
  secret: WrappedSecret,
  after: string,
  batch: number,
): Promise<Batch> =>
  inTransaction(pool, async (client) => {
    const { table, column } = secret;
    const rows = await readSecrets(client, secret, after, batch, 'FOR UPDATE');
    let count = 0;
    for (const row of rows) {
      const context = contextOf(secret, row);
      if (opensCurrent(masterKey, row.wrapped, context)) continue;
      await client.query(`UPDATE ${table} SET ${column} = $2 WHERE ${placeOf(secret)} = $1`, [
        row.place,
        anew(masterKey, row.wrapped, context),
      ]);
      count += 1;
    }
    return { count, last: rows.at(-1)?.place };
  });

/** The next ones after a place, in order. */
const readSecrets = async (
  database: Pick<pg.Pool, 'query'>,
  secret: WrappedSecret,
  after: string,
  batch: number,
  lock = '',
): Promise<readonly SecretRow[]> => {
  const { table, column } = secret;
  const { rows } = await database.query<SecretRow>(
    `SELECT ${placeOf(secret)} AS place, ARRAY[${textsOf(secret)}] AS keys, ${column} AS wrapped FROM ${table}
       WHERE ${column} IS NOT NULL AND ${placeOf(secret)} > $1 ORDER BY 1 LIMIT $2 ${lock}`,
    [after, batch],
  );
  return rows;
};

const textsOf = ({ keys }: WrappedSecret): string => keys.map((key) => `${key}::text`).join(', ');
const placeOf = (secret: WrappedSecret): string => `ARRAY[${textsOf(secret)}]::text`;
const contextOf = ({ purpose }: WrappedSecret, { keys }: SecretRow): Buffer => secretContext(purpose(keys));

const anew = (masterKey: MasterKey, old: Buffer, context: Buffer): Buffer =>
  packed(encrypt(wrappingKey(masterKey), openWrapped(openingKeys(masterKey), old, context), context));

const opensCurrent = (masterKey: MasterKey, wrapped: Buffer, context: Buffer): boolean => {
  try {
    openWrapped([wrappingKey(masterKey)], wrapped, context);
    return true;
  } catch {
    return false;
  }
};
