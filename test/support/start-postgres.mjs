import { startOwnPostgres } from '../../dist/test/support/services.js';
import { closeTemplate } from '../../dist/test/support/shared-postgres.js';

/** For all test files that want a PostgreSQL: one server, in which each has a database of its own. */
export default async function start() {
  globalThis.postgres = await startOwnPostgres();
  const { ownerUrl, applicationUrl, superuserUrl } = globalThis.postgres;
  await closeTemplate({ ownerUrl, applicationUrl, superuserUrl });
  process.env.PARLEY_TEST_POSTGRES = JSON.stringify({ ownerUrl, applicationUrl, superuserUrl });
}
