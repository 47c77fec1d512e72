import { openAppender, type Appender } from '#event-store/append.js';
import { openCrew } from '#infrastructure/crew/open-crew.js';
import { openPool } from '#infrastructure/database/pool.js';
import { newId } from '#infrastructure/ids.js';
import { keepUp } from '#read-models/keep-up.js';
import { shapeOf, type Projection } from '#read-models/projection.js';
import { appendsOf } from '../../../test/support/appends.js';
import { SAID, words } from '../../../test/support/said-projection.js';
import { startPostgres, type Postgres } from '../../../test/support/services.js';
import { until } from '../../../test/support/until.js';
import { followsAs } from './follow-as.js';

const [older, newer] = [words('3'), words('4', 'said')];
let postgres: Postgres;
let pool: ReturnType<typeof openPool>;
let appender: Appender;
const { append, fresh } = appendsOf(() => pool, SAID);
beforeAll(async () => {
  postgres = await startPostgres();
  pool = openPool(postgres.applicationUrl, () => undefined);
  appender = openAppender(postgres.applicationUrl, () => new Date());
}, 30_000);
afterAll(async () => {
  await appender.close();
  await pool.end();
  await postgres.stop();
});

type Working = { readonly stop: () => Promise<void> };
const working: Working[] = [];
afterEach(async () => {
  for (const worker of working) await worker.stop();
});
/** A worker of that release, which keeps its own shape of the list, and looks after the tasks of an office. */
const work = async (release: string, projection: Projection, tended: string[] = []): Promise<Working> => {
  const crew = openCrew({
    ...{ connectionString: postgres.applicationUrl, id: newId(), roles: ['readers'], release },
    ...{ report: () => undefined, pace: { beat: 100, lives: 1_000 } },
  });
  const follow = followsAs({ crew, report: () => undefined });
  const tend = async (): Promise<number> => {
    tended.push(release);
    return 0;
  };
  const readers = [follow('projections', () => keepUp(pool, [projection]), 50), follow('office-tasks', tend, 50)];
  await crew.begin();
  let stopped: Promise<void> | undefined;
  const end = async (): Promise<void> => {
    await Promise.all(readers.map((reader) => reader.stop()));
    await crew.close();
  };
  const worker = { stop: () => (stopped ??= end()) };
  working.push(worker);
  return worker;
};
const say = (text: string) => appender.append(append([fresh(undefined, text)]));
const hasRead = async (of: Projection, ...texts: readonly string[]): Promise<boolean> => {
  const { rows } = await pool
    .query<Record<string, string>>(`SELECT * FROM read.${shapeOf(of)} ORDER BY 2`)
    .catch(() => ({ rows: [] })); // not begun yet
  return rows.map((row) => row['text'] ?? row['said']).join() === texts.toSorted().join();
};

it('has each release keep its own lists, also where the other has come or gone, and one do what two must not', async () => {
  const tended: string[] = [];
  await say('one');
  const old = await work('0.3.0', older, tended);
  await until('the older reads', () => hasRead(older, 'one'));
  await work('0.4.0', newer, tended);
  await until('the newer reads beside it', () => hasRead(newer, 'one'));
  await say('two');
  for (const list of [older, newer]) await until('both follow', () => hasRead(list, 'one', 'two'));
  expect(new Set(tended)).toEqual(new Set(['0.3.0']));
  await old.stop();
  await until('the newer tends what the older did', async () => tended.includes('0.4.0'));
  await say('three');
  await until('the newer follows', () => hasRead(newer, 'one', 'two', 'three'));
  expect(await hasRead(older, 'one', 'two')).toBe(true);
  await work('0.3.0', older);
  await until('the older goes on, as where one goes back', () => hasRead(older, 'one', 'two', 'three'));
}, 30_000);
