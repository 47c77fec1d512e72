import type { Database } from '#event-store/types.js';

export type Status = {
  /** Events in the log, and how far behind it each reader is. */
  readonly events: number;
  readonly readers: readonly {
    readonly reader: string;
    readonly position: number;
    readonly behind: number;
    /** How long the oldest event that it has not read lies in the log; 0 when all is read. */
    readonly secondsBehind: number;
  }[];
  readonly parked: readonly {
    readonly reader: string;
    readonly streamId: string;
    readonly position: number;
    readonly error: string;
  }[];
  readonly openDisputes: number;
  /** Clocks and deadlines that should have acted already, by their association's legal time. */
  readonly overdueClocks: number;
  readonly owedEffects: number;
  readonly failingEffects: readonly {
    readonly disputeId: string;
    readonly key: string;
    readonly attempts: number;
    readonly lastError: string;
    readonly gaveUp: boolean;
  }[];
  readonly givenUp: number;
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
  const events = await one('SELECT position AS n FROM log.head');
  const [readers, parked, failing, swept] = await Promise.all([
    database.query<{ reader: string; position: string; seconds: number | null }>(
      `SELECT reader, c.position, extract(epoch FROM clock_timestamp() - e.recorded_at)::float8 AS seconds
         FROM read.checkpoint c LEFT JOIN log.event e ON e.position = c.position + 1 ORDER BY reader`,
    ),
    database.query<{ reader: string; stream_id: string; position: string; error: string }>(
      `SELECT reader, stream_id, position, error FROM read.parked LIMIT ${MOST}`,
    ),
    database.query<{ dispute_id: string; key: string; attempts: number; last_error: string; gave_up: boolean }>(
      `SELECT dispute_id, key, attempts, last_error, gave_up FROM read.effect_attempt ORDER BY last_attempt_at DESC LIMIT ${MOST}`,
    ),
    database.query<{ at: string }>(SWEPT_AT),
  ]);
  return {
    events,
    readers: readers.rows.map(({ reader, position, seconds }) => ({
      reader,
      position: Number(position),
      behind: Math.max(0, events - Number(position)),
      secondsBehind: Math.max(0, Math.round(seconds ?? 0)),
    })),
    parked: parked.rows.map(({ reader, stream_id: streamId, position, error }) => ({
      reader,
      streamId,
      position: Number(position),
      error,
    })),
    openDisputes: await one(`SELECT count(*) AS n FROM read.docket WHERE stage <> 'closed'`),
    overdueClocks: await one(
      `SELECT count(*) AS n FROM read.docket d JOIN office.association a ON a.id = d.association_id
         WHERE d.next_act_at < clock_timestamp() + a.clock_offset_ms * interval '1 millisecond' - interval '60 s'`,
    ),
    owedEffects: await one(
      `SELECT coalesce(sum(jsonb_array_length(owed)), 0) AS n FROM read.docket WHERE owed <> '[]'`,
    ),
    failingEffects: failing.rows.map((row) => ({
      disputeId: row.dispute_id,
      key: row.key,
      attempts: row.attempts,
      lastError: row.last_error,
      gaveUp: row.gave_up,
    })),
    givenUp: await one(
      `SELECT coalesce(sum(jsonb_array_length(given_up)), 0) AS n FROM read.docket WHERE given_up <> '[]'`,
    ),
    deadMails: await one(`SELECT count(*) AS n FROM office.delivery WHERE state = 'dead'`),
    lastSweepAt: swept.rows[0]?.at ?? null,
  };
}
