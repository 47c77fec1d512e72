import pg from 'pg';
import type { Passwords } from './postgres-cluster.js';

/** Makes the roles and the database `parley` where they are missing, and sets the roles' passwords to the kept ones. */
export async function prepareDatabase(superuserUrl: string, passwords: Passwords): Promise<void> {
  const client = new pg.Client({ connectionString: superuserUrl });
  client.on('error', () => undefined);
  await client.connect();
  const there = async (table: string, column: string, name: string): Promise<boolean> =>
    (await client.query(`SELECT FROM ${table} WHERE ${column} = $1`, [name])).rowCount === 1;
  try {
    for (const [role, rights] of [
      ['parley_owner', 'LOGIN CREATEROLE'],
      ['parley_application', 'LOGIN'],
    ] as const) {
      const verb = (await there('pg_roles', 'rolname', role)) ? 'ALTER' : 'CREATE';
      await client.query(`${verb} ROLE ${role} WITH ${rights} PASSWORD ${client.escapeLiteral(passwords[role])}`);
    }
    await client.query('GRANT parley_application TO parley_owner WITH INHERIT TRUE'); // to take its tables over
    if (!(await there('pg_database', 'datname', 'parley')))
      await client.query('CREATE DATABASE parley OWNER parley_owner');
    // after an erasure the journal up to then is let go of
    await client.query('GRANT pg_checkpoint TO parley_application');
  } finally {
    await client.end();
  }
  await letRewrite(superuserUrl);
}

/** Rights to a function or a table belong to one database. Samples of what columns hold are kept with the statistics. */
async function letRewrite(superuserUrl: string): Promise<void> {
  const url = new URL(superuserUrl);
  url.pathname = '/parley';
  const client = new pg.Client({ connectionString: url.href });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query('GRANT EXECUTE ON FUNCTION pg_switch_wal() TO parley_application');
    await client.query('GRANT MAINTAIN ON pg_catalog.pg_statistic TO parley_application');
  } finally {
    await client.end();
  }
}
