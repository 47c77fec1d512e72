import pg from 'pg';
import { openAppender } from '#event-store/append.js';
import { readHead } from '#event-store/head.js';
import { loadStreams } from '#event-store/load-streams.js';
import { loadStream } from '#event-store/load.js';
import { readAfter } from '#event-store/read.js';
import { migrate } from '#infrastructure/database/migrate.js';
import { startOwnPostgres } from '../test/support/services.js';
import { appending, mixed, rateOf, timesOf, type Begun, type Write } from './append-writes.js';
import { growLog } from './grow-log.js';
import { percentile } from './percentile.js';
import { processorTimeOf, sumOf } from './processor-time.js';
import { atLeast, atMost, merely, type Row } from './row.js';

const [TURNS, WARM] = [24, 4];
/** Milliseconds of many at once. */
const FOR = 500;

/**
 * Two logs of one server, in turn: what of the machine is between them is of both. The last range of the grown one is
 * nearly full, where appending is dearest.
 */
export async function benchGrow(events = 11_900_000): Promise<Row[]> {
  const postgres = await startOwnPostgres([]);
  const superuser = new pg.Client({ connectionString: postgres.superuserUrl });
  await superuser.connect();
  await superuser.query('CREATE DATABASE empty OWNER parley_owner');
  const at = (url: string): string => Object.assign(new URL(url), { pathname: '/empty' }).href;
  await migrate({ ownerUrl: at(postgres.ownerUrl), applicationUrl: at(postgres.applicationUrl) });
  const begun = performance.now();
  const grown = await growLog(superuser, events);
  const filled = (performance.now() - begun) / 1_000;
  await superuser.end();
  const logs = [await openLog(at(postgres.applicationUrl)), await openLog(postgres.applicationUrl)];
  const [empty, full] = [timings(), timings()];
  for (let turn = 0; turn < TURNS; turn += 1)
    for (const [index, into] of [empty, full].entries()) {
      const measured = await logs[index]?.measure();
      if (turn >= WARM) for (const name of NAMES) into[name].push(...(measured?.[name] ?? []));
    }
  await Promise.all(logs.map((log) => log.close()));
  await postgres.stop();
  const of = (name: Name) => ({ ours: percentile(full[name], 0.5), reference: percentile(empty[name], 0.5) });
  return [
    atMost(1.1, { name: `single append at ${grown} events, p50, against an empty log`, ...of('single'), unit: 'ms' }),
    atMost(1.1, { name: 'processor time of the server for one of 32 concurrent appends', ...of('cost'), unit: 'ms' }),
    atLeast(0.9, { name: '32 concurrent appends, against an empty log', ...of('many'), unit: '/s' }),
    merely({ name: 'a stream read, p50, against an empty log', ...of('load'), unit: 'ms' }),
    merely({ name: 'a hundred streams read at once, p50, against an empty log', ...of('several'), unit: 'ms' }),
    merely({ name: 'the newest 500 events read, p50, against an empty log', ...of('page'), unit: 'ms' }),
    merely({ name: 'events made', ours: grown / filled, unit: '/s' }),
  ];
}

const NAMES = ['single', 'many', 'cost', 'load', 'several', 'page'] as const;
type Name = (typeof NAMES)[number];
type Timings = Readonly<Record<Name, number[]>>;
const timings = (): Timings => ({ single: [], many: [], cost: [], load: [], several: [], page: [] });

/** Of streams that were begun at any time, so that what is touched lies everywhere in the log. */
const SOME = `SELECT stream_id AS "streamId", association_id AS "associationId", version, chain
                FROM log.stream ORDER BY hashint8(first_position # $1) LIMIT 4000`;

/** The server's process that the appender speaks to. */
const APPENDING = `SELECT pid FROM pg_stat_activity
                    WHERE datname = current_database() AND usename = current_user AND query LIKE '%log.append%'
                      AND pid <> pg_backend_pid()`;

async function openLog(connectionString: string) {
  const appender = openAppender(connectionString, () => new Date());
  const pool = new pg.Pool({ connectionString, max: 2 });
  await rateOf(Array<Write>(32).fill(appending(appender, mixed([]))), 500); // some streams to begin with
  const { rows: backends } = await pool.query<{ pid: number }>(APPENDING);
  const used = (): number => sumOf(processorTimeOf(backends[0]?.pid ?? 0));
  let turn = 0;
  const measure = async (): Promise<Timings> => {
    turn += 1;
    const { rows } = await pool.query<Begun & { readonly associationId: string }>(SOME, [turn]);
    const [ones, others] = [rows.slice(0, 100), rows.slice(100)];
    const write = appending(appender, mixed(ones));
    const single = await timesOf(write, 100);
    const before = used();
    const many = await rateOf(Array<Write>(32).fill(appending(appender, mixed(others))), FOR);
    const cost = (used() - before) / ((many * FOR) / 1_000);
    const seen = [...rows];
    const load = await timesOf(() => {
      const next = seen.pop();
      return loadStream(pool, next?.associationId ?? '', next?.streamId ?? '');
    }, 100);
    const ids = ones.map(({ streamId }) => streamId);
    const several = await timesOf(() => loadStreams(pool, ones[0]?.associationId ?? '', ids), 10);
    const head = await readHead(pool);
    const page = await timesOf(() => readAfter(pool, head - 500, 500), 20);
    return { single: [...single], many: [many], cost: [cost], load: [...load], several: [...several], page: [...page] };
  };
  return { measure, close: async () => void (await Promise.all([appender.close(), pool.end()])) };
}
