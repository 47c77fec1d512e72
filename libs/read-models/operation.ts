import type { Database } from '#event-store/types.js';
import { findFailingReaders, type FailingReader } from '#infrastructure/crew/failing-readers.js';
import { findMeasures } from '#infrastructure/metrics/find-measures.js';
import { authorityEnds } from './authority-ends.js';
import { measuredBy, type Measured } from './measured.js';
import { raiseAlerts, type Raised } from './raise-alerts.js';
import { readStatus, type Status } from './status.js';

export type Operation = Status & {
  /** For how long each pass of a reader has failed; by what is told by `parley status`. */
  readonly failingReaders: readonly Pick<FailingReader, 'reader' | 'seconds'>[];
  readonly measured: Measured;
  /** What somebody has to look at, the gravest first. */
  readonly alerts: readonly Raised[];
};

/** How the whole installation runs, from our own data: what metrics, board and alerts tell where there are some. */
export async function readOperation(database: Database, now: Date): Promise<Operation> {
  const [status, failing, processes, ends] = await Promise.all([
    readStatus(database),
    findFailingReaders(database),
    findMeasures(database),
    authorityEnds(database),
  ]);
  const failingReaders = failing.map(({ reader, seconds }) => ({ reader, seconds }));
  const told = { ...status, failingReaders, measured: measuredBy(processes, ends, now) };
  return { ...told, alerts: raiseAlerts(told) };
}
