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
const startOwnServer = (home: string): Promise<EmbeddedPostgres> =>
  startPostgres({ ...serverFiles(home), port: { port: 0 }, report: (what) => console.log(what) });

/** Does something with that server, and stops it whatever came of it. */
export async function withOwnServer<T>(home: string, use: (started: EmbeddedPostgres) => Promise<T>): Promise<T> {
  const started = await startOwnServer(home);
  try {
    return await use(started);
  } finally {
    await started.stop();
  }
}
