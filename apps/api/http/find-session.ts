import type pg from 'pg';
import { readGathered } from '#event-store/read-gathered.js';
import type { SessionLife } from '../account/session/session-life.js';
import { ASKER_COLUMNS, askerIn, type AskerRow } from './asker-row.js';
import { associationIn } from './association-row.js';
import type { Identity } from './identity.js';

type Row = AskerRow & { readonly turn: string; readonly used: boolean; readonly stored_only: boolean };
type Sought = {
  readonly tokenHash: Buffer;
  readonly now: Date;
  readonly usedSince: Date;
  readonly notedSince: Date;
  readonly disputeId: string | undefined;
};

/** Its last use is noted once in so long: a request is no write. */
const NOTED_EVERY = 60_000;

const TEXT = `
  SELECT q.turn, ${ASKER_COLUMNS}, coalesce(s.last_used_at, s.created_at) > q.noted_since AS used,
    EXISTS (SELECT FROM office.restricted_file f WHERE f.dispute_id = q.dispute_id) AS stored_only
    FROM unnest($1::bytea[], $2::timestamptz[], $3::timestamptz[], $4::timestamptz[], $5::uuid[])
      WITH ORDINALITY AS q (token_hash, now, used_since, noted_since, dispute_id, turn)
    JOIN office.session s ON s.token_hash = q.token_hash
    JOIN office.account a ON a.id = s.account_id JOIN office.association o ON o.id = a.association_id
    WHERE s.expires_at > q.now AND a.suspended_at IS NULL AND a.ended_at IS NULL
      AND coalesce(s.last_used_at, s.created_at) > q.used_since`;

/** Those of all who ask at once in one statement: many wait in one room for the same message. */
const findRow = readGathered(async (database, sought: readonly Sought[]): Promise<readonly (Row | undefined)[]> => {
  const { rows } = await database.query<Row>({
    name: 'find-sessions',
    text: TEXT,
    values: [
      sought.map(({ tokenHash }) => tokenHash),
      sought.map(({ now }) => now),
      sought.map(({ usedSince }) => usedSince),
      sought.map(({ notedSince }) => notedSince),
      sought.map(({ disputeId }) => disputeId ?? null),
    ],
  });
  const byTurn = new Map(rows.map((row) => [Number(row.turn), row]));
  return sought.map((_, at) => byTurn.get(at + 1));
});

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
  const [usedSince, notedSince] = [before(sessionLife.idle), before(NOTED_EVERY)];
  const row = await findRow(pool, { tokenHash, now, usedSince, notedSince, disputeId });
  if (!row) return undefined;
  if (isUse && !row.used)
    await pool.query('UPDATE office.session SET last_used_at = $2 WHERE token_hash = $1', [tokenHash, now]);
  const known = { account: askerIn(row), association: associationIn(row), tokenHash };
  return { kind: 'account', ...known, ...(disputeId !== undefined && { storedOnly: row.stored_only }) };
}
