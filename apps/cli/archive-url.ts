import { existsSync } from 'node:fs';
import { readPasswords } from '#infrastructure/embedded/postgres-cluster.js';
import { serverFiles } from '#infrastructure/embedded/server-files.js';
import type { Config } from './config.js';

/** ARCHIVE_DATABASE_URL, or the superuser of the server that runs from this state folder. */
export function archiveUrl({ archiveDatabaseUrl, databaseUrl, home }: Config): string {
  if (archiveDatabaseUrl !== undefined) return archiveDatabaseUrl;
  const { passwordFile } = serverFiles(home);
  if (databaseUrl === undefined || !existsSync(passwordFile))
    throw new Error(
      'Set ARCHIVE_DATABASE_URL to the database of DATABASE_URL, by a role that may replicate and call ' +
        'pg_read_binary_file (docs/backup.md)',
    );
  return Object.assign(new URL(databaseUrl), { username: 'postgres', password: readPasswords(passwordFile).postgres })
    .href;
}
