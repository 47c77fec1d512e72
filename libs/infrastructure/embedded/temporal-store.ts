import { existsSync, renameSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';

const parts = ['', '-wal', '-shm'];

/**
 * Whether the store opens and SQLite finds nothing wrong with it. No store at all is sound: the server makes a new one.
 */
export function isSound(dbFile: string): boolean {
  if (!existsSync(dbFile)) return true;
  try {
    const database = new DatabaseSync(dbFile);
    try {
      return Object.values(database.prepare('PRAGMA quick_check(1)').get() ?? {})[0] === 'ok';
    } finally {
      database.close();
    }
  } catch {
    return false;
  }
}

/**
 * Puts a store out of the way, for whoever wants to look at it. Nothing is lost by it: all that it held comes back from
 * the log. Gives the new name.
 */
export function setAside(dbFile: string, now: Date): string {
  const aside = `${dbFile}.set-aside-${now.toISOString().replaceAll(':', '-')}`;
  for (const part of parts) if (existsSync(dbFile + part)) renameSync(dbFile + part, aside + part);
  return aside;
}
