import { readFileSync } from 'node:fs';

const WATCHED = ['docker/grafana/parley.json', 'docker/prometheus/alerts.yml'];

/** Metrics that the board and the alerts ask for, those of Temporal's SDK among them. */
export const watchedNames = (): readonly string[] =>
  [
    ...new Set(WATCHED.flatMap((file) => readFileSync(file, 'utf8').match(/\b(?:parley|temporal)_[a-z_]+/g) ?? [])),
  ].toSorted();

/** Told only while something fails, is built or is configured: test/metrics.int.spec.ts makes that so. */
export const SELDOM: readonly string[] = [
  'parley_archive_age_seconds',
  'parley_backup_age_seconds',
  'parley_building_events',
  'parley_building_total_events',
  'parley_certificate_left_seconds',
  'parley_failing_effect_attempts',
  'parley_failing_effects',
  'parley_never_archived_seconds',
];
