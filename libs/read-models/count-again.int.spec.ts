import { workingDaysFrom } from '#domain/calendar/working-days-from.js';
import { localDate } from '#domain/calendar/local-date.js';
import { withNotice } from '#domain/calendar/notice.js';
import { instant, type Event } from '#domain/kernel/message.js';
import { urgentlyFiled } from '#domain/testing/measures/lane-stories.js';
import { openAppender, type Appender } from '#event-store/append.js';
import { openKnownStreams } from '#event-store/known-streams.js';
import { newId } from '#infrastructure/ids.js';
import { openPool } from '#infrastructure/database/pool.js';
import { calendarInUse } from '#rulebooks/calendars/in-use.js';
import { copyDisputes } from '../../bench/dispute-copies.js';
import { appendsOf } from '../../test/support/appends.js';
import { confirmedNoticeIn, NOTICE_OF_2027 } from '../../test/support/confirmed-notice.js';
import { SAID } from '../../test/support/said-projection.js';
import { startPostgres, type Postgres } from '../../test/support/services.js';
import { PROJECTIONS } from './all.js';
import { docket } from './docket.projection.js';
import { keepUp } from './keep-up.js';
import type { Projection } from './projection.js';
import { verify } from './rebuild.js';
import { readReleaseStatus } from './release-status.js';
import { rowProjection } from './row-projection.js';
import { DOCKET_VIEW } from './views.js';

let postgres: Postgres;
let pool: ReturnType<typeof openPool>;
let appender: Appender;
const { append, fresh } = appendsOf(() => pool, SAID);
beforeEach(async () => {
  postgres = await startPostgres();
  pool = openPool(postgres.applicationUrl, () => undefined);
  appender = openAppender(postgres.applicationUrl, () => new Date());
}, 30_000);
afterEach(async () => {
  await appender.close();
  await pool.end();
  await postgres.stop();
});

const keptUp = async (projections: readonly Projection[] = PROJECTIONS): Promise<void> => {
  const streams = openKnownStreams();
  while ((await keepUp(pool, projections, streams)) > 0);
};
const generations = async () => (await pool.query('SELECT reader, version FROM read.generation ORDER BY 1')).rows;

describe('given 200 disputes, of which 20 have days in a year without a calendar', () => {
  const association = newId();
  let open: readonly string[] = [];
  /** Each line with the transaction that wrote it last. */
  const lines = async (): Promise<ReadonlyMap<string, string>> => {
    const { rows } = await pool.query<{ dispute_id: string; line: string }>(
      `SELECT dispute_id, row::text AS line FROM ${DOCKET_VIEW} AS row`,
    );
    return new Map(rows.map(({ dispute_id: id, line }) => [id, line]));
  };
  const changed = (before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): readonly string[] =>
    [...after].flatMap(([id, line]) => (before.get(id) === line ? [] : [id])).sort();
  const assertEqual = async (): Promise<void> => {
    for (const projection of PROJECTIONS) expect(await verify(pool, projection)).toMatchObject({ different: 0 });
  };
  beforeEach(async () => {
    await keptUp();
    await copyDisputes(appender, association, { disputes: 180, daysLater: 0 });
    open = [
      ...(await copyDisputes(appender, association, { disputes: 20, daysLater: 305, all: urgentlyFiled })),
    ].sort();
    await keptUp();
  }, 60_000);

  it('counts those 20 again when two people have made the year known, and builds nothing anew', async () => {
    const [tables, before] = [await generations(), await lines()];
    await appender.append(confirmedNoticeIn(association));
    await keptUp();
    expect(await generations()).toEqual(tables);
    expect(changed(before, await lines())).toEqual(open);
    await assertEqual();
  });

  it('loses none of them when a worker is killed in between, and lets two do it', async () => {
    const before = await lines();
    await appender.append(confirmedNoticeIn(association));
    const killed = () => Promise.reject(new Error('killed'));
    const dying = PROJECTIONS.map((one): Projection =>
      one === docket && docket.counting ? { ...docket, counting: { ...docket.counting, again: killed } } : one,
    );
    await expect(keptUp(dying)).rejects.toThrow('killed');
    expect(changed(before, await lines())).toEqual([]);
    await expect(verify(pool, docket)).rejects.toThrow('still to be counted again');
    expect((await readReleaseStatus(pool, PROJECTIONS)).readModels).toContain(
      'docket: rows of 20 streams are still to be counted again, by a newer calendar',
    );
    await Promise.all([keptUp(), keptUp()]);
    expect(changed(before, await lines())).toEqual(open);
    await assertEqual();
  });

  it('counts nothing of another association again', async () => {
    const before = await lines();
    await appender.append(confirmedNoticeIn(newId()));
    await keptUp();
    expect(changed(before, await lines())).toEqual([]);
  });
});

describe('given a newer release that knows a year more', () => {
  const known = calendarInUse();
  const next = withNotice(known, NOTICE_OF_2027);
  type Said = Event<'Said', { readonly text: string }>;
  /** By when somebody has an answer: three working days after what was said. */
  const answers = (released = known): Projection =>
    rowProjection<Said, readonly [string, string]>({
      name: 'answers',
      version: '1',
      category: SAID.category,
      create: (table) => `CREATE TABLE ${table} (stream_id uuid PRIMARY KEY, until text NOT NULL)`,
      rowOf: ({ streamId, events }, _, calendar) => [
        streamId,
        workingDaysFrom(calendar, localDate(events.at(-1)?.data.text ?? ''), 3),
      ],
      counting: { released, lastOf: (_, [, until]) => instant(until) },
      save: async (database, table, rows) => {
        await database.query(
          `INSERT INTO ${table} SELECT * FROM unnest($1::uuid[], $2::text[])
             ON CONFLICT (stream_id) DO UPDATE SET until = excluded.until`,
          [rows.map(([id]) => id), rows.map(([, until]) => until)],
        );
      },
    });
  const [older, newer] = [answers(), answers(next)];
  const say = (day: string) => appender.append(append([fresh(undefined, day)]));
  const untils = async () =>
    (await pool.query<{ until: string }>('SELECT until FROM read.answers_v1 ORDER BY 1')).rows.map((row) => row.until);
  beforeEach(async () => {
    await keptUp([older]);
    await say('2026-03-03');
    await say('2026-12-31');
    await keptUp([older]);
  });

  it('counts again in the same table what the older could not know', async () => {
    expect(await untils()).toEqual(['2026-03-06', '2027-01-06']);
    const tables = await generations();
    await keptUp([newer]);
    expect([await untils(), await generations()]).toEqual([['2026-03-06', '2027-01-07'], tables]);
    expect(await verify(pool, newer)).toMatchObject({ different: 0 });
  });

  it('counts again, too, what the older release’s worker goes on to count beside it', async () => {
    await keptUp([newer]);
    await say('2026-12-30');
    await keptUp([older]); // what the newer has counted it leaves alone
    expect(await untils()).toEqual(['2026-03-06', '2027-01-05', '2027-01-07']);
    await Promise.all([keptUp([older]), keptUp([newer])]);
    expect(await untils()).toEqual(['2026-03-06', '2027-01-06', '2027-01-07']);
    expect(await verify(pool, newer)).toMatchObject({ different: 0 });
  });
});
