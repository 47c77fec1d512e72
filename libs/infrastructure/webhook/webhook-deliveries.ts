import type pg from 'pg';
import { newId } from '../ids.js';

type Database = Pick<pg.Pool, 'query'>;

/** One attempt at a webhook, as effects tell it, with whose it is and when (machine time). */
export type WebhookAttempt = {
  readonly webhookId: string;
  readonly associationId: string;
  readonly platformId: string;
  readonly disputeId?: string;
  readonly effectKey?: string;
  readonly number?: string;
  readonly kind: string;
  readonly host: string;
  readonly at: Date;
  readonly milliseconds: number;
  readonly status?: number;
  readonly error?: string;
};

/** A platform that is away for weeks is tried every ten minutes: of each delivery so many attempts are kept. */
const MOST_ATTEMPTS = 50;

const STAYS_WANTED = "known.state = 'waiting' AND known.wanted_at > $16";

/**
 * The attempt and what it makes of its delivery, which begins with the first. One that was under way when somebody
 * wanted it sent again is not what they asked for: it stays wanted.
 */
export async function noteWebhookAttempt(database: Database, attempt: WebhookAttempt): Promise<void> {
  const { webhookId, associationId, platformId, disputeId, effectKey, number, kind, host } = attempt;
  const { at, milliseconds, status, error } = attempt;
  const begun = new Date(at.getTime() - milliseconds + 2); // of times in whole milliseconds: not before it began
  await database.query({
    name: 'note-webhook-attempt',
    text: `WITH wanted AS (SELECT wanted_by FROM office.webhook_delivery WHERE webhook_id = $2 AND state = 'waiting' AND wanted_at <= $16),
           noted AS (
             INSERT INTO office.webhook_delivery AS known
                 (id, webhook_id, association_id, platform_id, dispute_id, effect_key, number, kind, host, state, attempts, first_at, last_at)
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 1, $11, $11)
               ON CONFLICT ON CONSTRAINT webhook_delivery_once DO UPDATE
                 SET host = excluded.host, attempts = known.attempts + 1, last_at = excluded.last_at,
                     state = CASE WHEN ${STAYS_WANTED} THEN known.state ELSE excluded.state END,
                     held_until = CASE WHEN ${STAYS_WANTED} THEN known.held_until END
               RETURNING id, attempts),
           old AS (DELETE FROM office.webhook_attempt USING noted WHERE delivery_id = noted.id AND sequence <= noted.attempts - $15)
           INSERT INTO office.webhook_attempt (delivery_id, sequence, at, milliseconds, status, error, asked_by)
             SELECT id, attempts, $11, $12, $13, $14, (SELECT wanted_by FROM wanted) FROM noted`,
    values: [
      ...[newId(), webhookId, associationId, platformId, disputeId, effectKey, number, kind, host],
      ...[error === undefined ? 'taken' : 'failed', at, milliseconds, status, error, MOST_ATTEMPTS, begun],
    ],
  });
}

export type WantedWebhook = {
  readonly id: string;
  readonly webhookId: string;
  readonly associationId: string;
  readonly platformId: string;
  readonly disputeId: string | null;
  readonly effectKey: string | null;
  readonly kind: string;
  readonly host: string;
  readonly wantedAt: Date;
};

/** The next that somebody wants sent, held for a minute against other processes. */
export async function takeWantedWebhook(database: Database, at: Date): Promise<WantedWebhook | undefined> {
  const { rows } = await database.query<WantedWebhook>({
    name: 'take-wanted-webhook',
    text: `UPDATE office.webhook_delivery SET held_until = $1::timestamptz + interval '1 minute'
             WHERE id = (SELECT id FROM office.webhook_delivery
                          WHERE state = 'waiting' AND (held_until IS NULL OR held_until <= $1)
                          ORDER BY wanted_at, id LIMIT 1 FOR UPDATE SKIP LOCKED)
             RETURNING id, webhook_id AS "webhookId", association_id AS "associationId", platform_id AS "platformId",
                       dispute_id AS "disputeId", effect_key AS "effectKey", kind, host, wanted_at AS "wantedAt"`,
    values: [at],
  });
  return rows[0];
}

/** How long deliveries are kept after their last attempt, in days: a quarter of a year, as messages are. */
const WEBHOOKS_KEPT_DAYS = 90;
const CHECKS_KEPT_DAYS = 365;

/** Forgets deliveries of long ago with their attempts, and checks of receivers; how many of the first. The log keeps what was told. */
export async function sweepWebhooks(database: Database, machine: Date): Promise<number> {
  const { rowCount } = await database.query({
    name: 'sweep-webhooks',
    text: `DELETE FROM office.webhook_delivery WHERE last_at < $1::timestamptz - $2 * interval '1 day'`,
    values: [machine, WEBHOOKS_KEPT_DAYS],
  });
  await database.query({
    name: 'sweep-conformance-checks',
    text: `DELETE FROM office.conformance_check WHERE asked_at < $1::timestamptz - $2 * interval '1 day'`,
    values: [machine, CHECKS_KEPT_DAYS],
  });
  return rowCount ?? 0;
}
