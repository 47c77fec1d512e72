import type pg from 'pg';

/** What the application may do with the tables that it works on: all but change or drop them. Erasure has them written anew (MAINTAIN, PostgreSQL 17 and newer). */
const RIGHTS = 'SELECT, INSERT, UPDATE, DELETE, MAINTAIN';

/**
 * Makes the owner role own the tables of the application, whose role may then no more alter, drop or empty them than
 * the log. What is built at run time, the generations of read models, stays the application's: it can be thrown away. True
 * if it is so now. False where older tables belong to the application and the owner may not take them: somebody has to
 * grant it the role first (remedy in `parley check`), and until then all stays as it was.
 */
export async function takeTables(owner: pg.Client, report: (what: string) => void): Promise<boolean> {
  await owner.query("SET lock_timeout = '20s'"); // beside processes that run; tried again by the next migrate
  try {
    const theirs = await findTheirs(owner);
    if (theirs.length > 0 && !(await maySpeakFor(owner))) {
      report('The tables belong to the application still: as a superuser, GRANT parley_application TO parley_owner');
      return false;
    }
    for (const table of theirs) {
      await owner.query(`ALTER TABLE ${table} OWNER TO CURRENT_USER`);
      await owner.query(`GRANT ${RIGHTS} ON ${table} TO parley_application`);
    }
    await owner.query(GIVE);
    return true;
  } finally {
    await owner.query('RESET lock_timeout');
  }
}

const GIVE = `
ALTER DEFAULT PRIVILEGES IN SCHEMA office, vault, read GRANT ${RIGHTS} ON TABLES TO parley_application;
ALTER DEFAULT PRIVILEGES IN SCHEMA office, vault, read GRANT USAGE ON SEQUENCES TO parley_application;
REVOKE CREATE ON SCHEMA office, vault FROM parley_application;
`;

const findTheirs = async (owner: pg.Client): Promise<readonly string[]> => {
  const { rows: there } = await owner.query<{ found: string | null }>("SELECT to_regclass('read.generation') AS found");
  const { rows: kept } = there[0]?.found
    ? await owner.query<{ reader: string }>('SELECT reader FROM read.generation')
    : { rows: [] };
  const { rows } = await owner.query<{ table: string }>(
    `SELECT c.oid::regclass::text AS table FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
       WHERE c.relkind IN ('r', 'p') AND c.relowner = 'parley_application'::regrole
         AND (n.nspname IN ('office', 'vault') OR (n.nspname = 'read' AND c.relname <> ALL ($1)))
       ORDER BY c.oid`,
    [kept.map(({ reader }) => reader)],
  );
  return rows.map(({ table }) => table);
};

/** Who made a role may grant it to itself; otherwise a superuser has to. */
const maySpeakFor = async (owner: pg.Client): Promise<boolean> => {
  const asked = "SELECT pg_has_role(current_user, 'parley_application', 'USAGE') AS may";
  const may = async (): Promise<boolean> => (await owner.query<{ may: boolean }>(asked)).rows[0]?.may === true;
  if (await may()) return true;
  await owner.query('GRANT parley_application TO CURRENT_USER WITH INHERIT TRUE').catch(() => undefined);
  return may();
};
