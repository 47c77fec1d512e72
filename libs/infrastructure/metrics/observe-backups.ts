import type { Meter } from '@opentelemetry/api';
import type pg from 'pg';
import { backupAge } from '../backup/mark.js';
import { firstEventAt, neverArchived, unarchivedSeconds, type expectedBackups } from '../backup/never-archived.js';
import { archiveAge } from '../journal/archive-mark.js';

type Observed = {
  readonly home: string;
  readonly expected: ReturnType<typeof expectedBackups>;
  readonly pool: Pick<pg.Pool, 'query'>;
  readonly now: () => Date;
};

/**
 * How old the last backup is, and the last round of the archive, by marks in the state folder; and where there is none
 * of what is expected, since when there has been something to lose.
 */
export function observeBackups(meter: Meter, { home, expected, pool, now }: Observed): void {
  const observe = (name: string, description: string, ageOf: typeof backupAge): void => {
    meter.createObservableGauge(name, { description }).addCallback((result) => {
      const age = ageOf(home, now());
      if (age !== undefined) result.observe(age);
    });
  };
  observe('parley_backup_age_seconds', 'Time since the installation was archived by `parley backup`', backupAge);
  observe('parley_archive_age_seconds', 'Time of which `parley archive` has archived nothing yet', archiveAge);
  let first: Date | undefined;
  meter
    .createObservableGauge('parley_never_archived_seconds', {
      description: 'Time since the first event, where what is expected to archive the installation never once has',
    })
    .addCallback(async (result) => {
      const never = neverArchived(home, expected);
      if (never.length === 0) return;
      first ??= await firstEventAt(pool);
      for (const by of never) result.observe(unarchivedSeconds(first, now()), { by });
    });
}
