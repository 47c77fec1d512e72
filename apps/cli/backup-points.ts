import { backupAge, LATE_SECONDS } from '#infrastructure/backup/mark.js';
import { archiveAge, LATE_SECONDS as LATE_ARCHIVE } from '#infrastructure/journal/archive-mark.js';
import type { Config } from './config.js';

/** What a person has to look at of backups and archive, in production; one who archives by other means has no mark. */
export function backupPoints({ home, environment }: Config, now: Date): readonly string[] {
  if (environment !== 'production') return [];
  const backup = backupAge(home, now) ?? 0;
  const archive = archiveAge(home, now) ?? 0;
  return [
    backup > LATE_SECONDS &&
      `The last backup is ${Math.floor(backup / 3_600)} hours old: look at what calls \`parley backup\`.`,
    archive > LATE_ARCHIVE &&
      `\`parley archive\` has archived nothing for ${Math.floor(archive / 60)} minutes: look whether it runs, and what ` +
        'it says.',
  ].filter((point) => typeof point === 'string');
}
