import { existsSync } from 'node:fs';
import { startPostgres, type EmbeddedPostgres } from '#infrastructure/embedded/postgres.js';
import { serverFiles } from '#infrastructure/embedded/server-files.js';

/** Throws where the state folder has a database already. */
export function assertNoServer(home: string): void {
  const { dataDir } = serverFiles(home);
  if (existsSync(dataDir))
    throw new Error(`There is a database already: ${dataDir}. Restore into an empty PARLEY_HOME`);
}

/** The server of the state folder, which is made where there is none, on any port. */
export const startOwnServer = (home: string): Promise<EmbeddedPostgres> =>
  startPostgres({ ...serverFiles(home), port: { port: 0 }, report: (what) => console.log(what) });
