import pg from 'pg';
import type { DataSource } from 'typeorm';
import { allDone, assertLeavesRoom } from './assert-database-fits.js';
import { applicationDataSource, ownerDataSource } from './data-source.js';
import { noteOldestReleases } from './note-oldest-releases.js';
import { takeTables } from './take-tables.js';
import { THIS_PROGRAM, type Program } from './program.js';
import { PATIENCE, waitForOlderProcesses } from './wait-for-older-processes.js';

/** Any number, the same in every release: two migrations at once wait for each other on it. */
const LOCK = 7_061_726;

export type Migrating = {
  readonly ownerUrl: string;
  readonly applicationUrl: string;
  /** What to bring the database to; this program, if nothing is said. */
  readonly program?: Program;
  /** Told a sentence when something has to be waited for. */
  readonly report?: (what: string) => void;
  /**
   * Milliseconds for which processes that are in the way are waited for; if nothing is said, a little longer than the
   * dead are taken for living.
   */
  readonly patience?: number;
};

/**
 * Brings a database to this program's shape, if it is not newer already. Safe to repeat, to run twice at once, and to
 * kill: each migration is one transaction. Throws, and changes nothing, where the database is too new for this program,
 * and where a process lives that would be left without what it needs.
 */
export async function migrate({
  ownerUrl,
  applicationUrl,
  program = THIS_PROGRAM,
  report = () => undefined,
  patience = PATIENCE,
}: Migrating): Promise<void> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  owner.on('error', () => undefined); // the lock is lost with it, and each migration is still a transaction of its own
  await owner.connect();
  try {
    await owner.query('SELECT pg_advisory_lock($1)', [LOCK]); // held until this connection ends, however it ends
    await owner.query('CREATE SCHEMA IF NOT EXISTS log'); // here, because the list of migrations itself stands in it
    await createApplicationRole(owner, new URL(applicationUrl));
    await asApplication(applicationUrl, async (application) => {
      await assertLeavesRoom(application, program, await allDone(application));
      await waitForOlderProcesses(application, program, report, patience);
    });
    await noteOldestReleases(owner, program); // before they run, so that no older program meets one that says nothing
    await run(ownerDataSource(ownerUrl, program.owner));
    await noteOldestReleases(owner, program); // the first time, the place for it is only now there
    const ours = await takeTables(owner, report);
    await run(applicationDataSource(ours ? ownerUrl : applicationUrl, program.application));
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

const asApplication = async (
  connectionString: string,
  use: (application: pg.Client) => Promise<void>,
): Promise<void> => {
  const application = new pg.Client({ connectionString });
  application.on('error', () => undefined); // a query under way rejects
  await application.connect();
  await use(application).finally(() => application.end());
};

const run = async (dataSource: DataSource): Promise<void> => {
  await dataSource.initialize();
  await dataSource.runMigrations().finally(() => dataSource.destroy());
};
