import { z } from 'zod';
import { storeVariables } from '#infrastructure/files/s3/s3-settings.js';
import { rolesIn } from '#infrastructure/crew/roles.js';
import { databaseVariables } from '#infrastructure/database/database-config.js';
import { limitsHere } from '#infrastructure/processors/limits-here.js';
import { messengerOf, messengerVariables } from '#infrastructure/messaging/messenger-config.js';
import { metricsVariables } from '#infrastructure/metrics/metrics-config.js';
import { tracingVariables } from '#infrastructure/tracing/tracing-config.js';
import { temporalAccess } from '#infrastructure/temporal/temporal-access.js';
import { signerOf, signerVariables } from '#infrastructure/signing/signer-config.js';
import { EFFECT_QUEUES } from '#workflows/contract.js';
import { sizesOf } from './sizes.js';

const port = z.coerce.number().int().min(0).max(65_535);
const size = z.coerce.number().int().min(1).max(10_000).optional();

const Environment = z.object({
  DATABASE_URL: z.string().min(1),
  ...databaseVariables,
  TEMPORAL_ADDRESS: z.string().min(1).default('127.0.0.1:7233'),
  TEMPORAL_TLS: z.string().optional(),
  TEMPORAL_TLS_SERVER_CA_CERT_PATH: z.string().optional(),
  TEMPORAL_TLS_CLIENT_CERT_PATH: z.string().optional(),
  TEMPORAL_TLS_CLIENT_KEY_PATH: z.string().optional(),
  TEMPORAL_TLS_SERVER_NAME: z.string().optional(),
  TEMPORAL_NAMESPACE: z.string().min(1).default('default'),
  API_URL: z.string().default('http://127.0.0.1:3000'),
  SMTP_URL: z.string().default('smtp://127.0.0.1:1025'),
  MAIL_FROM: z.string().default('Parley <parley@parley.example>'),
  DSN_HOST: z.string().default('127.0.0.1'),
  DSN_PORT: port.default(1026),
  /** Where providers of messages report deliveries. */
  REPORT_HOST: z.string().default('127.0.0.1'),
  REPORT_PORT: port.default(3002),
  ...messengerVariables,
  ...signerVariables,
  ...metricsVariables,
  ...tracingVariables,
  /** Whom the installation and its associations have hired that speak wire formats of their own. */
  PROVIDERS_FILE: z.string().optional(),
  /** Where files of evidence and of documents lie, the API's own folder. */
  EVIDENCE_FOLDER: z.string().min(1).default('.parley/evidence'),
  ...storeVariables,
  /** Looks through files that come by mail, as the API’s does. */
  CLAMD: z.string().optional(),
  /** The state folder, and further folders, in which what was erased is written down. */
  PARLEY_HOME: z.string().min(1).default('.parley'),
  ERASURE_LEDGERS: z.string().default(''),
  /** The position up to which the log was archived last, where an older database is wanted. */
  ACCEPT_LOSS_SINCE: z.string().optional(),
  /** Which backups there are to be, `backup`, `archive`, both with a comma between, or `none`: never made, they are told. */
  BACKUPS_EXPECTED: z.string().optional(),
  /** Where links in messages lead; the token follows after a slash. */
  LINK_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** Networks that webhooks and providers may lie in beside the internet. */
  OUTGOING_ALLOWED: z.string().optional(),
  /** `yes`: nobody else is on the network between our own services, which may speak in the clear. */
  CLOSED_NETWORK: z.string().optional(),
  /** Where the log of security is sent by OTLP, and what lets us in there. */
  SECURITY_LOG_URL: z.url({ protocol: /^https?$/ }).optional(),
  SECURITY_LOG_TOKEN: z.string().optional(),
  WORKER_HOST: z.string().default('127.0.0.1'),
  WORKER_PORT: port.default(3001),
  PARLEY_ENV: z.enum(['production', 'development']).default('development'),
  /** Told with health; whoever started us knows by it that it is us who answer. */
  PARLEY_INSTALLATION: z.string().min(1).optional(),
  PARLEY_FAILPOINT: z.string().optional(),
  /** Above 0 the worker stands back behind the API on one machine, and whatever else runs there. */
  WORKER_NICE: z.coerce.number().int().min(0).max(19).default(0),
  /** What this worker does, separated by commas; others do the rest (docs/running.md). */
  WORKER_ROLES: z.string().default('all'),
  /** How many processors it reckons with where it may have all of a machine for a moment; 0 or none: what it may have. */
  WORKER_PROCESSORS: z.coerce.number().int().min(0).max(10_000).default(0),
  /** Else told from the processors and the memory that it may have. */
  WORKER_SLOTS: size,
  WORKER_POLLERS: size,
  WORKER_CACHED_WORKFLOWS: size,
  WORKER_THREADS: size,
  TLS_ENDS_BEFORE: z.string().optional(),
  PARLEY_MASTER_KEY: z.string().optional(),
  PARLEY_MASTER_KEY_FILE: z.string().optional(),
  PARLEY_MASTER_KEY_OTHERS: z.string().optional(),
  PARLEY_KMS: z.string().optional(),
});

/**
 * Read once, at the top of main.ts; empty words count as absent. Throws with the names of what is missing or wrong,
 * never with their values.
 */
export function readConfig(environment: NodeJS.ProcessEnv) {
  const read = Environment.safeParse(
    Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== '')),
  );
  if (!read.success)
    throw new Error(
      `The worker cannot start: ${read.error.issues.map(({ path, code }) => `${path.join('.')} (${code})`).join(', ')}`,
    );
  const { WORKER_SLOTS: slots, WORKER_POLLERS: pollers, WORKER_CACHED_WORKFLOWS: cached } = read.data;
  const said = { slots, pollers, cached, threads: read.data.WORKER_THREADS };
  const API_URL = read.data.API_URL.replace(/\/+$/, '');
  return {
    ...read.data,
    API_URL,
    LINK_URL: (read.data.LINK_URL ?? `${API_URL}/l`).replace(/\/+$/, ''),
    temporal: temporalAccess(read.data),
    messenger: messengerOf(read.data),
    signer: signerOf(read.data),
    roles: rolesNamed(read.data.WORKER_ROLES),
    sizes: sizesOf(said, limitsHere(read.data.WORKER_PROCESSORS)),
  };
}

const rolesNamed = (text: string): readonly string[] => {
  try {
    return rolesIn(text, Object.keys(EFFECT_QUEUES));
  } catch (error) {
    throw new Error(`The worker cannot start: WORKER_ROLES. ${(error as Error).message}`, { cause: error });
  }
};

export type Config = ReturnType<typeof readConfig>;
