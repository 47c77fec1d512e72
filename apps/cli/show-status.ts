import { findShortRoom } from '#event-store/read-room.js';
import { assertDatabaseFits } from '#infrastructure/database/assert-database-fits.js';
import { checkRoles } from '#infrastructure/database/check-roles.js';
import { findFailingReaders } from '#infrastructure/crew/failing-readers.js';
import { ALERT_BOUNDS } from '#infrastructure/metrics/alert-bounds.js';
import { firstEventAt } from '#infrastructure/backup/never-archived.js';
import { findWorkers, type Workers } from '#infrastructure/crew/find-workers.js';
import { readLogSent } from '#infrastructure/security/read-log-sent.js';
import { RELEASE } from '#infrastructure/release.js';
import { PROJECTIONS } from '#read-models/all.js';
import { readReleaseStatus, type ReleaseStatus } from '#read-models/release-status.js';
import { depthOf } from '#read-models/queue-depths.js';
import { readStatus, type Status } from '#read-models/status.js';
import { backupPoints } from './backup-points.js';
import { readCalendarEnd, type CalendarEnd } from './calendar-end.js';
import type { Config } from './config.js';
import { failingPoints } from './failing-points.js';
import { logPoints } from './log-points.js';
import { queueDepths, type Queues } from './queue-backlogs.js';
import { unmanned } from './unmanned.js';
import { withDatabase } from './with-database.js';

type Release = ReleaseStatus & { readonly newerMigrations: readonly string[] };

/**
 * Exit code 1 when something needs a person: a parked stream, an overdue clock, an effect given up, a mail that could
 * not be brought, a read model that nobody keeps, work that no worker does, a reader that lags or fails for a minute,
 * an official calendar that periods run past, a Temporal that does not answer, a log of security that nobody takes,
 * a log without a next range, a database that may lose what it acknowledged, backups that have ceased or never were, an
 * archive of the journal that stands still. What it is stands in the first lines.
 */
export async function showStatus(config: Config, args: readonly string[], now: () => Date): Promise<number> {
  const { status, release, warnings, calendar, logSent, shortRoom, workers, failing, first } = await withDatabase(
    config,
    async (pool) => {
      // says in words whether to migrate or to use a newer program
      const { newer: newerMigrations } = await assertDatabaseFits(pool);
      return {
        release: { ...(await readReleaseStatus(pool, PROJECTIONS)), newerMigrations },
        status: await readStatus(pool),
        warnings: await checkRoles(pool, 'development'),
        calendar: await readCalendarEnd(pool, now()),
        logSent: await readLogSent(pool),
        shortRoom: await findShortRoom(pool),
        workers: await findWorkers(pool),
        failing: await findFailingReaders(pool),
        first: await firstEventAt(pool),
      };
    },
  );
  const queues = await queueDepths(config);
  const needsPerson = [
    ...warnings,
    ...pointsOf(status, release, queues, calendar),
    ...failingPoints(failing),
    ...logPoints(logSent, shortRoom),
    ...backupPoints(config, first, now()),
    ...unmanned(workers),
  ];
  console.log(
    args.includes('--json')
      ? JSON.stringify(
          { ...status, release, workers, failingReaders: failing, queues, calendar, needsPerson },
          undefined,
          2,
        )
      : [...needsPerson.map((point) => `! ${point}`), describe(status, release, workers, queues, calendar)].join('\n'),
  );
  return needsPerson.length === 0 ? 0 : 1;
}

/** What a person has to look at, a sentence each. */
const pointsOf = (
  status: Status,
  { unkept }: Release,
  queues: Queues,
  calendar: CalendarEnd | undefined,
): readonly string[] => {
  const { parked, overdueClocks, standing, givenUp, deadMails, readers } = status;
  const deadLetters = depthOf(status.queues, 'letters').dead;
  const unscanned = depthOf(status.queues, 'files').due;
  const late = readers.filter(({ secondsBehind }) => secondsBehind > ALERT_BOUNDS.ParleyReaderLags);
  return [
    queues === 'not reachable' && 'Temporal cannot be reached: no deadline acts and nothing is carried out.',
    late.length > 0 &&
      `Readers lag: ${late.map(({ reader, secondsBehind }) => `${reader} by ${secondsBehind} s`).join(', ')}.`,
    parked.length > 0 && `Streams that no reader could read: ${parked.length}.`,
    overdueClocks > 0 && `Clocks that should have acted: ${overdueClocks}.`,
    standing > 0 && `Disputes that have owed something for an hour, while nothing happens: ${standing}.`,
    givenUp > 0 && `Effects given up: ${givenUp}.`,
    deadMails > 0 && `Notification mails that could not be brought: ${deadMails}.`,
    deadLetters > 0 && `Letters that could not be brought in the last seven days: ${deadLetters}.`,
    unscanned > 0 && `Files that no scanner has judged for an hour: ${unscanned}.`,
    calendar !== undefined &&
      calendar.near.length > 0 &&
      `The official calendar ends with ${calendar.until}, and periods run past it: enter the notice of the next year (association ${calendar.near.join(', ')}).`,
    unkept.length > 0 && `Read models that nobody keeps: ${unkept.length}.`,
  ].filter((point) => typeof point === 'string');
};

const describeRelease = ({ processes, readModels, unkept, newerMigrations }: Release): readonly string[] => [
  `Release of this program: ${RELEASE}; processes: ${processes}`,
  ...(newerMigrations.length > 0
    ? [`The database is newer, and this release runs on it: it has ${newerMigrations.join(', ')}`]
    : []),
  ...(readModels.length + unkept.length > 0
    ? ['Read models between releases:', ...[...readModels, ...unkept].map((line) => `  ${line}`)]
    : []),
];

function describe(
  status: Status,
  release: Release,
  workers: Workers,
  queues: Queues,
  calendar: CalendarEnd | undefined,
): string {
  const list = <T>(title: string, all: readonly T[], line: (one: T) => string): readonly string[] =>
    all.length === 0 ? [`${title}: none`] : [`${title}:`, ...all.map((one) => `  ${line(one)}`)];
  return [
    ...describeRelease(release),
    ...list('Workers', workers.roles, (roles) => roles.join(', ')),
    `Log: ${status.events} events`,
    ...list(
      'Readers',
      status.readers,
      ({ reader, position, behind }) =>
        `${reader.padEnd(24)} at ${position}, ${behind === 0 ? 'all read' : `${behind} behind`}`,
    ),
    ...list('Parked streams', status.parked, ({ reader, streamId, error }) => `${reader} ${streamId}: ${error}`),
    `Open disputes: ${status.openDisputes}, overdue clocks: ${status.overdueClocks}`,
    `Effects owed: ${status.owedEffects}, given up: ${status.givenUp}`,
    ...list(
      'Failing effects',
      status.failingEffects,
      (one) =>
        `${one.disputeId} ${one.key}: ${one.attempts} attempts${one.gaveUp ? ', given up' : ''}; ${one.lastError}`,
    ),
    `Notification mails that could not be brought: ${status.deadMails}${status.deadMails > 0 ? ' (GET /v1/associations/…/failed-deliveries says whose and why, and has them tried again)' : ''}`,
    ...(calendar ? [`Official calendar: known until ${calendar.until}; a last day beyond it waits for a person`] : []),
    `Last sweep of the vault: ${status.lastSweepAt ?? 'not yet'}`,
    queues === 'not reachable'
      ? 'Temporal: not reachable'
      : `Queues: ${Object.entries(queues)
          .map(([name, depth]) => `${name} ${depth}`)
          .join(', ')}`,
  ].join('\n');
}
