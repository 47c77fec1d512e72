import pg from 'pg';
import { urgentlyFiled } from '#domain/testing/measures/lane-stories.js';
import { openAppender, type Appender } from '#event-store/append.js';
import { newId } from '#infrastructure/ids.js';
import { PROJECTIONS } from '#read-models/all.js';
import { keepUp } from '#read-models/keep-up.js';
import { openKnownStreams } from '#event-store/known-streams.js';
import { rebuild, verify } from '#read-models/rebuild.js';
import { startOwnPostgres } from '../test/support/services.js';
import { confirmedNoticeIn } from '../test/support/confirmed-notice.js';
import { copyDisputes, fillDisputes } from './dispute-copies.js';
import { atLeast, merely, type Row } from './row.js';

/** Read models whose fresh tables are compared after it: the widest and two that are counted. */
const COMPARED = ['docket', 'docket_tasks', 'statistics'];

/**
 * Every read model built from a million events of disputes as the rules decided them, all together, in one process; then
 * the events of new disputes followed by tables that are live, and rows that a new calendar moves counted again.
 */
export async function benchRebuild(events = 1_000_000): Promise<Row[]> {
  const postgres = await startOwnPostgres([]);
  const appender = openAppender(postgres.applicationUrl, () => new Date());
  const pool = new pg.Pool({ connectionString: postgres.applicationUrl, max: 4, pipeline: true });
  try {
    const filled = await fillDisputes(appender, newId(), events);
    const built = await secondsOf(() => rebuild(pool, PROJECTIONS, { report: () => undefined }));
    const more = await fillDisputes(appender, newId(), Math.max(1_000, events / 50));
    const followed = await secondsOf(() => keptUp(pool));
    const again = await countedAgain(pool, appender);
    let different = 0;
    for (const projection of PROJECTIONS.filter(({ name }) => COMPARED.includes(name)))
      different += (await verify(pool, projection)).different;
    if (different > 0) throw new Error(`${different} rows differ from those of a fresh table`);
    return [
      atLeast(1, {
        name: `${PROJECTIONS.length} read models built from ${filled} events`,
        ours: filled / built,
        reference: 10_000,
        unit: '/s',
      }),
      atLeast(1, { name: 'the same, following', ours: more / followed, reference: 1_000, unit: '/s' }),
      merely({
        name: `seconds until ${DISPUTES} disputes are counted again, whose days a new calendar makes known`,
        ours: again,
        unit: 's',
      }),
      merely({ name: `rows that differ from fresh ones (${COMPARED.join(', ')})`, ours: different, unit: '' }),
    ];
  } finally {
    await Promise.all([pool.end(), appender.close()]);
    await postgres.stop();
  }
}

const DISPUTES = 10_000;

/** Seconds, once their days lie in a year that two people then make known. */
async function countedAgain(pool: pg.Pool, appender: Appender): Promise<number> {
  const association = newId();
  await copyDisputes(appender, association, { disputes: DISPUTES, daysLater: 305, all: urgentlyFiled });
  const streams = openKnownStreams();
  await keptUp(pool, streams);
  await appender.append(confirmedNoticeIn(association));
  return secondsOf(() => keptUp(pool, streams));
}

/** Until nothing is left to read. */
async function keptUp(pool: pg.Pool, streams = openKnownStreams()): Promise<void> {
  while ((await keepUp(pool, PROJECTIONS, streams)) > 0);
}

/** Seconds. */
const secondsOf = async (work: () => Promise<unknown>): Promise<number> => {
  const begun = performance.now();
  await work();
  return (performance.now() - begun) / 1_000;
};
