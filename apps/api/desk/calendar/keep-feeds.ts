import type { EntityManager } from 'typeorm';
import { refuse } from '#domain/kernel/refusal.js';
import type { Instant } from '#domain/kernel/message.js';
import type { Database } from '#event-store/types.js';
import type { FeedLine } from './calendar.dto.js';

/** So many feeds somebody has at most. */
const MOST = 5;

type Whose = { readonly associationId: string; readonly accountId: string };

/** Throws Refused TooMany. */
export async function addFeed(
  manager: EntityManager,
  { associationId, accountId }: Whose,
  { feedId, tokenHash }: { readonly feedId: string; readonly tokenHash: Buffer },
  at: Instant,
): Promise<void> {
  await manager.query('SELECT FROM office.account WHERE id = $1 FOR UPDATE', [accountId]); // two at once count each other
  const [kept] = await manager.query<{ n: number }[]>(
    'SELECT count(*)::int AS n FROM office.calendar_feed WHERE account_id = $1 AND ended_at IS NULL',
    [accountId],
  );
  if ((kept?.n ?? 0) >= MOST) refuse('TooMany', { field: 'feeds', most: String(MOST) });
  await manager.query(
    'INSERT INTO office.calendar_feed (id, association_id, account_id, token_hash, made_at) VALUES ($1, $2, $3, $4, $5)',
    [feedId, associationId, accountId, tokenHash, at],
  );
}

export async function findFeeds(database: Database, { associationId, accountId }: Whose): Promise<readonly FeedLine[]> {
  const { rows } = await database.query<{ feedId: string; madeAt: Date; readAt: Date | null }>({
    name: 'calendar-feeds',
    text: `SELECT id AS "feedId", made_at AS "madeAt", read_at AS "readAt" FROM office.calendar_feed
            WHERE association_id = $1 AND account_id = $2 AND ended_at IS NULL ORDER BY made_at DESC, id`,
    values: [associationId, accountId],
  });
  return rows.map(({ feedId, madeAt, readAt }) => ({
    feedId,
    madeAt: madeAt.toISOString(),
    ...(readAt && { readAt: readAt.toISOString() }),
  }));
}

/** Throws Refused NotFound for what is not one's own. */
export async function endFeed(
  database: Database,
  { associationId, accountId }: Whose,
  feedId: string,
  at: Instant,
): Promise<void> {
  const { rowCount } = await database.query({
    name: 'end-calendar-feed',
    text: `UPDATE office.calendar_feed SET ended_at = coalesce(ended_at, $4)
            WHERE id = $1 AND association_id = $2 AND account_id = $3`,
    values: [feedId, associationId, accountId, at],
  });
  if (rowCount === 0) refuse('NotFound');
}

export type FeedReader = {
  readonly accountId: string;
  readonly associationId: string;
  readonly locale: 'zh-CN' | 'en';
  readonly roles: readonly string[];
};

/** Whose calendar an address is, while its owner is a case manager, and notes that it was read. */
export async function findFeedReader(
  database: Database,
  tokenHash: Buffer,
  machine: Date,
): Promise<FeedReader | undefined> {
  const { rows } = await database.query<FeedReader>({
    name: 'calendar-feed-reader',
    text: `UPDATE office.calendar_feed f SET read_at = $2 FROM office.account a
            WHERE f.token_hash = $1 AND f.ended_at IS NULL AND a.id = f.account_id AND a.ended_at IS NULL
              AND a.suspended_at IS NULL AND a.roles @> ARRAY['case-manager']
              AND NOT EXISTS (SELECT FROM office.withheld_office w WHERE w.account_id = a.id AND w.role = 'case-manager')
           RETURNING a.id AS "accountId", a.association_id AS "associationId", a.locale, a.roles`,
    values: [tokenHash, machine],
  });
  return rows[0];
}
