import type pg from 'pg';
import { checkRoles } from '../database/check-roles.js';
import type { Check, Finding } from './finding.js';

type Row = {
  readonly demo: string;
  readonly is_super: boolean;
  readonly owned: string;
  readonly emptied: string;
};

/** All but the read models, which the application builds and drops itself. */
const TABLES = `
  SELECT c.oid, c.relowner FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
   WHERE n.nspname IN ('office', 'vault', 'log', 'security') AND c.relkind IN ('r', 'p')`;

/** Whether nothing of the demo is there, and the application's role can do no more than it has to. */
export async function databaseFindings(pool: Pick<pg.Pool, 'query'>): Promise<readonly Finding[]> {
  const { rows } = await pool.query<Row>(
    // .example never receives mail (RFC 2606): whoever has such an address is of the demo
    `SELECT (SELECT count(*) FROM office.account WHERE mail ILIKE '%.example' AND suspended_at IS NULL AND ended_at IS NULL) AS demo,
            (SELECT rolsuper OR rolcreaterole OR rolbypassrls FROM pg_roles WHERE rolname = current_user) AS is_super,
            (SELECT count(*) FROM (${TABLES}) t WHERE pg_has_role(current_user, t.relowner, 'USAGE')) AS owned,
            (SELECT count(*) FROM (${TABLES}) t WHERE has_table_privilege(current_user, t.oid, 'TRUNCATE, TRIGGER')) AS emptied`,
  );
  const { demo = '0', is_super: isSuper = false, owned = '0', emptied = '0' } = rows[0] ?? {};
  const warnings = await checkRoles(pool, 'development');
  return [
    finding('demo-accounts', demo === '0', 'There are no demo accounts', {
      says: `${demo} accounts of the demo can sign in, with a password that everybody knows`,
      remedy: 'Start production with a database of its own, or suspend the accounts whose mail ends in .example',
    }),
    finding('database-role', !isSuper, 'The application’s role has no power over others', {
      says: 'DATABASE_URL signs in as a superuser, or as one who may make roles',
      remedy: 'Use the role parley_application, which `parley migrate` makes',
    }),
    finding('tables', owned === '0', 'The application may not alter or drop its tables', {
      says: `${owned} tables belong to the role of the application, which could drop them`,
      remedy: 'As a superuser, GRANT parley_application TO parley_owner WITH INHERIT TRUE; then run `parley migrate`',
    }),
    finding('table-grants', emptied === '0', 'The application may not empty a table at once, nor hang code on one', {
      says: `The role of the application may TRUNCATE ${emptied} tables, or put triggers on them`,
      remedy: 'As a superuser, REVOKE TRUNCATE, TRIGGER ON ALL TABLES IN SCHEMA office, vault, log, security FROM it',
    }),
    finding('database-safety', warnings.length === 0, 'The log belongs to another role, and commits reach the disk', {
      says: warnings.join(' '),
      remedy: 'See “Production” in docs/running.md',
    }),
  ];
}

const finding = (
  check: Check,
  ready: boolean,
  good: string,
  wrong: { readonly says: string; readonly remedy: string },
): Finding => ({ check, ready, must: true, ...(ready ? { says: good } : wrong) });
