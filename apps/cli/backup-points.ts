import { backupAge, LATE_SECONDS } from '#infrastructure/backup/backup-age.js';
import type { Config } from './config.js';

/** What a person has to look at of the backups, in production; one who archives by other means has no mark. */
export function backupPoints({ home, environment }: Config, now: Date): readonly string[] {
  const age = backupAge(home, now);
  if (environment !== 'production' || age === undefined || age <= LATE_SECONDS) return [];
  return [`The last backup is ${Math.floor(age / 3_600)} hours old: look at what calls \`parley backup\`.`];
}
