import { makePostgresTemplate } from '../../dist/test/support/postgres-template.js';
import { temporaryFolder } from '../../dist/test/support/services.js';

/** For all test files that start a PostgreSQL of their own. */
export default async function make() {
  const folder = temporaryFolder('parley-test-template-');
  await makePostgresTemplate(folder);
  process.env.PARLEY_TEST_POSTGRES = folder;
}
