import { instant, type Instant } from '#domain/kernel/message.js';
import type { Appender } from '#event-store/append.js';
import { openWatchedAppender } from '#event-store/open-watched-appender.js';
import { openLegalClock, type LegalClock } from '#infrastructure/clock/legal-clock.js';
import { newId } from '#infrastructure/ids.js';
import { openOwnMeasures } from '#infrastructure/metrics/own-measures.js';
import type { Watched } from '#infrastructure/metrics/watched.js';
import type { Recent } from '#infrastructure/metrics/recent.js';
import { VERSIONS } from '#read-models/all.js';
import type { ApiParts } from './http/parts.js';

type Wanted = Pick<ApiParts, 'pool' | 'now' | 'meter' | 'tracing'> & {
  readonly databaseUrl: string;
  readonly watched: Watched;
  readonly report: (error: unknown) => void;
};
type Opened = { readonly appender: Appender; readonly clock: LegalClock<Instant>; readonly recent: Recent };

/** What is recorded and by which time, and what this process notes of itself with its sign of life. */
export async function openLogAndClock(wanted: Wanted): Promise<Opened> {
  const { pool, databaseUrl: connectionString, watched, now, meter, tracing, report } = wanted;
  const { recent, measures } = openOwnMeasures({ pool, watched, now });
  const appender = openWatchedAppender({ connectionString, database: pool, now, report, recent, meter, tracing });
  const clock = await openLegalClock({
    ...{ connectionString, pool, report, measures },
    process: { id: newId(), kind: 'api', reads: VERSIONS },
    ...{ machine: now, moment: instant },
  });
  return { appender, clock, recent };
}
