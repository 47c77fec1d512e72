import type pg from 'pg';
import { describeProcesses, findLivingProcesses } from '#infrastructure/clock/living-processes.js';
import { inTransaction } from '#infrastructure/database/in-transaction.js';
import { catchUp } from './catch-up.js';
import { beginGeneration, drop, findGenerations, isOutdated } from './generations.js';
import { goLive, lockVerifying } from './go-live.js';
import type { Generation, Projection } from './projection.js';
import { compareVersions, VERIFYING } from './projection-version.js';

type Rebuilding = {
  /** Told the events read so far. */
  readonly report: (events: number) => void;
  /** Puts this program's version in the place of a newer one: a release is taken back. */
  readonly back?: boolean;
};

/**
 * Builds the projection again from the log, beside the live table, and swaps; whether it is live. If not, a process
 * lives that cannot read it, and a worker of this release swaps when that has ended. Throws where a newer version is
 * live, unless `back`.
 */
export async function rebuild(
  pool: pg.Pool,
  projection: Projection,
  { report, back = false }: Rebuilding,
): Promise<boolean> {
  const found = await findGenerations(pool, projection);
  if (isOutdated(projection, found)) await assertMayGoBack(pool, projection, found[0]?.version, back);
  const generation = await beginGeneration(pool, projection, back);
  let read = 0;
  for (let some = await catchUp(pool, generation); some > 0; some = await catchUp(pool, generation))
    report((read += some));
  const own = (await findGenerations(pool, projection)).find(({ reader }) => reader === generation.reader);
  return own?.live === false ? goLive(pool, generation, back) : true;
}

async function assertMayGoBack(
  pool: pg.Pool,
  { name, version }: Projection,
  live: string | undefined,
  back: boolean,
): Promise<void> {
  const is = `${name} is live in version ${live}, which a newer release made; this one knows version ${version}`;
  if (!back)
    throw new Error(`${is}. Use the newer release, or add --back to go back to this one. Nothing was changed.`);
  const newer = (await findLivingProcesses(pool)).filter(
    ({ reads }) => compareVersions(reads[name] ?? version, version) > 0,
  );
  if (newer.length > 0)
    throw new Error(`${is}, and there live: ${describeProcesses(newer)}. Stop them first. Nothing was changed.`);
}

/**
 * Rows that the live table has and a fresh one from the same events has not, or the reverse. 0: they are equal. Throws
 * where a newer version is live.
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
      await client.query('SELECT FROM read.generation WHERE reader = $1 FOR SHARE', [live.reader]);
      fresh = await beginGeneration(pool, { ...projection, version: VERIFYING }, true);
      const { rows } = await client.query<{ position: string }>(
        'SELECT position FROM read.checkpoint WHERE reader = $1 FOR UPDATE',
        [live.reader],
      );
      const position = Number(rows[0]?.position ?? 0); // the live table does not move while this is locked
      for (let some = 1; some > 0;) some = await catchUp(pool, fresh, position);
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
