import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import {
  temporalAccess,
  type TemporalAccess,
  type TemporalVariables,
} from '#infrastructure/temporal/temporal-access.js';
import type { Settings } from '#infrastructure/readiness/configuration-findings.js';

const Running = z
  .object({
    api: z.string(),
    demo: z.string(),
    mail: z.string(),
    databaseUrl: z.string(),
    temporalAddress: z.string(),
  })
  .partial();

/**
 * What a command may need. The environment comes first, then what the system running from this state folder has written
 * down.
 */
export type Config = {
  readonly apiUrl?: string | undefined;
  readonly databaseUrl?: string | undefined;
  readonly databaseOwnerUrl?: string | undefined;
  /** Of a role that may replicate and read the journal's files. */
  readonly archiveDatabaseUrl?: string | undefined;
  /** Undefined where nobody says where it is. */
  readonly temporal?: TemporalAccess | undefined;
  readonly temporalNamespace: string;
  readonly operatorKey?: string | undefined;
  /** What the API and the worker are started with, where this command has the same environment. */
  readonly settings: Settings;
  /** `production`, or for trying out. */
  readonly environment: string;
  readonly home: string;
  /** Of PostgreSQL's programs, where they are not those that npm brings. */
  readonly postgresFolder?: string | undefined;
  /** Folders besides the state folder in which what was erased is kept. */
  readonly ledgers: readonly string[];
  /** The position of the mark whose loss somebody accepts. */
  readonly acceptLossSince?: string | undefined;
  /** Who is expected to archive it: `backup`, `archive`, both, or `none`. */
  readonly backupsExpected?: string | undefined;
  /** Where the files of evidence lie. */
  readonly evidenceFolder: string;
  /** Its file, or itself in base64; without one nothing encrypted can be read. */
  readonly masterKey: {
    readonly PARLEY_MASTER_KEY?: string | undefined;
    readonly PARLEY_MASTER_KEY_FILE?: string | undefined;
    readonly PARLEY_MASTER_KEY_OTHERS?: string | undefined;
  };
  /** The key service that opens it: `local:<file>`. */
  readonly kms?: string | undefined;
  readonly shopUrl?: string | undefined;
  /** Where the mail that was sent can be read, on one machine. */
  readonly mailUrl?: string | undefined;
  /** Of the platform whose webhook address is checked. */
  readonly webhookSecret?: string | undefined;
};

/** Throws for a damaged file of the running system. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const home = path.resolve(env['PARLEY_HOME'] ?? '.parley');
  const file = path.join(home, 'running.json');
  const running = existsSync(file) ? Running.parse(JSON.parse(readFileSync(file, 'utf8'))) : {};
  const keyFile = path.join(home, 'keys', 'operator.key');
  const masterKeyFile = path.join(home, 'keys', 'master.key');
  return {
    apiUrl: env['PARLEY_API_URL'] ?? running.api,
    databaseUrl: env['DATABASE_URL'] ?? running.databaseUrl,
    databaseOwnerUrl: env['DATABASE_OWNER_URL'],
    archiveDatabaseUrl: env['ARCHIVE_DATABASE_URL'],
    temporal: temporalOf(env as TemporalVariables, running.temporalAddress),
    temporalNamespace: env['TEMPORAL_NAMESPACE'] ?? 'default',
    operatorKey: env['OPERATOR_KEY'] || (existsSync(keyFile) ? readFileSync(keyFile, 'utf8').trim() : undefined),
    shopUrl: env['DEMO_URL'] ?? running.demo,
    mailUrl: env['MAIL_PORT'] === undefined ? running.mail : `http://127.0.0.1:${env['MAIL_PORT']}`,
    webhookSecret: env['WEBHOOK_SECRET_TO_CHECK'],
    evidenceFolder: path.resolve(env['EVIDENCE_FOLDER'] ?? path.join(home, 'evidence')),
    masterKey: {
      PARLEY_MASTER_KEY: env['PARLEY_MASTER_KEY'],
      PARLEY_MASTER_KEY_OTHERS: env['PARLEY_MASTER_KEY_OTHERS'],
      PARLEY_MASTER_KEY_FILE: env['PARLEY_MASTER_KEY_FILE'] ?? (existsSync(masterKeyFile) ? masterKeyFile : undefined),
    },
    kms: env['PARLEY_KMS'],
    settings: { ...env, API_URL: env['API_URL'] ?? running.api },
    environment: env['PARLEY_ENV'] ?? 'development',
    home,
    postgresFolder: env['POSTGRES_FOLDER'] || undefined,
    ledgers: (env['ERASURE_LEDGERS'] ?? '').split(path.delimiter).filter((folder) => folder !== ''),
    acceptLossSince: env['ACCEPT_LOSS_SINCE'],
    backupsExpected: env['BACKUPS_EXPECTED'],
  };
}

const temporalOf = (env: TemporalVariables, running: string | undefined): TemporalAccess | undefined => {
  const address = env.TEMPORAL_ADDRESS ?? running;
  return address === undefined ? undefined : temporalAccess(env, address);
};

/** The value, or an error that says where it would come from. */
export function need(value: string | undefined, name: string): string {
  if (value === undefined) throw new Error(`Set ${name}, or start the system here with \`npm start\` first`);
  return value;
}
