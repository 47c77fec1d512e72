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
  const id = newId();
  const { rows: made } = await database.query<Row>('SELECT id, wrapped FROM office.file_name_key');
  if (made.length === 0)
    await database.query(
      'INSERT INTO office.file_name_key (id, wrapped, made_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING',
      [id, wrapSecret(masterKey, purposeOf(id), randomBytes(32).toString('base64')), now],
    );
  const { rows } =
    made.length > 0 ? { rows: made } : await database.query<Row>('SELECT id, wrapped FROM office.file_name_key');
  const [row] = rows;
  if (!row) throw new Error('The key of the names of files was made and is gone');
  return Buffer.from(unwrapSecret(masterKey, purposeOf(row.id), row.wrapped), 'base64');
}
