import { DataSource, type DataSourceOptions } from 'typeorm';
import { Account } from './entities/account.js';
import { ApiKey } from './entities/api-key.js';
import { Association } from './entities/association.js';
import { Platform } from './entities/platform.js';
import { ProcessSeen } from './entities/process-seen.js';
import { Session } from './entities/session.js';
import { applicationMigrations } from './migrations/application-migrations.js';
import type { Migration } from './migrations/migration.js';
import { ownerMigrations } from './migrations/owner-migrations.js';
import { silentLogger } from './silent-logger.js';

type Migrations = readonly (new () => Migration)[];

/** Where each role writes down its migrations, in its own schema. */
export const MIGRATION_TABLE = 'migration';

/** The application role: configuration through entities. Read models and the vault are plain SQL over a pool. */
export const applicationOptions = (url: string) =>
  ({
    type: 'postgres',
    url,
    schema: 'office',
    installExtensions: false,
    uuidExtension: 'pgcrypto', // gen_random_uuid(), which PostgreSQL has itself
    logger: silentLogger,
    extra: { connectionTimeoutMillis: 10_000 },
    entities: [Account, ApiKey, Association, Platform, ProcessSeen, Session],
    migrations: [...applicationMigrations],
    migrationsTableName: MIGRATION_TABLE,
    migrationsTransactionMode: 'each',
  }) as const satisfies DataSourceOptions;

export const applicationDataSource = (url: string, migrations: Migrations = applicationMigrations): DataSource =>
  new DataSource({ ...applicationOptions(url), migrations: [...migrations] });

/** The owner role: nothing but the log's migrations. */
export const ownerDataSource = (url: string, migrations: Migrations = ownerMigrations): DataSource =>
  new DataSource({
    type: 'postgres',
    url,
    schema: 'log',
    installExtensions: false,
    logger: silentLogger,
    migrations: [...migrations],
    migrationsTableName: MIGRATION_TABLE,
    migrationsTransactionMode: 'each',
  });
