import pg from 'pg';
import type { DataSource } from 'typeorm';
import { applicationDataSource, ownerDataSource } from './data-source.js';

/** Any number, the same in every release: two migrations at once wait for each other on it. */
const LOCK = 7_061_726;

/**
 * Brings a database to this program's shape. Safe to repeat, to run twice at once, and to kill: each migration is one
 * transaction.
 */
export async function migrate({
  ownerUrl,
  applicationUrl,
}: {
  readonly ownerUrl: string;
  readonly applicationUrl: string;
}): Promise<void> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  owner.on('error', () => undefined); // the lock is lost with it, and each migration is still a transaction of its own
  await owner.connect();
  try {
    await owner.query('SELECT pg_advisory_lock($1)', [LOCK]); // held until this connection ends, however it ends
    await owner.query('CREATE SCHEMA IF NOT EXISTS log'); // here, because the list of migrations itself stands in it
    await createApplicationRole(owner, new URL(applicationUrl));
    await run(ownerDataSource(ownerUrl));
    await run(applicationDataSource(applicationUrl));
  } finally {
    await owner.end();
  }
}

const createApplicationRole = async (owner: pg.Client, { password }: URL): Promise<void> => {
  const { rowCount } = await owner.query("SELECT FROM pg_roles WHERE rolname = 'parley_application'");
  if (rowCount) return;
  const secret = password && ` PASSWORD ${owner.escapeLiteral(decodeURIComponent(password))}`;
  await owner.query(`CREATE ROLE parley_application LOGIN${secret}`);
};

const run = async (dataSource: DataSource): Promise<void> => {
  await dataSource.initialize();
  await dataSource.runMigrations().finally(() => dataSource.destroy());
};
