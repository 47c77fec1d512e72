import type { DisputeEvent } from '#domain/dispute/core/state.js';
import { shanghai } from '#domain/testing/core/commands.js';
import { andThen } from '#domain/testing/core/story.js';
import { approvePublication, proposePublication } from '#domain/testing/panel/after-commands.js';
import { final } from '#domain/testing/panel/after-stories.js';
import { appointExpert, declineSeat } from '#domain/testing/panel/panel-commands.js';
import { appointing } from '#domain/testing/panel/panel-stories.js';
import { openAppender, type Appender } from '#event-store/append.js';
import { readHead } from '#event-store/head.js';
import { openPool } from '#infrastructure/database/pool.js';
import { newId } from '#infrastructure/ids.js';
import { copyDisputes } from '../../bench/dispute-copies.js';
import { startPostgres, type Postgres } from '../../test/support/services.js';
import { catchUp } from './catch-up.js';
import { currentGenerations } from './current-generations.js';
import { keepUp } from './keep-up.js';
import type { Projection } from './projection.js';
import { publishedDecisions } from './published-decisions.projection.js';
import { verify } from './rebuild.js';
import { sittings } from './sittings.projection.js';
import { viewOf } from './views.js';

let postgres: Postgres;
let pool: ReturnType<typeof openPool>;
let appender: Appender;
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

/** Follows what happened event by event: each is a page, as where a worker is quicker than who acts. */
const followed = async (projection: Projection, story: readonly DisputeEvent[]): Promise<readonly object[]> => {
  await keepUp(pool, [projection]); // begun with an empty log
  await copyDisputes(appender, newId(), { disputes: 1, daysLater: 0, all: story });
  const [generation] = await currentGenerations(pool, [projection]);
  if (!generation) throw new Error('no table was begun');
  const rows: object[] = [];
  for (let upTo = 1; upTo <= (await readHead(pool)); upTo += 1) {
    await catchUp(pool, generation, upTo);
    const { rows: now } = await pool.query<object>(`SELECT * FROM ${generation.table}`);
    rows.push(...now);
  }
  return rows;
};

it('keeps no expert who was asked in one page and declined in the next', async () => {
  const eda = { kind: 'person', id: 'eda' } as const;
  const declined = andThen(appointing, appointExpert('03-16T10:00', 'eda'), declineSeat('03-17T10:00', eda));
  const rows = await followed(sittings, declined);
  expect(rows.length).toBeGreaterThan(0); // she stood there meanwhile
  expect((await pool.query(`SELECT FROM ${viewOf('sittings')}`)).rowCount).toBe(0);
  expect(await verify(pool, sittings)).toMatchObject({ different: 0 });
});

it('tells of a published decision what it was about then, whatever is amended later', async () => {
  const published = andThen(final, proposePublication('04-14T10:00'), approvePublication('04-14T11:00'));
  const hat = { itemId: 'hat', platformId: 'mall', respondentIds: ['ben'], kind: 'product', locatorContentId: 'c' };
  const amendment = { amendmentId: 'a1', amendedAt: shanghai('05-01T10:00'), items: [hat], right: { kind: 'patent' } };
  const amended = [
    {
      type: 'ComplaintAmended',
      data: { ...amendment, pairs: [], corrections: [], renews: [], materials: [], evidence: [] },
    },
    { type: 'AmendmentAccepted', data: { amendmentId: 'a1', tracks: [{ ...hat, respondentId: 'ben' }], windows: [] } },
  ] as unknown as readonly DisputeEvent[];
  const rows = await followed(publishedDecisions, [...published, ...amended]);
  expect(rows.at(-1)).toMatchObject({ right_kind: 'trademark', platform_ids: [expect.any(String)] });
  expect(await verify(pool, publishedDecisions)).toMatchObject({ different: 0 });
});
