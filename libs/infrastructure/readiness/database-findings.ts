import type pg from 'pg';
import { checkRoles } from '../database/check-roles.js';
import { must, type Finding } from './finding.js';

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
    must('demo-accounts', demo === '0', demo),
    must('database-role', !isSuper),
    must('tables', owned === '0', owned),
    must('table-grants', emptied === '0', emptied),
    must('database-safety', warnings.length === 0, warnings.join(' ')),
  ];
}
