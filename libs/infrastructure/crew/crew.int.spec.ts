import pg from 'pg';
import { startFaultProxy } from '../../../test/support/fault-proxy.js';
import { startPostgres, type Postgres } from '../../../test/support/services.js';
import { until } from '../../../test/support/until.js';
import { newId } from '../ids.js';
import { findWorkers, undone } from './find-workers.js';
import { openCrew, type Crew } from './open-crew.js';
import { placesOf } from './places.js';

const PACE = { beat: 100, lives: 1_000 };
const NAMES = ['lists', 'news', 'a', 'b', 'c', 'd'];
let postgres: Postgres;
let pool: pg.Pool;
const opened: Crew[] = [];
beforeAll(async () => {
  postgres = await startPostgres();
  pool = new pg.Pool({ connectionString: postgres.applicationUrl, max: 4 });
  pool.on('error', () => undefined);
}, 30_000);
afterEach(async () => {
  for (const crew of opened.splice(0)) await crew.close();
});
afterAll(async () => {
  await pool.end();
  await postgres.stop();
});

/** One worker of all releases does it. */
const ONCE = 'once';
type Joining = { readonly roles?: readonly string[]; readonly lives?: number; readonly url?: string };
const join = async ({
  roles = ['readers'],
  lives,
  url,
  release,
}: Joining & { release?: string } = {}): Promise<Crew> => {
  const crew = openCrew({
    ...{ connectionString: url ?? postgres.applicationUrl, id: newId(), roles, report: () => undefined },
    ...{ pace: { ...PACE, ...(lives !== undefined && { lives }) }, ...(release !== undefined && { release }) },
  });
  opened.push(crew);
  for (const name of NAMES) crew.lease({ name, weight: name === 'lists' ? 4 : 1 });
  if (release !== undefined) crew.lease({ name: ONCE, weight: 1, isShared: true });
  await crew.begin();
  return crew;
};
/** What a worker does in one pass. */
const doneBy = async (crew: Crew): Promise<readonly string[]> => {
  let done: readonly string[] = [];
  await crew.keep(NAMES, async (held) => (done = held).length)();
  return done;
};
const isShared = async (some: readonly Crew[]): Promise<boolean> => {
  const all = await Promise.all(some.map(doneBy));
  return all.every((one) => one.length > 0) && all.flat().toSorted().join() === NAMES.toSorted().join();
};
/** `kill` ends its connection and lets it have no other, as when its process is killed. */
const joinMortal = async (lives: number): Promise<{ readonly crew: Crew; readonly kill: () => Promise<void> }> => {
  const url = new URL(postgres.applicationUrl);
  const wire = await startFaultProxy({ host: url.hostname, port: Number(url.port) });
  [url.hostname, url.port] = ['127.0.0.1', String(wire.port)];
  return { crew: await join({ lives, url: url.href }), kill: wire.stop };
};

it('gives all to one alone, shares it with a second, and has the first take over what the second leaves', async () => {
  const first = await join();
  expect(await doneBy(first)).toEqual(NAMES);
  const second = await join();
  await until('both have a share', () => isShared([first, second]));
  const taken = new Promise<void>((resolve) => first.onTaken(NAMES, resolve));
  await second.close();
  opened.splice(opened.indexOf(second), 1);
  await taken;
  await until('the first has all', () => isShared([first]));
}, 30_000);

it('takes over what a killed one held long before its time is over, and its places with it', async () => {
  const { crew: first, kill } = await joinMortal(60_000);
  const second = await join();
  await until('both have a share', () => isShared([first, second]));
  const place = await placesOf(pool, first).take('shop', 1);
  expect(place).toBeDefined();
  expect(await placesOf(pool, second).take('shop', 1)).toBeUndefined();
  await kill();
  await until('the second has all', () => isShared([second]));
  await until('the place is free', async () => (await placesOf(pool, second).take('shop', 1)) !== undefined);
}, 30_000);

it('gives nothing away while it is being done', async () => {
  const first = await join();
  const { promise, resolve } = Promise.withResolvers<number>();
  const running = first.keep(NAMES, () => promise)();
  const second = await join();
  await until('the first knows of the second', async () => first.size() === 2);
  expect(await doneBy(second)).toEqual([]);
  resolve(1);
  await running;
  await until('both have a share', () => isShared([first, second]));
}, 30_000);

it('holds what it reads for nobody who only keeps time, and counts that one among the living', async () => {
  const [reader, timekeeper] = [await join(), await join({ roles: ['timekeeper'] })];
  await until('both are known', async () => reader.size() === 2 && timekeeper.size() === 2);
  expect(await doneBy(reader)).toEqual(NAMES);
  const workers = await findWorkers(pool);
  expect(undone(workers, ['readers', 'timekeeper', 'arrivals'])).toEqual(['arrivals']);
}, 30_000);

describe('given workers of two releases', () => {
  const holdsOnce = async (crew: Crew, fails?: Error): Promise<boolean> => {
    let isHeld = false;
    const pass = async (): Promise<number> => {
      isHeld = true;
      if (fails) throw fails;
      return 0;
    };
    await crew
      .keep([ONCE], pass, (error) => error === fails)()
      .catch(() => undefined);
    return isHeld;
  };

  it('has each release do all by itself and share it out among its own', async () => {
    const old = await join({ release: '0.3.0' });
    expect(await doneBy(old)).toEqual(NAMES);
    const first = await join({ release: '0.4.0' });
    expect(await doneBy(first)).toEqual(NAMES);
    const second = await join({ release: '0.4.0' });
    await until('the newer ones share', () => isShared([first, second]));
    expect(await doneBy(old)).toEqual(NAMES);
    expect(await Promise.all([old, first, second].map((crew) => holdsOnce(crew)))).toEqual([true, false, false]);
    await old.close();
    opened.splice(opened.indexOf(old), 1);
    await until('a newer one does what one does for all', async () =>
      (await Promise.all([first, second].map((crew) => holdsOnce(crew)))).includes(true),
    );
    expect(await isShared([first, second])).toBe(true);
  }, 30_000);

  it('has nobody read the log for a release of which no worker reads it', async () => {
    await join({ release: '0.0.1' });
    expect(undone(await findWorkers(pool), ['readers'])).toEqual(['readers']);
    await join();
    expect(undone(await findWorkers(pool), ['readers'])).toEqual([]);
  });

  it('leaves what one does for all to the other release where it cannot do it, and does it again when alone', async () => {
    const old = await join({ release: '0.3.0' });
    const unknown = new Error('recorded by a newer release');
    expect([await holdsOnce(old, unknown), await holdsOnce(old)]).toEqual([true, true]); // there is nobody else
    const next = await join({ release: '0.4.0' });
    await until('the older knows of the newer', async () => old.size() === 2);
    expect(await holdsOnce(old, unknown)).toBe(true);
    await until('the newer does it', () => holdsOnce(next));
    expect(await holdsOnce(old)).toBe(false);
    await next.close();
    opened.splice(opened.indexOf(next), 1);
    await until('the older does it again', () => holdsOnce(old));
  }, 30_000);
});

it('tells others what they are told, and never itself', async () => {
  const [first, second] = [await join(), await join()];
  const heard: string[] = [];
  for (const crew of [first, second])
    crew.onTold('looked', (ids) => void heard.push(`${crew === first ? 'first' : 'second'} ${ids.join()}`));
  first.tell('looked', ['x', 'y']);
  await until('it is heard', () => heard.length > 0);
  expect(heard).toEqual(['second x,y']);
}, 30_000);

it('loses no place where the answer of the database is lost, to a taking or to a giving back', async () => {
  const { id, life, size } = await join();
  let cut = false;
  const query = async (...asked: Parameters<pg.Pool['query']>) => {
    const answer: unknown = await pool.query(...asked);
    if (!cut) return answer;
    cut = false;
    throw new Error('Connection terminated unexpectedly');
  };
  const places = placesOf({ query: query as unknown as pg.Pool['query'] }, { id, life, size });
  cut = true;
  await expect(places.take('shop', 1)).rejects.toThrow('terminated');
  const place = await places.take('shop', 1);
  expect(place).toBeDefined();
  if (!place) return;
  cut = true;
  await expect(places.give(place)).rejects.toThrow('terminated');
  expect(await places.take('shop', 1)).toBeDefined();
  await places.give(place); // once more
  expect(await places.take('shop', 1)).toBeUndefined();
});

it('lets as many call one destination as there are places, whoever asks', async () => {
  const [first, second] = [await join(), await join()];
  const [here, there] = [placesOf(pool, first), placesOf(pool, second)];
  const all = [];
  for (let turn = 0; turn < 6; turn += 1) all.push(await (turn % 2 === 0 ? here : there).take('platform', 4));
  expect(all.filter((place) => place !== undefined)).toHaveLength(4);
  const [one] = all;
  if (one) await here.give(one);
  expect(await there.take('platform', 4)).toBeDefined();
}, 30_000);
