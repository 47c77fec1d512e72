import type pg from 'pg';
import { Busy } from '#effects/attempt-failed.js';
import { MailRefused, MailUnavailable } from '#infrastructure/mail/mail-errors.js';

/** A provider of messages did not take it. */
export class NotTaken extends Error {
  override readonly name = 'NotTaken';
}

/** It will not be taken, however often it is tried. */
export class NeverTaken extends Error {
  override readonly name = 'NeverTaken';
}

type Parts = { readonly pool: pg.Pool; readonly now: () => Date };
type Queued = { readonly id: string; readonly attempts: number };

type Queue = {
  /** Of `office`, with `id`, `state`, `attempts`, `next_attempt_at` and `last_error`. */
  readonly table:
    'account_notice' | 'contact_notice' | 'data_notice' | 'reminder_message' | 'push_message' | 'incoming_mail';
  /** The columns of a row that are read besides. */
  readonly kept: string;
  /** What is forgotten of a row that is over, as SET goes on. */
  readonly change?: string;
  /** How often it is tried, if not for three days. */
  readonly most?: number;
};

/** Three days, with the rests between them. */
const MOST_ATTEMPTS = 22;
const FIRST_REST = 30_000;
const LONGEST_REST = 6 * 3_600_000;
/** Where others fill all places of its destination. */
export const BUSY_REST = 5_000;

/**
 * Sends what waits in a table of notices, each by one process at a time: `send` says whether there was anything to send.
 * Gives 1 if there was a row. What failed is tried again, ever later, for three days: also where a server of mail took
 * no mail of ours, which says nothing about the addressee. What is over in vain is told (`queue-depths.ts`).
 */
export const openNoticeQueue = <Row extends object>({ table, kept, change = '', most = MOST_ATTEMPTS }: Queue) => {
  const sendNext = async <P extends Parts>(
    parts: P,
    send: (parts: P, row: Row & Queued) => Promise<boolean>,
  ): Promise<number> => {
    const row = await takeNext(parts);
    if (!row) return 0;
    try {
      await end(parts, row, (await send(parts, row)) ? 'sent' : 'void');
    } catch (error) {
      if (error instanceof MailRefused && error.part === 'recipient')
        await end(parts, row, 'dead', `mail-${error.part}`);
      else if (error instanceof MailRefused) await tryLater(parts, row, `mail-${error.part}`);
      else if (error instanceof NeverTaken) await end(parts, row, 'dead', error.message);
      else if (error instanceof Busy) await putBack(parts, row);
      else if (error instanceof MailUnavailable || error instanceof NotTaken) await tryLater(parts, row, error.message);
      else {
        if (row.attempts >= most) await end(parts, row, 'dead', 'unexpected');
        throw error; // else it is held for a while and then tried again
      }
    }
    return 1;
  };

  const takeNext = async ({ pool, now }: Parts): Promise<(Row & Queued) | undefined> => {
    const { rows } = await pool.query<Row & Queued>({
      name: `take-${table}`,
      text: `UPDATE office.${table} SET attempts = attempts + 1, next_attempt_at = $1::timestamptz + interval '2 minutes'
               WHERE id = (SELECT id FROM office.${table} WHERE state = 'waiting' AND next_attempt_at <= $1
                             ORDER BY next_attempt_at, id LIMIT 1 FOR UPDATE SKIP LOCKED)
               RETURNING id, attempts, ${kept}`,
      values: [now()],
    });
    return rows[0];
  };

  const end = async (
    { pool }: Parts,
    { id }: Queued,
    state: 'sent' | 'void' | 'dead',
    error?: string,
  ): Promise<void> => {
    const text = `UPDATE office.${table} SET state = $2, last_error = $3${change} WHERE id = $1`;
    await pool.query({ name: `end-${table}`, text, values: [id, state, error ?? null] });
  };

  const tryLater = async ({ pool, now }: Parts, row: Queued, error: string): Promise<void> => {
    if (row.attempts >= most) return end({ pool, now }, row, 'dead', error);
    const rest = Math.min(FIRST_REST * 2 ** (row.attempts - 1), LONGEST_REST);
    const text = `UPDATE office.${table} SET next_attempt_at = $2, last_error = $3 WHERE id = $1`;
    const values = [row.id, new Date(now().getTime() + rest), error];
    await pool.query({ name: `postpone-${table}`, text, values });
  };

  /** Nothing was tried. */
  const putBack = async ({ pool, now }: Parts, { id }: Queued): Promise<void> => {
    const text = `UPDATE office.${table} SET attempts = attempts - 1, next_attempt_at = $2 WHERE id = $1`;
    await pool.query({ name: `put-back-${table}`, text, values: [id, new Date(now().getTime() + BUSY_REST)] });
  };

  return { sendNext };
};
