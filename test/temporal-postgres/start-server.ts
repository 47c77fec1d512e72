import { Connection } from '@temporalio/client';
import { spawn, spawnSync } from 'node:child_process';
import { openSync } from 'node:fs';
import path from 'node:path';
import { withConnection } from '../support/connections.js';
import { temporalAccess, type TemporalVariables } from '#infrastructure/temporal/temporal-access.js';
import { until } from '../support/until.js';
import type { Built } from './build-server.js';
import { composeEnvironment, type Certificates } from './compose-environment.js';

export type ProductionTemporal = {
  readonly address: string;
  readonly stop: () => Promise<void>;
  /** Kills it and throws away all that it has kept. */
  readonly wipe: () => Promise<void>;
};

type Options = {
  readonly built: Built;
  readonly folder: string;
  readonly ownerUrl: string;
  readonly port: number;
  readonly certificates: Certificates;
};

/**
 * Temporal's production server on PostgreSQL, with the environment and the script that the compose file gives it, but
 * for what this machine has otherwise: two databases, their schema, one node, namespace `default`, by TLS on all sides.
 */
export async function startProductionTemporal({
  built,
  folder,
  ownerUrl,
  port,
  certificates,
}: Options): Promise<ProductionTemporal> {
  const { port: postgresPort, username, password } = new URL(ownerUrl);
  const hostname = 'localhost'; // as its certificate says
  const [user, secret] = [decodeURIComponent(username), decodeURIComponent(password)];
  const prepared = spawnSync('sh', ['docker/temporal-schema.sh'], {
    env: {
      ...composeEnvironment('temporal-schema', certificates.client),
      PATH: `${path.dirname(built.schemaTool)}:${process.env['PATH']}`,
      ...{ SQL_HOST: hostname, SQL_PORT: postgresPort, SQL_USER: user, SQL_PASSWORD: secret },
    },
    encoding: 'utf8',
  });
  if (prepared.status !== 0) throw new Error(`temporal-schema.sh failed:\n${prepared.stdout}${prepared.stderr}`);
  const log = openSync(path.join(folder, 'temporal-server.log'), 'a');
  const child = spawn(built.server, ['start'], {
    cwd: folder,
    stdio: ['ignore', log, log],
    env: {
      PATH: process.env['PATH'],
      ...composeEnvironment('temporal', certificates.temporal),
      ...{ POSTGRES_SEEDS: hostname, DB_PORT: postgresPort, POSTGRES_USER: user, POSTGRES_PWD: secret },
      NUM_HISTORY_SHARDS: '4',
      BIND_ON_IP: '127.0.0.1',
      FRONTEND_GRPC_PORT: String(port),
      LOG_LEVEL: 'warn',
      DYNAMIC_CONFIG_FILE_PATH: path.resolve('docker/temporal-dynamic.yaml'),
    },
  });
  process.once('exit', () => child.kill('SIGKILL'));
  const address = `127.0.0.1:${port}`;
  const ended = () => child.exitCode !== null;
  await until(
    'the production server serves namespace default',
    async () => ended() || (await serves(address, certificates)),
  );
  if (ended()) throw new Error(`The production server ended with ${child.exitCode}: is its port ${port} taken?`);
  await letsInNobody(address, {}, 'in the clear');
  const { TEMPORAL_TLS_CLIENT_CERT_PATH: _, TEMPORAL_TLS_CLIENT_KEY_PATH: __, ...anybody } = certificates.variables;
  await letsInNobody(address, anybody, 'without a certificate');
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
      await withConnection(ownerUrl, async (client) => {
        for (const database of DATABASES) await client.query(`DROP DATABASE ${database} WITH (FORCE)`);
      });
    },
  };
}

const DATABASES = ['temporal', 'temporal_visibility'];

async function letsInNobody(address: string, variables: TemporalVariables, how: string): Promise<void> {
  const access = temporalAccess({ ...variables, TEMPORAL_ADDRESS: address });
  const connection = await Connection.connect({ ...access, connectTimeout: 2_000 }).catch(() => undefined);
  if (!connection) return;
  await connection.close();
  throw new Error(`The production server lets somebody in ${how}`);
}

/** Registers the namespace as soon as the server answers; true when it is there. */
async function serves(address: string, certificates: Certificates): Promise<boolean> {
  const access = temporalAccess({ TEMPORAL_ADDRESS: address, ...certificates.variables });
  const connection = await Connection.connect({ ...access, connectTimeout: 1_000 }).catch(() => undefined);
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
