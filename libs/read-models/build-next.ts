import type pg from 'pg';
import type { Read } from '#event-store/read.js';
import { inTransaction } from '#infrastructure/database/in-transaction.js';
import { endBuilding, findBuilding, noteBuilt, type Building } from './building.js';
import { loadedFrom, readInTurn, type Loaded, type ReadPage } from './page-of-streams.js';
import { unparkStreams } from './park-stream.js';
import type { Generation } from './projection.js';

/**
 * The next streams into new tables that are built up to one position and stand at the same stream, each loaded once for
 * all of them; rows and how far they have got in one transaction. How many events it was; 0 when these have all
 * streams, or another process has just gone on with them.
 */
export async function buildNext(
  pool: pg.Pool,
  generations: readonly Generation[],
  readPage: ReadPage = readInTurn,
): Promise<number> {
  const there = await findBuilding(
    pool,
    generations.map(({ reader }) => reader),
  );
  const [furthestBehind] = [...there.values()].sort((a, b) => (a.after ?? '').localeCompare(b.after ?? ''));
  if (!furthestBehind) return 0;
  const together = generations.filter(({ reader }) => {
    const building = there.get(reader);
    return building && building.after === furthestBehind.after && building.upTo === furthestBehind.upTo;
  });
  return inTransaction(pool, (client) => takeNext(client, together, furthestBehind, readPage));
}

async function takeNext(
  client: pg.PoolClient,
  generations: readonly Generation[],
  before: Building,
  readPage: ReadPage,
): Promise<number> {
  const readers = generations.map(({ reader }) => reader);
  // in one order, so that two processes never wait for each other
  const held = await client.query(
    'SELECT FROM read.generation WHERE reader = ANY ($1::text[]) ORDER BY reader FOR SHARE',
    [readers],
  );
  const locked = await client.query(
    'SELECT FROM read.building WHERE reader = ANY ($1::text[]) AND after IS NOT DISTINCT FROM $2::uuid ORDER BY reader FOR UPDATE',
    [readers, before.after],
  );
  if (held.rowCount !== readers.length || locked.rowCount !== readers.length) return 0; // another has gone on
  const categories = [...new Set(generations.flatMap(({ projection }) => projection.categories))];
  const { upTo } = before;
  const streams = await readPage(client, { categories, after: before.after, upTo });
  const last = streams.at(-1);
  if (!last) {
    await endBuilding(client, readers);
    return 0;
  }
  const byCategory = new Map(
    [...Map.groupBy(streams, ({ category }) => category)].map(([category, some]) => [category, some.flatMap(eventsOf)]),
  );
  const load = loadedFrom(streams, upTo);
  const works = generations.map(({ projection, table, reader }): Work => {
    const own = projection.categories.flatMap((category) => byCategory.get(category) ?? []);
    return {
      reader,
      events: own.length,
      apply: async (apart) => (own.length > 0 ? projection.apply(client, table, reader, own, load, apart) : []),
    };
  });
  await unparkStreams(client, await applyAll(client, works));
  await noteBuilt(client, new Map(works.map(({ reader, events }) => [reader, events])), last.stream.streamId);
  return streams.reduce((sum, { stream }) => sum + stream.events.length, 0);
}

type Work = {
  readonly reader: string;
  readonly events: number;
  readonly apply: (apart: boolean) => Promise<readonly string[]>;
};

/**
 * Which streams each reader took. All at once where the connection takes more than one statement at a time, so that the
 * database writes rows while the next are made; if any is refused, one after the other and each row apart.
 */
async function applyAll(
  client: pg.PoolClient,
  works: readonly Work[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (client.pipeline) {
    await client.query('SAVEPOINT page');
    const taken = await Promise.allSettled(works.map(({ apply }) => apply(false)));
    if (taken.every((one) => one.status === 'fulfilled'))
      return new Map(works.map(({ reader }, index) => [reader, taken[index]?.value ?? []]));
    await client.query('ROLLBACK TO SAVEPOINT page'); // throws if the connection is gone, which is no matter of a row
  }
  const read = new Map<string, readonly string[]>();
  for (const { reader, apply } of works) read.set(reader, await apply(true));
  return read;
}

const eventsOf = ({ category, stream }: Loaded): readonly Read[] =>
  stream.events.map((event) => ({ ...event, category }));
