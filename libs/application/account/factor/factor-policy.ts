import type { AccountRole } from '#infrastructure/database/entities/account.js';
import type { Statements } from '#infrastructure/database/statements.js';

/** Who acts for the association or decides: a stolen password of one of these harms others. */
export const GUARDED_ROLES: readonly AccountRole[] = ['case-manager', 'administrator', 'mediator', 'expert'];

/** What an installation asks for that says nothing: in production all of them, elsewhere none. */
export const usualFactorRoles = (environment: 'production' | 'development'): readonly AccountRole[] =>
  environment === 'production' ? GUARDED_ROLES : [];

/** An association is stricter than the installation, never laxer. */
export const isFactorRequired = (
  roles: readonly AccountRole[],
  installation: readonly AccountRole[],
  association: readonly AccountRole[],
): boolean => roles.some((role) => installation.includes(role) || association.includes(role));

/** For which roles the association asks for one beyond the installation. */
export async function findFactorPolicy(database: Statements, associationId: string): Promise<readonly AccountRole[]> {
  const { rows } = await database.query<{ roles: AccountRole[] }>(
    'SELECT roles FROM office.factor_policy WHERE association_id = $1',
    [associationId],
  );
  return rows[0]?.roles ?? [];
}

export async function saveFactorPolicy(
  database: Statements,
  { associationId, roles, by, at }: PolicyChange,
): Promise<void> {
  await database.query(
    `INSERT INTO office.factor_policy (association_id, roles, changed_by, changed_at) VALUES ($1, $2, $3, $4)
       ON CONFLICT (association_id) DO UPDATE
         SET roles = excluded.roles, changed_by = excluded.changed_by, changed_at = excluded.changed_at`,
    [associationId, roles, by, at],
  );
}

export type PolicyChange = {
  readonly associationId: string;
  readonly roles: readonly AccountRole[];
  /** An account's id, or `operator`. */
  readonly by: string;
  readonly at: Date;
};
