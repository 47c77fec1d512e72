import type { Database } from '#event-store/types.js';

export const QUEUES = ['mails', 'pushes', 'webhooks'] as const;
export type Queue = (typeof QUEUES)[number];

export type QueueDepth = {
  readonly queue: Queue;
  readonly waiting: number;
  /** Those of them whose time has come already. */
  readonly due: number;
  /** What could not be brought, and is tried no more. */
  readonly dead: number;
};

const SQL: Readonly<Record<Queue, string>> = {
  mails: `SELECT count(*) FILTER (WHERE state = 'waiting')::int AS waiting,
                 count(*) FILTER (WHERE state = 'waiting' AND next_attempt_at <= clock_timestamp())::int AS due,
                 count(*) FILTER (WHERE state = 'dead')::int AS dead
            FROM office.delivery WHERE state IN ('waiting', 'dead') AND ($1::uuid IS NULL OR association_id = $1)`,
  pushes: `SELECT count(*) FILTER (WHERE state = 'waiting')::int AS waiting,
                  count(*) FILTER (WHERE state = 'waiting' AND next_attempt_at <= clock_timestamp())::int AS due,
                  count(*) FILTER (WHERE state = 'dead')::int AS dead
             FROM office.push_message m JOIN office.push_subscription s ON s.id = m.subscription_id
            WHERE state IN ('waiting', 'dead') AND ($1::uuid IS NULL OR s.association_id = $1)`,
  webhooks: `SELECT count(*)::int AS waiting, count(*) FILTER (WHERE coalesce(held_until, wanted_at) <= clock_timestamp())::int AS due,
                    0 AS dead
               FROM office.webhook_delivery WHERE state = 'waiting' AND ($1::uuid IS NULL OR association_id = $1)`,
};

/** What waits to be brought to somebody, by the way it goes; of one association, or of all. */
export async function measureQueues(database: Database, associationId?: string): Promise<readonly QueueDepth[]> {
  return Promise.all(
    QUEUES.map(async (queue) => {
      const { rows } = await database.query<Omit<QueueDepth, 'queue'>>({
        name: `depth-of-${queue}`,
        text: SQL[queue],
        values: [associationId],
      });
      return { queue, waiting: 0, due: 0, dead: 0, ...rows[0] };
    }),
  );
}
