import type pg from 'pg';
import { findWorkers, undone } from '#infrastructure/crew/find-workers.js';
import { allRoles } from '#infrastructure/crew/roles.js';
import { findReaders } from '#read-models/find-readers.js';
import { EFFECT_QUEUES } from '#workflows/contract.js';
import { until } from '../../support/until.js';

type Database = Pick<pg.Pool, 'query'>;

/**
 * Waits until every reader is at the head, living workers hold all leases, shared out among `sharing` of them, and
 * nobody else holds anything. Throws with what is not so.
 */
export async function untilAtRest(database: Database, leases: readonly string[], sharing: number): Promise<void> {
  let left: readonly string[] = [];
  await until('all is at rest', async () => {
    left = await unrest(database, leases, sharing);
    return left.length === 0;
  }).catch((error: unknown) => {
    throw new Error(`It did not come to rest:\n${left.join('\n')}`, { cause: error });
  });
}

/** Names of all leases that are held just now. */
export async function leasesHeld(database: Database): Promise<readonly string[]> {
  const { rows } = await database.query<{ name: string }>('SELECT name FROM read.lease ORDER BY name');
  return rows.map(({ name }) => name);
}

async function unrest(database: Database, leases: readonly string[], sharing: number): Promise<readonly string[]> {
  const [{ readers }, workers, { rows: held }, { rows: places }, { rows: shards }] = await Promise.all([
    findReaders(database),
    findWorkers(database),
    database.query<Holding>(holding('lease', 'name')),
    database.query<Holding>(holding('place', 'destination')),
    database.query<{ shard: number; behind: number }>(
      'SELECT shard, ((SELECT position FROM log.head) - position)::int AS behind FROM read.wake_shard',
    ),
  ]);
  const names = new Set(held.map(({ name }) => name));
  const holders = new Set(held.map(({ holder }) => holder));
  return [
    ...readers.filter(({ behind }) => behind > 0).map(({ reader, behind }) => `${reader} is ${behind} behind`),
    ...readers.filter(({ parked }) => parked > 0).map(({ reader, parked }) => `${reader} could not read ${parked}`),
    ...shards
      .filter(({ behind }) => behind > 0)
      .map(({ shard, behind }) => `wakes of part ${shard} are ${behind} behind`),
    ...leases.filter((name) => !names.has(name)).map((name) => `nobody holds ${name}`),
    ...[...held, ...places]
      .filter(({ lives }) => !lives)
      .map(({ name, holder }) => `${name} is held by ${holder}, who is dead`),
    ...(holders.size === sharing ? [] : [`${holders.size} workers share the readers, not ${sharing}`]),
    ...undone(workers, allRoles(Object.keys(EFFECT_QUEUES))).map((role) => `nobody does ${role}`),
  ];
}

type Holding = { readonly name: string; readonly holder: string; readonly lives: boolean };
const holding = (table: string, name: string): string =>
  `SELECT ${name} AS name, holder, EXISTS (
            SELECT FROM read.worker w JOIN pg_stat_activity a ON a.pid = w.backend
             WHERE w.id = x.holder AND w.until > clock_timestamp()) AS lives FROM read.${table} x`;
