import type { Database } from '#event-store/types.js';
import type { Instant } from '#domain/kernel/message.js';

/** What stands for the channel in the envelope id of a notification; its ids are the delivery's. */
export const NOTIFICATION = 'notification';

export type Delivery = {
  readonly id: string;
  readonly associationId: string;
  readonly accountId: string;
  readonly attempts: number;
  readonly triedSince: Date;
  readonly dueAt: Date;
};

/** As long as nobody else tries it; longer than any attempt takes. */
const HELD = '2 minutes';

/**
 * The next mail that is due, held for a while: after a crash it is tried again, the same mail under the same
 * Message-ID.
 */
export async function takeNextDue(database: Database, now: Instant): Promise<Delivery | undefined> {
  const { rows } = await database.query<{
    id: string;
    association_id: string;
    account_id: string;
    attempts: number;
    tried_since: Date;
    due_at: Date;
  }>({
    name: 'take-delivery',
    text: `UPDATE office.delivery SET attempts = attempts + 1, tried_since = coalesce(tried_since, $1), next_attempt_at = $1::timestamptz + interval '${HELD}'
             WHERE id = (SELECT id FROM office.delivery WHERE state = 'waiting' AND next_attempt_at <= $1
                           ORDER BY next_attempt_at LIMIT 1 FOR UPDATE SKIP LOCKED)
             RETURNING id, association_id, account_id, attempts, tried_since, due_at`,
    values: [now],
  });
  const [row] = rows;
  return (
    row && {
      id: row.id,
      associationId: row.association_id,
      accountId: row.account_id,
      attempts: row.attempts,
      triedSince: row.tried_since,
      dueAt: row.due_at,
    }
  );
}

/** It went out, or there was nothing left to tell, or it can never go out. */
export async function endDelivery(
  database: Database,
  id: string,
  state: 'sent' | 'void' | 'dead',
  error?: string,
): Promise<void> {
  const text = `UPDATE office.delivery SET state = $2, last_error = $3 WHERE id = $1 AND state = 'waiting'`;
  await database.query({ name: 'end-delivery', text, values: [id, state, error ?? null] });
}

export async function postponeDelivery(database: Database, id: string, until: Instant, error: string): Promise<void> {
  const text = `UPDATE office.delivery SET next_attempt_at = $2, last_error = $3 WHERE id = $1 AND state = 'waiting'`;
  await database.query({ name: 'postpone-delivery', text, values: [id, until, error] });
}

/** Nothing was tried. */
export async function putBackDelivery(database: Database, id: string, until: Instant): Promise<void> {
  const text = `UPDATE office.delivery SET attempts = attempts - 1, next_attempt_at = $2 WHERE id = $1 AND state = 'waiting'`;
  await database.query({ name: 'put-back-delivery', text, values: [id, until] });
}

/**
 * A mail server took it and said later that it could not be brought. A person has to look; told twice it changes
 * nothing.
 */
export const notificationBounced =
  (database: Database) =>
  async (id: string, code: string): Promise<void> => {
    const text = `UPDATE office.delivery SET state = 'dead', last_error = $2 WHERE id = $1 AND state IN ('waiting', 'sent')`;
    await database.query({ name: 'bounce-delivery', text, values: [id, `mail-bounced-${code}`] });
  };
