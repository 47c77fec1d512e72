import path from 'node:path';
import { z } from 'zod';
import type { PortWish } from '#infrastructure/embedded/ports.js';

const port = z.coerce.number().int().min(1).max(65_535).optional();
const portOrNone = z.union([z.literal('').transform(() => undefined), port]).optional();
const given = z.string().min(1).optional();
const NOT_IN_PRODUCTION =
  '`npm start` runs a demonstration in which anybody signs in as anybody. Production runs in containers: docs/running.md';
const Environment = z
  .object({
    PARLEY_HOME: given,
    PARLEY_MASTER_KEY: given,
    PARLEY_MASTER_KEY_FILE: given,
    OPERATOR_KEY: given,
    POSTGRES_FOLDER: z.string().optional(),
    DATABASE_URL: given,
    DATABASE_OWNER_URL: given,
    TEMPORAL_ADDRESS: given,
    TEMPORAL: given,
    API_PORT: port,
    WORKER_PORT: port,
    TEMPORAL_PORT: port,
    POSTGRES_PORT: port,
    SMTP_PORT: port,
    MAIL_PORT: port,
    DSN_PORT: port,
    DEMO_PORT: port,
    MESSENGER_PORT: port,
    REPORT_PORT: port,
    START_PORT: port,
    API_METRICS_PORT: portOrNone,
    WORKER_METRICS_PORT: portOrNone,
    TEMPORAL_METRICS_PORT: portOrNone,
    PROMETHEUS_PORT: port,
    GRAFANA_PORT: port,
    PARLEY_ENV: z.literal('development', { error: NOT_IN_PRODUCTION }).optional(),
    DEMO_FILL: z.enum(['yes', 'no']).default('yes'),
  })
  .refine(({ DATABASE_URL, DATABASE_OWNER_URL }) => !DATABASE_URL === !DATABASE_OWNER_URL, {
    error:
      'DATABASE_URL and DATABASE_OWNER_URL go together: the application and the owner of the log are two roles of one database',
  });

export const usualPorts = {
  API_PORT: 3000,
  WORKER_PORT: 3001,
  TEMPORAL_PORT: 7233,
  POSTGRES_PORT: 54_329,
  SMTP_PORT: 1025,
  MAIL_PORT: 8025,
  DSN_PORT: 1026,
  DEMO_PORT: 4000,
  MESSENGER_PORT: 8026,
  REPORT_PORT: 3002,
  START_PORT: 3003,
  API_METRICS_PORT: 9464,
  WORKER_METRICS_PORT: 9465,
  TEMPORAL_METRICS_PORT: 9466,
  PROMETHEUS_PORT: 9090,
  GRAFANA_PORT: 3004,
} as const;
export type PortName = keyof typeof usualPorts;

export type Config = ReturnType<typeof readConfig>;

/**
 * Read once, at the top of main.ts. `environment` is what the started processes inherit. Throws a readable list of what
 * is wrong.
 */
export function readConfig(environment: NodeJS.ProcessEnv) {
  const { success, data, error } = Environment.safeParse(environment);
  if (!success) throw new Error(`Bad configuration:\n${z.prettifyError(error)}`);
  const wish = (name: PortName): PortWish =>
    data[name] === undefined ? { port: usualPorts[name] } : { port: data[name], fixedBy: name };
  return {
    environment,
    home: path.resolve(data.PARLEY_HOME ?? '.parley'),
    homeIsNamed: data.PARLEY_HOME !== undefined,
    masterKey: data.PARLEY_MASTER_KEY,
    masterKeyFile: data.PARLEY_MASTER_KEY_FILE,
    operatorKey: data.OPERATOR_KEY,
    database:
      data.DATABASE_URL && data.DATABASE_OWNER_URL
        ? { applicationUrl: data.DATABASE_URL, ownerUrl: data.DATABASE_OWNER_URL }
        : undefined,
    postgresFolder: data.POSTGRES_FOLDER || undefined,
    temporalAddress: data.TEMPORAL_ADDRESS,
    temporalBinary: data.TEMPORAL,
    /** Whether the demo association is filled once one can sign in. */
    fillsDemo: data.DEMO_FILL === 'yes',
    wish,
  };
}
