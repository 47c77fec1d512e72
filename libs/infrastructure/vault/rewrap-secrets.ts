import type pg from 'pg';
import { inTransaction } from '../database/in-transaction.js';
import { packed, encrypt } from './cipher.js';
import { openingKeys, wrappingKey, type MasterKey } from './master-key.js';
import { openWrapped, secretContext } from './secrets.js';
import type { WrappedSecret } from './wrapped-secrets.js';

/** How many were wrapped anew of those that were looked at, and which was the last of these; undefined: there was none. */
export type Batch = { readonly count: number; readonly last: string | undefined };
type SecretRow = { readonly place: string; readonly keys: string[]; readonly wrapped: Buffer };

/** Which key wraps a secret is written nowhere: what the current one opens stays as it is. */
export const rewrapSecrets = (
  pool: pg.Pool,
  masterKey: MasterKey,
  secret: WrappedSecret,
  after: string,
  batch: number,
): Promise<Batch> =>
  inTransaction(pool, async (client) => {
    const { table, column } = secret;
    const place = placeOf(secret);
    const rows = await readSecrets(client, secret, after, batch, true);
    let count = 0;
    for (const row of rows) {
      const context = contextOf(secret, row);
      if (opensCurrent(masterKey, row.wrapped, context)) continue;
      await client.query(`UPDATE ${table} SET ${column} = $2 WHERE ${place} = $1`, [
        row.place,
        anew(masterKey, row.wrapped, context),
      ]);
      count += 1;
    }
    return { count, last: rows.at(-1)?.place };
  });

/** How many of this kind another key than the current one wraps still. */
export async function secretsLeft(
  pool: Pick<pg.Pool, 'query'>,
  masterKey: MasterKey,
  secret: WrappedSecret,
  batch: number,
): Promise<number> {
  let count = 0;
  for (let last: string | undefined = ''; last !== undefined;) {
    const some: readonly SecretRow[] = await readSecrets(pool, secret, last, batch);
    count += some.filter((row) => !opensCurrent(masterKey, row.wrapped, contextOf(secret, row))).length;
    last = some.at(-1)?.place;
  }
  return count;
}

/** The next ones after a place, in order. */
const readSecrets = async (
  database: Pick<pg.Pool, 'query'>,
  secret: WrappedSecret,
  after: string,
  batch: number,
  hold = false,
): Promise<readonly SecretRow[]> => {
  const { table, column } = secret;
  const [texts, place] = [textsOf(secret), placeOf(secret)];
  const { rows } = await database.query<SecretRow>(
    `SELECT ${place} AS place, ARRAY[${texts}] AS keys, ${column} AS wrapped FROM ${table}
       WHERE ${column} IS NOT NULL AND ${place} > $1 ORDER BY 1 LIMIT $2 ${hold ? 'FOR UPDATE' : ''}`,
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
