import type pg from 'pg';
import { readHead } from '#event-store/head.js';
import { describeProcesses, findLivingProcesses } from '#infrastructure/clock/living-processes.js';
import { inTransaction } from '#infrastructure/database/in-transaction.js';
import { catchUp } from './catch-up.js';
import { buildNext } from './build-next.js';
import { findBuilding } from './building.js';
import { countAgain, countOutdated } from './count-again.js';
import { beginGeneration, drop, findGenerations, findNewer } from './generations.js';
import { goLive, lockVerifying } from './go-live.js';
import { readingAhead } from './page-of-streams.js';
import { nameOf, type Generation, type Projection } from './projection.js';
import { compareVersions, VERIFYING } from './projection-version.js';

type Rebuilding = {
  /** Told how far the tables that are built together have got, in events. */
  readonly report: (progress: { readonly events: number; readonly total: number }) => void;
  /** Puts this program's version in the place of a newer one: a release is taken back. */
  readonly back?: boolean;
};

/**
 * Builds projections again from the log, beside the live tables, all of them together, and swaps; which are live. One
 * that is not is just being read, and a worker of this release swaps. Throws where a newer version is live, unless
 * `back`.
 */
export async function rebuild(
  pool: pg.Pool,
  projections: readonly Projection[],
  { report, back = false }: Rebuilding,
): Promise<ReadonlySet<Projection>> {
  for (const projection of projections) {
    const found = await findGenerations(pool, projection);
    const newer = await findNewer(pool, projection, found);
    if (newer !== undefined) await assertMayGoBack(pool, projection, newer, back);
  }
  const generations: Generation[] = [];
  const upTo = await readHead(pool); // of all of them, so that they are built together
  for (const projection of projections) generations.push(await beginGeneration(pool, projection, { back, upTo }));
  await buildAll(pool, generations, report);
  const live = new Set<Projection>();
  for (const generation of generations) {
    while ((await catchUp(pool, generation)) > 0);
    while ((await countAgain(pool, [generation])) > 0);
    const own = (await findGenerations(pool, generation.projection)).find(({ reader }) => reader === generation.reader);
    if (own?.live !== false || (await goLive(pool, generation, back))) live.add(generation.projection);
  }
  return live;
}

/** Until all streams are in, whoever else works on it. */
async function buildAll(
  pool: pg.Pool,
  generations: readonly Generation[],
  report: Rebuilding['report'],
): Promise<void> {
  const readers = generations.map(({ reader }) => reader);
  const readPage = readingAhead(pool);
  const find = async () => [...(await findBuilding(pool, readers)).values()];
  for (let building = await find(); building.length > 0; building = await find()) {
    const furthest = building.reduce((most, one) => (one.total > most.total ? one : most));
    report(furthest);
    await buildNext(pool, generations, readPage);
  }
}

async function assertMayGoBack(pool: pg.Pool, projection: Projection, live: string, back: boolean): Promise<void> {
  const { name, version } = projection;
  const is = `${name} is live in version ${live}, which a newer release made; this one knows version ${version}`;
  if (!back)
    throw new Error(`${is}. Use the newer release, or add --back to go back to this one. Nothing was changed.`);
  const newer = (await findLivingProcesses(pool)).filter(({ reads }) =>
    Object.entries(reads).some(([shape, known]) => nameOf(shape) === name && compareVersions(known, version) > 0),
  );
  if (newer.length > 0)
    throw new Error(`${is}, and there live: ${describeProcesses(newer)}. Stop them first. Nothing was changed.`);
}

/**
 * Rows that the live table has and a fresh one from the same events has not, or the reverse. 0: they are equal. Throws
 * where a newer version is live, and while rows of it are still to be counted again.
 */
export async function verify(
  pool: pg.Pool,
  projection: Projection,
): Promise<{ readonly position: number; readonly different: number }> {
  let fresh: Generation | undefined;
  try {
    return await inTransaction(pool, async (client) => {
      await lockVerifying(client, projection.name); // so that nobody drops what is compared
      const live = (await findGenerations(pool, projection)).find((one) => one.live);
      if (!live) return { position: 0, different: 0 };
      assertSame(projection, live.version);
      if ((await findBuilding(client, [live.reader])).size > 0)
        throw new Error(`${projection.name} is still being built`);
      await client.query('SELECT FROM read.generation WHERE reader = $1 FOR SHARE', [live.reader]);
      const { rows } = await client.query<{ position: string }>(
        'SELECT position FROM read.checkpoint WHERE reader = $1 FOR UPDATE',
        [live.reader],
      );
      if ((await countOutdated(client, [live])).size > 0)
        throw new Error(`Rows of ${projection.name} are still to be counted again by a worker, by a newer calendar`);
      const position = Number(rows[0]?.position ?? 0); // the live table does not move while this is locked
      fresh = await beginGeneration(pool, projection, { back: true, upTo: position, version: VERIFYING });
      await buildAll(pool, [fresh], () => undefined);
      const { rows: counted } = await client.query<{ different: string }>(
        `SELECT (SELECT count(*) FROM (SELECT * FROM ${live.table} EXCEPT SELECT * FROM ${fresh.table}) a)
              + (SELECT count(*) FROM (SELECT * FROM ${fresh.table} EXCEPT SELECT * FROM ${live.table}) b) AS different`,
      );
      return { position, different: Number(counted[0]?.different) };
    });
  } finally {
    if (fresh) await drop(pool, fresh);
  }
}

const assertSame = ({ name, version }: Projection, live: string): void => {
  if (live !== version)
    throw new Error(
      `${name} is live in version ${live}; this release knows version ${version} and can compare no other`,
    );
};
