import type { FailingReader } from '#infrastructure/crew/failing-readers.js';
import { ALERT_BOUNDS as BOUNDS, type AlertName } from '#infrastructure/metrics/alert-bounds.js';
import type { Measured } from './measured.js';
import { depthOf } from './queue-depths.js';
import type { Status } from './status.js';

/** What is beyond its bound: which alert, of what (a reader, a disk, a destination; nothing where there is one), by how much. */
export type Raised = { readonly alert: AlertName; readonly of: string | null; readonly value: number };

type Judged = Pick<Status, 'readers' | 'overdueClocks' | 'standing' | 'givenUp' | 'failingByDestination' | 'queues'> & {
  readonly failingReaders: readonly Pick<FailingReader, 'reader' | 'seconds'>[];
  readonly measured: Measured;
};

/** Programs without which nothing happens by itself; the API is there when it is asked. */
const NEEDED = ['worker'] as const;

/** By the same bounds as the alerts of docker/prometheus, of this moment: what passes by itself is not waited for. */
export function raiseAlerts(told: Judged): readonly Raised[] {
  const { measured } = told;
  const one = (alert: AlertName, value: number | null | undefined, of: string | null = null): readonly Raised[] =>
    value !== null && value !== undefined && value > BOUNDS[alert] ? [{ alert, of, value }] : [];
  const below = (alert: AlertName, value: number, of: string): readonly Raised[] =>
    value < BOUNDS[alert] ? [{ alert, of, value }] : [];
  return [
    ...NEEDED.filter((needed) => !measured.programs.some(({ kind }) => kind === needed)).map((of): Raised => ({
      alert: 'ParleyDown',
      of,
      value: 0,
    })),
    ...one('ParleyAppendsFail', measured.appends.failed),
    ...one('ParleyAppendsSlow', measured.appends.p99),
    ...one('ParleyServerErrors', measured.serverErrors),
    ...told.failingReaders.flatMap(({ reader, seconds }) => one('ParleyReaderFails', seconds, reader)),
    ...told.readers.flatMap(({ reader, secondsBehind }) => one('ParleyReaderLags', secondsBehind, reader)),
    ...told.readers.flatMap(({ reader, parked }) => one('ParleyStreamParked', parked, reader)),
    ...one('ParleyClocksLate', told.overdueClocks),
    ...one('ParleyDisputesStand', told.standing),
    ...one('ParleyEffectsGivenUp', told.givenUp),
    ...told.failingByDestination.flatMap(({ kind, destination, effects }) =>
      one('ParleyDestinationFails', effects, `${kind} → ${destination}`),
    ),
    ...told.queues.flatMap(({ queue, due }) => one('ParleyQueueStands', due, queue)),
    ...one('ParleyMailsUndelivered', depthOf(told.queues, 'mails').dead),
    ...one('ParleyLettersUndelivered', depthOf(told.queues, 'letters').dead),
    ...one('ParleyFilesUnscanned', depthOf(told.queues, 'files').due),
    ...one('ParleySignInsRefused', measured.refusedSignIns),
    ...measured.programs.flatMap(({ kind, waiting }) => one('ParleyPoolWaits', waiting, kind)),
    ...measured.disks.flatMap(({ folder, free, size }) => below('ParleyDiskFull', free / size, folder)),
    ...measured.programs.flatMap(({ kind, memory, memoryLimit }) =>
      one('ParleyMemoryHigh', memoryLimit === null ? null : memory / memoryLimit, kind),
    ),
    ...measured.certificates.flatMap(({ certificate, secondsLeft }) =>
      below('ParleyCertificateEnds', secondsLeft, certificate),
    ),
    ...one('ParleyBackupsCease', measured.backupAge),
    ...one('ParleyArchiveStandsStill', measured.archiveAge),
  ];
}
