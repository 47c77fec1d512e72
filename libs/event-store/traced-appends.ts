import { TraceFlags, type SpanContext } from '@opentelemetry/api';
import type { Tracing } from '#infrastructure/tracing/tracing.js';
import type { Appender } from './append.js';
import type { Database } from './types.js';

/** What was appended by a trace: its last position, and how many events. */
export type TracedAppend = { readonly position: number; readonly events: number; readonly place: SpanContext };

/** The same appender, which tells each append as a span and notes where sampled ones are in the log. */
export function traceAppends(
  appender: Appender,
  tracing: Tracing | undefined,
  note: (traced: TracedAppend) => void,
): Appender {
  if (!tracing) return appender;
  return {
    ...appender,
    append: (append) => {
      const events = append.entries.reduce((sum, entry) => sum + entry.events.length, 0);
      return tracing.span('append', { 'parley.append.events': events }, async (span) => {
        const answer = await appender.append(append);
        span.tell({ 'parley.append.outcome': answer === 'conflict' ? answer : 'appended' });
        if (answer !== 'conflict' && events > 0 && span.isSampled)
          note({ position: answer.position, events, place: span.place });
        return answer;
      });
    },
  };
}

/**
 * Notes traces beside the log, never in it. Who appended does not wait for it; whatever comes while one is written goes
 * together in the next. What cannot be noted is told nobody but `report`.
 */
export function openTraceNotes(database: Database, now: () => Date, report: (error: unknown) => void) {
  let waiting: TracedAppend[] = [];
  let writing: Promise<void> | undefined;
  const write = async (): Promise<void> => {
    while (waiting.length > 0) {
      const some = waiting;
      waiting = [];
      await database
        .query({
          name: 'note-traces',
          text: `INSERT INTO office.traced_append (position, first_position, trace_id, span_id, at)
                   SELECT *, $5 FROM unnest($1::bigint[], $2::bigint[], $3::text[], $4::text[]) ON CONFLICT DO NOTHING`,
          values: [
            some.map(({ position }) => position),
            some.map(({ position, events }) => position - events + 1),
            some.map(({ place }) => place.traceId),
            some.map(({ place }) => place.spanId),
            now(),
          ],
        })
        .catch(report);
    }
    writing = undefined;
  };
  return {
    note: (traced: TracedAppend): void => {
      waiting.push(traced);
      writing ??= write();
    },
    close: async (): Promise<void> => writing,
  };
}

/** Where in a trace the events at these positions were appended; those of no sampled trace are not in it. */
export async function findTraces(
  database: Database,
  positions: readonly number[],
): Promise<ReadonlyMap<number, SpanContext>> {
  const { rows } = await database.query<{ at: string; traceId: string; spanId: string }>({
    name: 'find-traces',
    text: `SELECT p AS at, t.trace_id AS "traceId", t.span_id AS "spanId" FROM unnest($1::bigint[]) p
             JOIN LATERAL (SELECT * FROM office.traced_append a WHERE a.position >= p ORDER BY a.position LIMIT 1) t
               ON t.first_position <= p`,
    values: [positions],
  });
  return new Map(
    rows.map(({ at, traceId, spanId }) => [
      Number(at),
      { traceId, spanId, traceFlags: TraceFlags.SAMPLED, isRemote: true },
    ]),
  );
}

const DAYS = 14;

/** Nobody looks at traces for longer. How many were forgotten; `machine` is machine time. */
export async function forgetTraces(database: Database, machine: Date): Promise<number> {
  const before = new Date(machine.getTime() - DAYS * 86_400_000);
  const { rowCount } = await database.query('DELETE FROM office.traced_append WHERE at < $1', [before]);
  return rowCount ?? 0;
}
