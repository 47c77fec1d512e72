import type { Database } from '#event-store/types.js';

export const QUEUES = ['mails', 'letters', 'pushes', 'webhooks', 'files'] as const;
export type Queue = (typeof QUEUES)[number];

export type QueueDepth = {
  readonly queue: Queue;
  readonly waiting: number;
  /** Those of them whose time has come already; of files, those that no scanner has judged for an hour. */
  readonly due: number;
  /** What could not be brought, and is tried no more; of letters in the last seven days, since nobody closes them. */
  readonly dead: number;
};

/**
 * What is written to one person for itself: links, warnings, reminders. Not what answers a mail: a stranger wrote its
 * address.
 */
const LETTERS = ['account_notice', 'contact_notice', 'data_notice', 'reminder_message'];

const EACH_KIND = LETTERS.map(
  (table) => `SELECT (SELECT count(*) FROM office.${table} WHERE state = 'waiting') AS waiting,
                     (SELECT count(*) FROM office.${table}
                       WHERE state = 'waiting' AND next_attempt_at <= clock_timestamp()) AS due,
                     (SELECT count(*) FROM office.${table}
                       WHERE state = 'dead' AND next_attempt_at > clock_timestamp() - interval '7 days') AS dead`,
).join(' UNION ALL ');

const SQL: Readonly<Record<Queue, string>> = {
  mails: `SELECT count(*) FILTER (WHERE state = 'waiting')::int AS waiting,
                 count(*) FILTER (WHERE state = 'waiting' AND next_attempt_at <= clock_timestamp())::int AS due,
                 count(*) FILTER (WHERE state = 'dead')::int AS dead
            FROM office.delivery WHERE state IN ('waiting', 'dead')`,
  letters: `SELECT sum(waiting)::int AS waiting, sum(due)::int AS due, sum(dead)::int AS dead
              FROM (${EACH_KIND}) AS each`,
  pushes: `SELECT count(*) FILTER (WHERE state = 'waiting')::int AS waiting,
                  count(*) FILTER (WHERE state = 'waiting' AND next_attempt_at <= clock_timestamp())::int AS due,
                  count(*) FILTER (WHERE state = 'dead')::int AS dead
             FROM office.push_message WHERE state IN ('waiting', 'dead')`,
  webhooks: `SELECT count(*)::int AS waiting, count(*) FILTER (WHERE coalesce(held_until, wanted_at) <= clock_timestamp())::int AS due,
                    0 AS dead
               FROM office.webhook_delivery WHERE state = 'waiting'`,
  files: `SELECT count(*)::int AS waiting, count(*) FILTER (WHERE since < clock_timestamp() - interval '1 hour')::int AS due,
                 0 AS dead
            FROM office.quarantine WHERE state = 'waiting'`,
};

export const depthOf = (queues: readonly QueueDepth[], queue: Queue): QueueDepth =>
  queues.find((one) => one.queue === queue) ?? { queue, waiting: 0, due: 0, dead: 0 };

/** What waits to be brought to somebody, by the way it goes. */
export async function measureQueues(database: Database): Promise<readonly QueueDepth[]> {
  return Promise.all(
    QUEUES.map(async (queue) => {
      const { rows } = await database.query<Omit<QueueDepth, 'queue'>>({
        name: `depth-of-${queue}`,
        text: SQL[queue],
      });
      return { queue, waiting: 0, due: 0, dead: 0, ...rows[0] };
    }),
  );
}
