import type { EntityManager } from 'typeorm';
import type { Actor, Instant } from '#domain/kernel/message.js';
import { refuse } from '#domain/kernel/refusal.js';
import type { OutageBody, RecordOutageBody } from './outage.dto.js';
import { DOCKET_VIEW } from '#read-models/views.js';

export const MOST_LISTED = 200;

export type OutageRow = Pick<OutageBody, 'channels' | 'substitute' | 'published' | 'extended'> & {
  readonly id: string;
  readonly begins_at: Date;
  readonly ends_at: Date;
  readonly recorded_at: Date;
  readonly looked_at: number;
  readonly finished_at: Date | null;
};

type Recorded = Pick<RecordOutageBody, 'from' | 'until' | 'channels' | 'substitute' | 'published'> & {
  readonly outageId: string;
  readonly associationId: string;
  readonly by: Actor;
  readonly at: Instant;
};

/**
 * Refuses NamedTwice where one overlaps that is recorded: the same days would be given twice. One at a time in an
 * association.
 */
export async function insertOutage(
  manager: EntityManager,
  { outageId, associationId, from, until, channels, substitute, published, by, at }: Recorded,
) {
  await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`outages:${associationId}`]);
  const [other] = await manager.query<{ id: string }[]>(
    'SELECT id FROM office.outage WHERE association_id = $1 AND begins_at < $3 AND ends_at > $2 LIMIT 1',
    [associationId, from, until],
  );
  if (other) refuse('NamedTwice', { field: 'from', name: other.id });
  await manager.query(
    `INSERT INTO office.outage (id, association_id, begins_at, ends_at, channels, substitute, published, recorded_by, recorded_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [outageId, associationId, from, until, channels, substitute, published, by.id, at],
  );
}

/** Disputes that are not over. */
export async function toLookAt(manager: EntityManager, associationId: string): Promise<number> {
  const [row] = await manager.query<{ count: number }[]>(
    `SELECT count(*)::int AS count FROM ${DOCKET_VIEW} AS docket WHERE association_id = $1 AND stage <> 'closed'`,
    [associationId],
  );
  return row?.count ?? 0;
}
