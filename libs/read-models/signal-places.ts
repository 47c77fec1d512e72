import { instant, type Instant } from '#domain/kernel/message.js';
import type { Database } from '#event-store/types.js';
import { CONDUCT_VIEW, DOCKET_VIEW } from './views.js';

/** Signals rest on the day as well: what was computed longer ago than this is computed again. */
const FRESH = '12 hours';
/** Never computed, moved since, moved in common with it, or computed too long ago. $1 association, $2 now. */
const STALE = `
  FROM ${CONDUCT_VIEW} c JOIN log.stream s ON s.stream_id = c.dispute_id LEFT JOIN office.signal_place p ON p.dispute_id = c.dispute_id
 WHERE c.association_id = $1 AND c.open AND c.filed_at IS NOT NULL
   AND (p.dispute_id IS NULL OR p.due OR p.version <> s.version OR p.computed_at < $2::timestamptz - interval '${FRESH}')`;

export type StalePlace = {
  readonly disputeId: string;
  readonly version: number;
  /** Its own stream has moved, and not only others. */ readonly moved: boolean;
};

/** Open disputes whose place in the queue has to be computed, those never computed first. */
export async function findStalePlaces(
  database: Database,
  associationId: string,
  now: Instant,
  limit: number,
): Promise<readonly StalePlace[]> {
  const { rows } = await database.query<StalePlace>({
    name: 'signal-stale',
    text: `SELECT c.dispute_id AS "disputeId", s.version, p.version IS DISTINCT FROM s.version AS moved ${STALE}
            ORDER BY p.dispute_id IS NOT NULL, p.computed_at, c.filed_at DESC LIMIT $3`,
    values: [associationId, now, limit],
  });
  return rows;
}

/** How many are to be computed yet. */
export async function countStalePlaces(database: Database, associationId: string, now: Instant): Promise<number> {
  const { rows } = await database.query<{ count: number }>({
    name: 'signal-stale-count',
    text: `SELECT count(*)::int AS count ${STALE}`,
    values: [associationId, now],
  });
  return rows[0]?.count ?? 0;
}

export type Place = {
  readonly associationId: string;
  readonly disputeId: string;
  readonly points: number;
  readonly codes: readonly string[];
  readonly version: number;
  readonly position: number;
  readonly computedAt: Instant;
};

export async function savePlace(
  database: Database,
  { associationId, disputeId, points, codes, version, position, computedAt }: Place,
): Promise<void> {
  await database.query({
    name: 'signal-save',
    text: `INSERT INTO office.signal_place (dispute_id, association_id, points, codes, version, position, computed_at, due) VALUES ($1, $2, $3, $4, $5, $6, $7, false)
             ON CONFLICT (dispute_id) DO UPDATE SET points = excluded.points, codes = excluded.codes, version = excluded.version,
               position = excluded.position,
               computed_at = excluded.computed_at, due = false`,
    values: [disputeId, associationId, points, codes, version, position, computedAt],
  });
}

/** Those that were computed before it moved are computed again. */
export async function markPlacesDue(database: Database, disputeIds: readonly string[], movedAt: number): Promise<void> {
  await database.query({
    name: 'signal-due',
    text: 'UPDATE office.signal_place SET due = true WHERE dispute_id = ANY ($1::uuid[]) AND NOT due AND position < $2',
    values: [disputeIds, movedAt],
  });
}

/** What others were compared with has changed without any dispute's moving: all of the association are computed again. */
export async function markAllPlacesDue(database: Database, associationId: string): Promise<void> {
  await database.query('UPDATE office.signal_place SET due = true WHERE association_id = $1 AND NOT due', [
    associationId,
  ]);
}

/** Closed disputes have no place. */
export async function dropClosedPlaces(database: Database, associationId: string): Promise<void> {
  await database.query({
    name: 'signal-drop',
    text: `DELETE FROM office.signal_place p USING ${CONDUCT_VIEW} c WHERE p.association_id = $1 AND c.dispute_id = p.dispute_id AND NOT c.open`,
    values: [associationId],
  });
}

export type After = { readonly points: number; readonly filedAt: string; readonly disputeId: string };
export type QueueLine = {
  readonly disputeId: string;
  /** Missing while the docket has not read it. */
  readonly number?: string;
  readonly filedAt: Instant;
  readonly points: number;
  readonly codes: readonly string[];
  readonly computedAt: Instant;
};
type Row = {
  readonly dispute_id: string;
  readonly number: string | null;
  readonly filed_at: Date;
  readonly points: number;
  readonly codes: readonly string[];
  readonly computed_at: Date;
};

/** Open disputes with signals, those with most to look at first. */
export async function findQueue(
  database: Database,
  associationId: string,
  after: After | undefined,
  limit: number,
): Promise<readonly QueueLine[]> {
  const { rows } = await database.query<Row>({
    name: 'signal-queue',
    text: `SELECT p.dispute_id, d.number, c.filed_at, p.points, p.codes, p.computed_at FROM office.signal_place p
             JOIN ${CONDUCT_VIEW} c ON c.dispute_id = p.dispute_id LEFT JOIN ${DOCKET_VIEW} d ON d.dispute_id = p.dispute_id
            WHERE p.association_id = $1 AND p.codes <> '{}' AND c.open
              AND ($2::int IS NULL OR (p.points, c.filed_at, p.dispute_id) < ($2::int, $3::timestamptz, $4::uuid))
            ORDER BY p.points DESC, c.filed_at DESC, p.dispute_id DESC LIMIT $5`,
    values: [associationId, after?.points, after?.filedAt, after?.disputeId, limit],
  });
  return rows.map(({ dispute_id, number, filed_at, points, codes, computed_at }) => ({
    disputeId: dispute_id,
    ...(number !== null && { number }),
    filedAt: instant(filed_at),
    points,
    codes,
    computedAt: instant(computed_at),
  }));
}
