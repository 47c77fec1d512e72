import type { Asked, Evidence, Remembered, Row } from '../checkers/evidence.js';
import type { SeenRow } from './follow-log.js';
import { withConnection } from '../../support/connections.js';

type Recorded = {
  position: string;
  stream_id: string;
  category: string;
  version: number;
  type: string;
  meta: string;
  recorded_at: Date;
};
type Answered = { caller: string; key: string; body: string; position: string };

/**
 * Everything that the log holds after the faults, with what clients and readers saw meanwhile. Disputes and answers are
 * those of our association; others may be at work beside it.
 */
export async function gather(
  databaseUrl: string,
  associationId: string,
  asked: readonly Asked[],
  readers: readonly (readonly SeenRow[])[],
): Promise<Evidence> {
  return withConnection(databaseUrl, async (database) => {
    await database.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    const events = await database.query<Recorded>(
      `SELECT position, e.stream_id, CASE WHEN e.association_id = $1 THEN category ELSE 'foreign' END AS category, e.version, type, meta, recorded_at
         FROM log.event e JOIN log.stream USING (stream_id) ORDER BY position`,
      [associationId],
    );
    const answers = await database.query<Answered>(
      "SELECT caller, key, body, position FROM log.answer WHERE starts_with(caller, $1 || ':')",
      [associationId],
    );
    return {
      asked,
      log: events.rows.map(rowOf),
      answers: answers.rows.map((row): Remembered => ({ ...row, position: Number(row.position) })),
      readers,
    };
  });
}

const rowOf = ({ position, stream_id, category, version, type, meta, recorded_at }: Recorded): Row => {
  const { by, command } = JSON.parse(meta) as { by: { kind: string }; command: string };
  return {
    position: Number(position),
    streamId: stream_id,
    category,
    version,
    type,
    by: by.kind,
    command,
    recordedAt: recorded_at.getTime(),
  };
};
