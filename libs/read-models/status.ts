import type { Database } from '#event-store/types.js';
import { findBuilding, type Building } from './building.js';
import { countOwing, type Owing } from './count-owing.js';
import { findFailingByDestination, type FailingDestination } from './failing-by-destination.js';
import { findReaders, type ReaderAt } from './find-readers.js';
import { measureQueues, type QueueDepth } from './queue-depths.js';
import { DOCKET_VIEW } from './views.js';

export type Status = Owing & {
  /** Events in the log, and how far behind it each reader is. */
  readonly events: number;
  readonly readers: readonly ReaderAt[];
  /** Tables that are being built anew. */
  readonly building: readonly Building[];
  readonly parked: readonly {
    readonly reader: string;
    readonly streamId: string;
    readonly position: number;
    readonly error: string;
  }[];
  readonly openDisputes: number;
  readonly failingEffects: readonly {
    readonly disputeId: string;
    readonly key: string;
    readonly attempts: number;
    readonly lastError: string;
    readonly gaveUp: boolean;
  }[];
  /** The same, counted by where they go. */
  readonly failingByDestination: readonly FailingDestination[];
  /** What waits to be brought to somebody. */
  readonly queues: readonly QueueDepth[];
  /** Mails with notifications that could not be brought and wait for a case manager. */
  readonly deadMails: number;
  /** When contents that no event names were last deleted, by machine time; null if never. */
  readonly lastSweepAt: string | null;
};

const MOST = 100;
const SWEPT_AT = `SELECT to_char(swept_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at FROM read.sweep`;

/**
 * Whether everything runs: what an operator looks at first. Tells ids and counts, nothing of what a dispute is about.
 */
export async function readStatus(database: Database): Promise<Status> {
  const one = async (text: string): Promise<number> =>
    Number((await database.query<{ n: string }>(text)).rows[0]?.n ?? 0);
  const { events, readers } = await findReaders(database);
  const [parked, failing, swept, building, failingByDestination, queues, owing] = await Promise.all([
    database.query<{ reader: string; stream_id: string; position: string; error: string }>(
      `SELECT reader, stream_id, position, error FROM read.parked LIMIT ${MOST}`,
    ),
    database.query<{ dispute_id: string; key: string; attempts: number; last_error: string; gave_up: boolean }>(
      `SELECT dispute_id, key, attempts, last_error, gave_up FROM read.effect_attempt ORDER BY last_attempt_at DESC LIMIT ${MOST}`,
    ),
    database.query<{ at: string }>(SWEPT_AT),
    findBuilding(database),
    findFailingByDestination(database),
    measureQueues(database),
    countOwing(database),
  ]);
  return {
    events,
    readers,
    building: [...building.values()],
    parked: parked.rows.map(({ reader, stream_id: streamId, position, error }) => ({
      reader,
      streamId,
      position: Number(position),
      error,
    })),
    openDisputes: await one(`SELECT count(*) AS n FROM ${DOCKET_VIEW} AS docket WHERE stage <> 'closed'`),
    ...owing,
    failingEffects: failing.rows.map((row) => ({
      disputeId: row.dispute_id,
      key: row.key,
      attempts: row.attempts,
      lastError: row.last_error,
      gaveUp: row.gave_up,
    })),
    failingByDestination,
    queues,
    deadMails: await one(`SELECT count(*) AS n FROM office.delivery WHERE state = 'dead'`),
    lastSweepAt: swept.rows[0]?.at ?? null,
  };
}
