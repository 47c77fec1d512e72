import type { Meter } from '@opentelemetry/api';
import { backupAge } from '../backup/mark.js';
import { archiveAge } from '../journal/archive-mark.js';

/** How old the last backup is, and the last round of the archive: by marks in the state folder, once there are. */
export function observeBackups(meter: Meter, home: string, now: () => Date): void {
  const observe = (name: string, description: string, ageOf: typeof backupAge): void => {
    meter.createObservableGauge(name, { description }).addCallback((result) => {
      const age = ageOf(home, now());
      if (age !== undefined) result.observe(age);
    });
  };
  observe('parley_backup_age_seconds', 'Time since the installation was archived by `parley backup`', backupAge);
  observe('parley_archive_age_seconds', 'Time of which `parley archive` has archived nothing yet', archiveAge);
}
