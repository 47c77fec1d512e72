import { Connection } from '@temporalio/client';
import { spawn, spawnSync } from 'node:child_process';
import { openSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { until } from '../support/until.js';
import type { Built } from './build-server.js';

export type ProductionTemporal = {
  readonly address: string;
  readonly stop: () => Promise<void>;
  /** Kills it and throws away all that it has kept. */
  readonly wipe: () => Promise<void>;
};

type Options = { readonly built: Built; readonly folder: string; readonly ownerUrl: string; readonly port: number };

/**
 * Temporal's production server on PostgreSQL, as the compose file describes it: two databases, their schema, one node,
 * namespace `default`.
 */
export async function startProductionTemporal({ built, folder, ownerUrl, port }: Options): Promise<ProductionTemporal> {
  const { hostname, port: postgresPort, username, password } = new URL(ownerUrl);
  const access = { user: decodeURIComponent(username), password: decodeURIComponent(password) };
  await prepare(ownerUrl);
  for (const [database, schema] of [
    ['temporal', 'temporal'],
    ['temporal_visibility', 'visibility'],
  ]) {
    const tool = [
      '--plugin',
      'postgres12_pgx',
      '--ep',
      hostname,
      '-p',
      postgresPort,
      '-u',
      access.user,
      '--pw',
      access.password,
      '--db',
      database ?? '',
    ];
    for (const step of [
      ['setup-schema', '-v', '0.0'],
      ['update-schema', '--schema-name', `postgresql/v12/${schema}`],
    ]) {
      const done = spawnSync(built.schemaTool, [...tool, ...step], { encoding: 'utf8' });
      if (done.status !== 0)
        throw new Error(`temporal-sql-tool ${step[0]} of ${database} failed:\n${done.stdout}${done.stderr}`);
    }
  }
  const dynamic = path.join(folder, 'dynamic.yaml');
  writeFileSync(
    dynamic,
    'matching.numTaskqueueReadPartitions:\n  - value: 1\nmatching.numTaskqueueWritePartitions:\n  - value: 1\n',
  );
  const log = openSync(path.join(folder, 'temporal-server.log'), 'a');
  const child = spawn(built.server, ['--allow-no-auth', 'start'], {
    cwd: folder,
    stdio: ['ignore', log, log],
    env: {
      PATH: process.env['PATH'],
      DB: 'postgres12_pgx',
      DB_PORT: postgresPort,
      POSTGRES_SEEDS: hostname,
      POSTGRES_USER: access.user,
      POSTGRES_PWD: access.password,
      DBNAME: 'temporal',
      VISIBILITY_DBNAME: 'temporal_visibility',
      NUM_HISTORY_SHARDS: '4',
      SQL_MAX_CONNS: '10',
      SQL_VIS_MAX_CONNS: '4',
      BIND_ON_IP: '127.0.0.1',
      FRONTEND_GRPC_PORT: String(port),
      LOG_LEVEL: 'warn',
      DYNAMIC_CONFIG_FILE_PATH: dynamic,
    },
  });
  process.once('exit', () => child.kill('SIGKILL'));
  const address = `127.0.0.1:${port}`;
  const ended = () => child.exitCode !== null;
  await until('the production server serves namespace default', async () => ended() || (await serves(address)));
  if (ended()) throw new Error(`The production server ended with ${child.exitCode}: is its port ${port} taken?`);
  const end = (signal: NodeJS.Signals): Promise<void> =>
    new Promise((resolve) => {
      if (child.exitCode !== null || child.signalCode !== null) return resolve();
      child.once('exit', () => resolve());
      child.kill(signal);
    });
  return {
    address,
    stop: () => end('SIGTERM'),
    wipe: async () => {
      await end('SIGKILL');
      await asOwner(ownerUrl, async (client) => {
        for (const database of DATABASES) await client.query(`DROP DATABASE ${database} WITH (FORCE)`);
      });
    },
  };
}

const DATABASES = ['temporal', 'temporal_visibility'];

/** The databases, once. */
const prepare = (ownerUrl: string): Promise<void> =>
  asOwner(ownerUrl, async (client) => {
    for (const database of DATABASES) {
      const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [database]);
      if (rowCount === 0) await client.query(`CREATE DATABASE ${database}`);
    }
  });

async function asOwner(ownerUrl: string, act: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await act(client);
  } finally {
    await client.end();
  }
}

/** Registers the namespace as soon as the server answers; true when it is there. */
async function serves(address: string): Promise<boolean> {
  const connection = await Connection.connect({ address, connectTimeout: 1_000 }).catch(() => undefined);
  if (!connection) return false;
  try {
    const described = await connection.workflowService
      .describeNamespace({ namespace: 'default' })
      .catch(() => undefined);
    if (described) return true;
    await connection.workflowService
      .registerNamespace({ namespace: 'default', workflowExecutionRetentionPeriod: { seconds: (72 * 3_600) as never } })
      .catch(() => undefined);
    return false;
  } finally {
    await connection.close();
  }
}
