import type pg from 'pg';
import type { OutgoingMessage } from './message-provider.js';

type Database = Pick<pg.Pool, 'query'>;

/** What is known of a message that goes to a provider which cannot tell a repetition by itself. */
export type SentMessage = {
  /** Nobody had begun to send it. */
  readonly isFirst: boolean;
  readonly since: Date;
  readonly triedAt: Date;
  readonly taken: boolean;
};

/** Written down before the provider is asked: what is found here later may have been sent. */
export async function noteSending(
  pool: Database,
  message: Pick<OutgoingMessage, 'id' | 'channel' | 'reference'>,
  at: Date,
): Promise<SentMessage> {
  const { id, channel, reference } = message;
  const { rows } = await pool.query<{ first: boolean; since: Date; tried_at: Date; taken: boolean }>({
    name: 'note-sending',
    text: `WITH made AS (
             INSERT INTO office.sent_message (id, channel, reference, since, tried_at) VALUES ($1, $2, $3, $4, $4)
               ON CONFLICT DO NOTHING RETURNING true)
           SELECT true AS first, $4::timestamptz AS since, $4::timestamptz AS tried_at, false AS taken FROM made
           UNION ALL
           SELECT false, since, tried_at, taken_at IS NOT NULL FROM office.sent_message WHERE id = $1
           LIMIT 1`,
    values: [id, channel, reference ?? null, at],
  });
  const [row] = rows;
  if (!row) return noteSending(pool, message, at); // it was forgotten in between
  return { isFirst: row.first, since: row.since, triedAt: row.tried_at, taken: row.taken };
}

/** It is tried again now; what was tried before may still come to light. */
export const noteTry = (pool: Database, id: string, at: Date): Promise<unknown> =>
  pool.query({
    name: 'note-try',
    text: 'UPDATE office.sent_message SET tried_at = $2 WHERE id = $1',
    values: [id, at],
  });

export const noteTaken = (pool: Database, id: string, serial: string | undefined, at: Date): Promise<unknown> =>
  pool.query({
    name: 'note-taken',
    text: 'UPDATE office.sent_message SET taken_at = $2, serial = $3 WHERE id = $1',
    values: [id, at, serial || null],
  });

/** The provider said that it does not have it. */
export const forgetSending = (pool: Database, id: string): Promise<unknown> =>
  pool.query({
    name: 'forget-sending',
    text: 'DELETE FROM office.sent_message WHERE id = $1 AND taken_at IS NULL',
    values: [id],
  });

export type ReportedMessage = {
  readonly id: string;
  readonly reference: string;
  readonly serial: string;
  readonly since: Date;
  readonly reported: boolean;
};

/**
 * Messages of ours on which reports are wanted, by the provider's number or by our own reference; several where accounts
 * count alike.
 */
export async function findSent(
  pool: Database,
  channel: OutgoingMessage['channel'],
  { serial, reference }: { readonly serial?: string; readonly reference?: string },
): Promise<readonly ReportedMessage[]> {
  const { rows } = await pool.query<ReportedMessage>({
    name: 'find-sent-messages',
    text: `SELECT id, reference, coalesce(serial, '') AS serial, since, reported_at IS NOT NULL AS reported
             FROM office.sent_message
            WHERE channel = $1 AND reference IS NOT NULL AND (serial = $2 OR reference = $3)
            ORDER BY reference = $3 DESC NULLS LAST, since DESC LIMIT 10`,
    values: [channel, serial ?? null, reference ?? null],
  });
  return rows;
}

export const noteReported = (pool: Database, id: string, at: Date): Promise<unknown> =>
  pool.query({
    name: 'note-reported',
    text: 'UPDATE office.sent_message SET reported_at = $2 WHERE id = $1',
    values: [id, at],
  });

/** How long a provider's own lists and late reports can still say anything of a message that is tried no more. */
const KEPT_DAYS = 90;

/** Forgets messages that nobody has tried to send for long; how many. The log keeps what became of them. */
export async function sweepSent(database: Database, machine: Date): Promise<number> {
  const { rowCount } = await database.query({
    name: 'sweep-sent-messages',
    text: `DELETE FROM office.sent_message WHERE tried_at < $1::timestamptz - $2 * interval '1 day'`,
    values: [machine, KEPT_DAYS],
  });
  return rowCount ?? 0;
}
