import path from 'node:path';
import { startPostgres, type EmbeddedPostgres } from '#infrastructure/embedded/postgres.js';
import { serverFiles } from '#infrastructure/embedded/server-files.js';
import { getTemporalBinary } from '#infrastructure/embedded/temporal-binary.js';
import { startTemporal, type EmbeddedTemporal } from '#infrastructure/embedded/temporal.js';
import type { Config } from './config.js';
import { keepServer } from './keep-server.js';
import type { Progress } from './progress.js';
import type { Held } from './supervise.js';

export type Hold = (name: string, held: Held) => void;

/** PostgreSQL of ours, or the one that DATABASE_URL names. */
export async function startDatabase(config: Config, home: string, hold: Hold, { step, line }: Progress) {
  if (config.database) {
    line('✓ PostgreSQL         the one that DATABASE_URL names');
    return config.database;
  }
  const start = (port = config.wish('POSTGRES_PORT')): Promise<EmbeddedPostgres> =>
    startPostgres({
      ...serverFiles(home),
      programs: config.postgresFolder,
      port,
      report: line,
    });
  const postgres = await step(
    'PostgreSQL',
    ({ port, adopted }) => `127.0.0.1:${port}${adopted ? ' (was still running)' : ''}`,
    start,
  );
  hold('postgres', keepServer('PostgreSQL', postgres, () => start({ port: postgres.port, fixedBy: 'POSTGRES_PORT' }), line)); // prettier-ignore
  return postgres;
}

/** The address of a Temporal server of ours, or of the one that TEMPORAL_ADDRESS names. */
export async function startTime(config: Config, home: string, hold: Hold, { step, line }: Progress): Promise<string> {
  if (config.temporalAddress !== undefined) {
    line(`✓ Temporal           ${config.temporalAddress}, as TEMPORAL_ADDRESS names it`);
    return config.temporalAddress;
  }
  const start = async (port = config.wish('TEMPORAL_PORT')): Promise<EmbeddedTemporal> =>
    startTemporal({
      binary: await getTemporalBinary({
        cacheDir: path.join(home, 'programs'),
        env: config.environment,
        named: config.temporalBinary,
        report: line,
      }),
      dbFile: path.join(home, 'temporal/temporal.db'),
      logFile: path.join(home, 'logs/temporal.log'),
      port,
      now: () => new Date(),
      report: line,
    });
  const temporal = await step(
    'Temporal',
    ({ address, adopted }) => `${address}${adopted ? ' (was still running)' : ''}`,
    start,
  );
  hold('temporal', keepServer('Temporal', temporal, () => start({ port: temporal.port, fixedBy: 'TEMPORAL_PORT' }), line)); // prettier-ignore
  return temporal.address;
}
