import { existsSync } from 'node:fs';
import { startPostgres, type EmbeddedPostgres } from '#infrastructure/embedded/postgres.js';
import { serverFiles } from '#infrastructure/embedded/server-files.js';
import type { Config } from './config.js';

/** Throws where the state folder has a database already. */
export function assertNoServer(home: string): void {
  const { dataDir } = serverFiles(home);
  if (existsSync(dataDir))
    throw new Error(`There is a database already: ${dataDir}. Restore into an empty PARLEY_HOME`);
}

/** Does something with the server of the state folder, made where there is none, and stops it whatever came of it. */
export async function withOwnServer<T>(
  { home, postgresFolder: programs }: Pick<Config, 'home' | 'postgresFolder'>,
  use: (started: EmbeddedPostgres) => Promise<T>,
): Promise<T> {
  const report = (what: string): void => console.log(what);
  const started = await startPostgres({ ...serverFiles(home), programs, port: { port: 0 }, report });
  try {
    return await use(started);
  } finally {
    await started.stop();
  }
}
