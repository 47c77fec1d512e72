import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { startPostgres } from '#infrastructure/embedded/postgres.js';

/** Makes a migrated PostgreSQL in the folder and stops it in order: each test file starts a copy, which takes a fraction of the time of making one. */
export async function makePostgresTemplate(folder: string): Promise<void> {
  const { ownerUrl, applicationUrl, stop } = await startPostgres({ dataDir: path.join(folder, 'data'), port: { port: 0 }, settings: ['fsync=off'] });
  const { migrate } = await import('#infrastructure/database/migrate.js'); // TypeORM, which whoever starts a copy does without
  await migrate({ ownerUrl, applicationUrl });
  await stop();
}

/** Owner and modes with it: PostgreSQL takes no data folder of somebody else's. */
export function copyPostgres(template: string, folder: string): void {
  const { status, stderr } = spawnSync('cp', ['-a', path.join(template, 'data'), path.join(template, 'data.passwords.json'), folder], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The template of PostgreSQL could not be copied: ${stderr}`);
}
