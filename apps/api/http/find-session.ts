import type pg from 'pg';
import type { SessionLife } from '../account/session/session-life.js';
import { ASKER_COLUMNS, askerIn, type AskerRow } from './asker-row.js';
import { associationIn } from './association-row.js';
import type { Identity } from './identity.js';

type Row = AskerRow & { readonly used: boolean; readonly stored_only: boolean };

/** Its last use is noted once in so long: a request is no write. */
const NOTED_EVERY = 60_000;

const TEXT = `
  SELECT ${ASKER_COLUMNS}, coalesce(s.last_used_at, s.created_at) > $4 AS used,
    EXISTS (SELECT FROM office.restricted_file f WHERE f.dispute_id = $5) AS stored_only
    FROM office.session s JOIN office.account a ON a.id = s.account_id JOIN office.association o ON o.id = a.association_id
    WHERE s.token_hash = $1 AND s.expires_at > $2 AND a.suspended_at IS NULL AND a.ended_at IS NULL
      AND coalesce(s.last_used_at, s.created_at) > $3`;

/**
 * Who is signed in under a token, in one prepared statement: it stands before every request of a person. That it was
 * used is noted to the minute, unless a program waits in its person's stead (`isUse`). Whether the file that is asked for
 * is only stored is read along: it would be a statement of its own for each request.
 */
export async function findSession(
  { pool, sessionLife }: { readonly pool: pg.Pool; readonly sessionLife: SessionLife },
  tokenHash: Buffer,
  now: Date,
  { isUse = true, disputeId }: { readonly isUse?: boolean; readonly disputeId?: string | undefined } = {},
): Promise<Identity | undefined> {
  const before = (milliseconds: number): Date => new Date(now.getTime() - milliseconds);
  const values = [tokenHash, now, before(sessionLife.idle), before(NOTED_EVERY), disputeId ?? null];
  const { rows } = await pool.query<Row>({ name: 'find-session', text: TEXT, values });
  const [row] = rows;
  if (!row) return undefined;
  if (isUse && !row.used)
    await pool.query('UPDATE office.session SET last_used_at = $2 WHERE token_hash = $1', [tokenHash, now]);
  const known = { account: askerIn(row), association: associationIn(row), tokenHash };
  return { kind: 'account', ...known, ...(disputeId !== undefined && { storedOnly: row.stored_only }) };
}
