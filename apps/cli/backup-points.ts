import { backupAge, LATE_SECONDS } from '#infrastructure/backup/mark.js';
import {
  expectedBackups,
  isOverdue,
  neverArchived,
  unarchivedSeconds,
  type BackupKind,
} from '#infrastructure/backup/never-archived.js';
import { archiveAge, LATE_SECONDS as LATE_ARCHIVE } from '#infrastructure/journal/archive-mark.js';
import type { Config } from './config.js';

type Asked = Pick<Config, 'home' | 'environment' | 'backupsExpected'>;

/** What a person has to look at of backups and archive, in production. `first`: since when there is something to lose. */
export function backupPoints(
  { home, environment, backupsExpected }: Asked,
  first: Date | undefined,
  now: Date,
): readonly string[] {
  if (environment !== 'production') return [];
  const backup = backupAge(home, now) ?? 0;
  const archive = archiveAge(home, now) ?? 0;
  const unarchived = unarchivedSeconds(first, now);
  const never = isOverdue(unarchived) ? neverArchived(home, expectedBackups(environment, backupsExpected)) : [];
  return [
    ...never.map((kind) => NEVER[kind](Math.floor(unarchived / 3_600))),
    backup > LATE_SECONDS &&
      `The last backup is ${Math.floor(backup / 3_600)} hours old: look at what calls \`parley backup\`.`,
    archive > LATE_ARCHIVE &&
      `\`parley archive\` has archived nothing for ${Math.floor(archive / 60)} minutes: look whether it runs, and what ` +
        'it says.',
  ].filter((point) => typeof point === 'string');
}

const NEVER: Readonly<Record<BackupKind, (hours: number) => string>> = {
  backup: (hours) =>
    `Nothing was ever archived by \`parley backup\`, ${hours} hours after the first event: have it called every hour ` +
    '(docs/backup.md), or say BACKUPS_EXPECTED=none where others archive the installation.',
  archive: (hours) =>
    `Nothing was ever archived by \`parley archive\`, ${hours} hours after the first event, though BACKUPS_EXPECTED ` +
    'wants it: look whether it runs, and what it says.',
};
