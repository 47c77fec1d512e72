import type { Meter } from '@opentelemetry/api';
import type { Recent } from '#infrastructure/metrics/recent.js';
import type { Tracing } from '#infrastructure/tracing/tracing.js';
import { openAppender, type Appender } from './append.js';
import { timeAppends } from './time-appends.js';
import { openTraceNotes, traceAppends } from './traced-appends.js';
import type { Database } from './types.js';

type Watched = {
  readonly connectionString: string;
  /** Where it is noted which trace appended what. */
  readonly database: Database;
  readonly now: () => Date;
  readonly report: (error: unknown) => void;
  readonly recent: Recent;
  readonly meter?: Meter | undefined;
  readonly tracing?: Tracing | undefined;
};

/** An appender whose appends are counted, and measured and traced where that is wanted. */
export function openWatchedAppender({
  connectionString,
  database,
  now,
  report,
  recent,
  meter,
  tracing,
}: Watched): Appender {
  const notes = openTraceNotes(database, now, report);
  const appender = traceAppends(timeAppends(openAppender(connectionString, now), recent, meter), tracing, notes.note);
  return {
    ...appender,
    close: async () => {
      await appender.close();
      await notes.close();
    },
  };
}
