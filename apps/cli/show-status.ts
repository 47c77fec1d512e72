import { Connection } from '@temporalio/client';
import { assertDatabaseFits } from '#infrastructure/database/assert-database-fits.js';
import { RELEASE } from '#infrastructure/release.js';
import { PROJECTIONS } from '#read-models/all.js';
import { readReleaseStatus, type ReleaseStatus } from '#read-models/release-status.js';
import { readStatus, type Status } from '#read-models/status.js';
import { DISPUTES_QUEUE, EFFECT_QUEUES } from '#workflows/contract.js';
import type { Config } from './config.js';
import { withDatabase } from './with-database.js';

type Queues = Readonly<Record<string, number>> | 'not reachable';
type Release = ReleaseStatus & { readonly newerMigrations: readonly string[] };

/**
 * Exit code 1 when something needs a person: a parked stream, an overdue clock, an effect given up, a mail that could
 * not be brought, a read model that nobody keeps.
 */
export async function showStatus(config: Config, args: readonly string[]): Promise<number> {
  const { status, release } = await withDatabase(config, async (pool) => {
    // says in words whether to migrate or to use a newer program
    const { newer: newerMigrations } = await assertDatabaseFits(pool);
    return {
      release: { ...(await readReleaseStatus(pool, PROJECTIONS)), newerMigrations },
      status: await readStatus(pool),
    };
  });
  const queues = await queueDepths(config);
  console.log(
    args.includes('--json')
      ? JSON.stringify({ ...status, release, queues }, undefined, 2)
      : describe(status, release, queues),
  );
  return status.parked.length + status.overdueClocks + status.givenUp + status.deadMails + release.unkept.length === 0
    ? 0
    : 1;
}

/** Tasks that wait for a worker, by queue. */
async function queueDepths({ temporalAddress, temporalNamespace: namespace }: Config): Promise<Queues> {
  if (temporalAddress === undefined) return 'not reachable';
  const connection = await Connection.connect({ address: temporalAddress, connectTimeout: 2_000 }).catch(
    () => undefined,
  );
  if (!connection) return 'not reachable';
  try {
    const depths = [DISPUTES_QUEUE, ...Object.values(EFFECT_QUEUES)].map(async (name) => {
      const depthOf = async (taskQueueType: 1 | 2): Promise<number> => {
        const { stats } = await connection.workflowService.describeTaskQueue({
          namespace,
          taskQueue: { name },
          taskQueueType,
          reportStats: true,
        });
        return Number(stats?.approximateBacklogCount ?? 0);
      };
      return [name, (await depthOf(1)) + (await depthOf(2))] as const;
    });
    return Object.fromEntries(await Promise.all(depths));
  } catch {
    return 'not reachable';
  } finally {
    await connection.close();
  }
}

const describeRelease = ({ processes, readModels, unkept, newerMigrations }: Release): readonly string[] => [
  `Release of this program: ${RELEASE}; processes: ${processes}`,
  ...(newerMigrations.length > 0
    ? [`The database is newer, and this release runs on it: it has ${newerMigrations.join(', ')}`]
    : []),
  ...(readModels.length + unkept.length > 0
    ? ['Read models between releases:', ...[...readModels, ...unkept].map((line) => `  ${line}`)]
    : []),
];

function describe(status: Status, release: Release, queues: Queues): string {
  const list = <T>(title: string, all: readonly T[], line: (one: T) => string): readonly string[] =>
    all.length === 0 ? [`${title}: none`] : [`${title}:`, ...all.map((one) => `  ${line(one)}`)];
  return [
    ...describeRelease(release),
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
    `Last sweep of the vault: ${status.lastSweepAt ?? 'not yet'}`,
    queues === 'not reachable'
      ? 'Temporal: not reachable'
      : `Queues: ${Object.entries(queues)
          .map(([name, depth]) => `${name} ${depth}`)
          .join(', ')}`,
  ].join('\n');
}
