import { LATE_SECONDS as LATE_BACKUP } from '../backup/mark.js';
import { LATE_SECONDS as LATE_ARCHIVE } from '../journal/archive-mark.js';

/**
 * Beyond what each alert is raised, as docker/prometheus/alerts.yml has it, by the names it has there: a disk and a
 * certificate below, everything else above. The page “Operation” and `parley status` judge by the same; Prometheus
 * waits a while besides before it wakes somebody. test/operation-alerts.spec.ts holds both together.
 */
export const ALERT_BOUNDS = {
  /** Seconds, of the slowest append in a hundred. */
  ParleyAppendsSlow: 0.5,
  ParleyAppendsFail: 0,
  ParleyServerErrors: 0,
  /** Programs of a kind that live. */
  ParleyDown: 0,
  /** Seconds. */
  ParleyReaderLags: 60,
  ParleyReaderFails: 60,
  ParleyStreamParked: 0,
  ParleyClocksLate: 0,
  ParleyDisputesStand: 0,
  ParleyEffectsGivenUp: 0,
  ParleyDestinationFails: 5,
  ParleyQueueStands: 50,
  ParleyMailsUndelivered: 0,
  ParleyLettersUndelivered: 0,
  ParleyFilesUnscanned: 0,
  /** In five minutes. */
  ParleySignInsRefused: 50,
  ParleyPoolWaits: 0,
  /** Share of the disk that is free. */
  ParleyDiskFull: 0.1,
  /** Share of what its container, or half of its machine, leaves a program. */
  ParleyMemoryHigh: 0.8,
  ParleyCertificateEnds: 14 * 86_400,
  ParleyBackupsCease: LATE_BACKUP,
  ParleyArchiveStandsStill: LATE_ARCHIVE,
} as const;

export type AlertName = keyof typeof ALERT_BOUNDS;
export const ALERTS = Object.keys(ALERT_BOUNDS) as readonly AlertName[];
