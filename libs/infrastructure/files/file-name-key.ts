import { randomBytes } from 'node:crypto';
import type pg from 'pg';
import { newId } from '../ids.js';
import type { MasterKey } from '../vault/master-key.js';
import { unwrapSecret, wrapSecret } from '../vault/secrets.js';

type Row = { readonly id: string; readonly wrapped: Buffer };

const purposeOf = (id: string): string => `file-names:${id}`;

/** What seals the names of files in a store of others: one for the installation, made when it is first asked for. */
export async function fileNameSecret(
  database: Pick<pg.Pool, 'query'>,
  masterKey: MasterKey,
  now: Date,
): Promise<Buffer> {
  const row = (await find(database)) ?? (await make(database, masterKey, now));
  if (!row) throw new Error('The key of the names of files was made and is gone');
  return Buffer.from(unwrapSecret(masterKey, purposeOf(row.id), row.wrapped), 'base64');
}

const find = async (database: Pick<pg.Pool, 'query'>): Promise<Row | undefined> => {
  const { rows } = await database.query<Row>('SELECT id, wrapped FROM office.file_name_key');
  return rows[0];
};

/** The one that is there then: another process may have been faster. */
const make = async (database: Pick<pg.Pool, 'query'>, masterKey: MasterKey, now: Date): Promise<Row | undefined> => {
  const id = newId();
  await database.query(
    'INSERT INTO office.file_name_key (id, wrapped, made_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING',
    [id, wrapSecret(masterKey, purposeOf(id), randomBytes(32).toString('base64')), now],
  );
  return find(database);
};
