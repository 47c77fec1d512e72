import { localDateAt, type LocalDate } from '#domain/calendar/local-date.js';
import type { Instant } from '#domain/kernel/message.js';
import { refuse } from '#domain/kernel/refusal.js';
import { positionAt } from '#event-store/position-at.js';
import type { Database } from '#event-store/types.js';
import type { AsOf } from '#application/rating/rate-member.js';
import type { Caller } from '../http/caller.js';
import { liveReader, waitForTable } from '../http/wait-for-read.js';

export type Asked = { readonly on?: LocalDate | undefined; readonly knownAt?: Instant | undefined };

/** The tables that a rating is read from; the earlier of their places in the log is what is known of it. */
const TABLES = ['rating_facts', 'rating_members'] as const;

/** Up to which position both tables have read. */
export async function knownNow(database: Database): Promise<number> {
  const readers = await Promise.all(TABLES.map((table) => liveReader(database, table)));
  const text = 'SELECT min(position) AS position, count(*) AS readers FROM read.checkpoint WHERE reader = ANY ($1)';
  const { rows } = await database.query<{ position: string; readers: string }>({
    name: 'rating-read',
    text,
    values: [readers],
  });
  return rows[0]?.readers === String(TABLES.length) ? Number(rows[0].position) : 0;
}

/**
 * The day asked about, today by legal time, and the position up to which the log was known, now or at an instant of
 * recording. Refuses InstantImplausible for a day to come: what will count on it nobody knows.
 */
export async function asOf({ tenant, now }: Caller, { on, knownAt }: Asked, after?: string): Promise<AsOf> {
  if (on !== undefined && on > localDateAt(now)) refuse('InstantImplausible', { field: 'on', latest: now });
  for (const table of TABLES) await waitForTable(tenant, table, after);
  const known = await knownNow(tenant.database);
  const then = knownAt === undefined ? known : await positionAt(tenant.database, knownAt);
  return { on: on ?? localDateAt(now), known: Math.min(known, then) };
}
