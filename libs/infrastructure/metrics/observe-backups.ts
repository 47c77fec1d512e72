import type { Meter } from '@opentelemetry/api';
import { backupAge } from '../backup/backup-age.js';

/** How old the last backup is, by the mark in the state folder; told once there is one. */
export function observeBackups(meter: Meter, home: string, now: () => Date): void {
  meter
    .createObservableGauge('parley_backup_age_seconds', {
      description: 'Time since the installation was archived by `parley backup`',
    })
    .addCallback((result) => {
      const age = backupAge(home, now());
      if (age !== undefined) result.observe(age);
    });
}
