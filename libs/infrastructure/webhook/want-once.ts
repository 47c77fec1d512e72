import type pg from 'pg';
import { newId } from '../ids.js';

type Database = Pick<pg.Pool, 'query'>;

/** A webhook about no dispute: `effectKey` is that of which its body is made anew from the log whenever it is sent. */
export type WantedOnce = {
  readonly webhookId: string;
  readonly associationId: string;
  readonly platformId: string;
  readonly effectKey: string;
  readonly kind: string;
};

/** Has the worker send it, once under its id; to a platform without an interface there is nothing to send. How many are owed. */
export async function wantOnce(
  database: Database,
  { webhookId, associationId, platformId, effectKey, kind }: WantedOnce,
  machine: Date,
): Promise<number> {
  const { rowCount } = await database.query({
    name: 'want-webhook-once',
    text: `INSERT INTO office.webhook_delivery
               (id, webhook_id, association_id, platform_id, effect_key, kind, host, state, attempts, first_at, last_at, wanted_at)
             SELECT $1, $2, $3, id, $5, $6, '', 'waiting', 0, $7::timestamptz, $7::timestamptz, $7::timestamptz
               FROM office.platform WHERE id = $4 AND association_id = $3 AND webhook_url IS NOT NULL
             ON CONFLICT ON CONSTRAINT webhook_delivery_once DO NOTHING`,
    values: [newId(), webhookId, associationId, platformId, effectKey, kind, machine],
  });
  return rowCount ?? 0;
}

/**
 * Those of these that no receiver took yet are wanted again: ten minutes after the first attempt, then later each time
 * and a day apart at most, for thirty days. A receiver that is gone for good (410) is left alone. How many.
 */
export async function againWantFailed(
  database: Database,
  webhookIds: readonly string[],
  machine: Date,
): Promise<number> {
  const { rowCount } = await database.query({
    name: 'want-failed-webhooks-again',
    text: `UPDATE office.webhook_delivery d SET state = 'waiting', wanted_at = $2, held_until = NULL
            WHERE d.webhook_id = ANY ($1::text[]) AND d.state = 'failed' AND d.first_at > $2::timestamptz - interval '30 days'
              AND d.last_at <= $2::timestamptz - least(interval '10 minutes' * d.attempts * d.attempts, interval '1 day')
              AND NOT EXISTS (SELECT FROM office.webhook_attempt a
                               WHERE a.delivery_id = d.id AND a.sequence = d.attempts AND a.error = 'http-410')`,
    values: [webhookIds, machine],
  });
  return rowCount ?? 0;
}
