import { randomBytes, randomUUID } from 'node:crypto';
import type pg from 'pg';
import { tokenHash, tokenText } from '#infrastructure/secret-token.js';
import type { Client } from '../test/stories/kit/client.js';

/** So many sessions of these members in turn, each with a token of its own: readers who share one would share its look-up. */
export async function openWindows(
  pool: pg.Pool,
  members: readonly Client[],
  count: number,
): Promise<readonly Readonly<Record<string, string>>[]> {
  return Promise.all(
    Array.from({ length: count }, async (_, turn) => {
      const { authorization = '', ...headers } = members[turn % members.length]?.headers ?? {};
      const token = tokenText('pls', randomBytes(32));
      const { rowCount } = await pool.query(
        `INSERT INTO office.session (token_hash, id, account_id, request_hash, expires_at)
           SELECT $1, $2, account_id, $3, expires_at FROM office.session WHERE token_hash = $4`,
        [tokenHash(token), randomUUID(), randomBytes(32), tokenHash(authorization.replace('Bearer ', ''))],
      );
      if (rowCount !== 1) throw new Error('A member of the room is not signed in');
      return { ...headers, authorization: `Bearer ${token}` };
    }),
  );
}
