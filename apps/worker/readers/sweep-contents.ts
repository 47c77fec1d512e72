import type pg from 'pg';
import { sweepDrafts } from '#application/draft/sweep-drafts.js';
import { sweepPush } from '#application/notification/push-subscriptions.js';
import { inTransaction } from '#infrastructure/database/in-transaction.js';
import { sweepSent } from '#infrastructure/messaging/sent-messages.js';
import { sweepKeptMessages } from '#infrastructure/sandbox/sandbox-messages.js';
import { sweepWebhooks } from '#infrastructure/webhook/webhook-deliveries.js';
import { sweep } from '#infrastructure/vault/sweep.js';
import { NAMING_READER } from './name-contents.js';

/**
 * Once an hour of machine time deletes the contents that no event names, over all processes together; how many. Expired
 * drafts and what was noted of old messages and webhooks go with them. Sooner it does nothing. After a failure the hour
 * has not begun: the next pass tries again.
 */
export async function sweepContents(pool: pg.Pool, machine: Date): Promise<number> {
  return inTransaction(pool, async (client) => {
    const { rowCount: due } = await client.query(
      `INSERT INTO read.sweep AS last VALUES (1, $1, 0) ON CONFLICT (id) DO UPDATE SET swept_at = excluded.swept_at
         WHERE last.swept_at <= excluded.swept_at - interval '1 hour'`,
      [machine],
    );
    if (due === 0) return 0;
    const contents = await sweepUpTo(client, machine);
    await sweepDrafts(client, machine);
    await sweepSent(client, machine);
    await sweepPush(client, machine);
    await sweepWebhooks(client, machine);
    await sweepKeptMessages(client, machine);
    return contents;
  });
}

/** The position is read before the contents are: what the naming reader names meanwhile is more than it said. */
const sweepUpTo = async (client: Pick<pg.Pool, 'query'>, machine: Date): Promise<number> => {
  const { rows } = await client.query<{ position: string }>('SELECT position FROM read.checkpoint WHERE reader = $1', [
    NAMING_READER,
  ]);
  const contents = await sweep(client, machine, Number(rows[0]?.position ?? 0));
  await client.query('UPDATE read.sweep SET contents = $1', [contents]);
  return contents;
};
