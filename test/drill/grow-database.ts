import pg from 'pg';
import { migrate } from '#infrastructure/database/migrate.js';
import { startPostgres } from '#infrastructure/embedded/postgres.js';
import { serverFiles } from '#infrastructure/embedded/server-files.js';
import { growLog } from '../../bench/grow-log.js';

/** The database of a state folder, with so many events in its log before the system first starts on it. */
export async function growDatabase(home: string, events: number): Promise<number> {
  const { ownerUrl, applicationUrl, superuserUrl, stop } = await startPostgres({
    ...serverFiles(home),
    port: { port: 0 },
  });
  try {
    await migrate({ ownerUrl, applicationUrl });
    const superuser = new pg.Client({
      connectionString: Object.assign(new URL(superuserUrl), { pathname: '/parley' }).href,
    });
    await superuser.connect();
    return await growLog(superuser, events).finally(() => superuser.end());
  } finally {
    await stop();
  }
}
