import type { TenantContext } from '#application/command-handler/command-handler.js';

export type KnownAccount = {
  readonly id: string;
  readonly login: string;
  readonly name: string;
  readonly mail: string;
  readonly locale: string;
  readonly roles: readonly string[];
  readonly isThere: boolean;
};

/** Every account of the association by its login, those that are suspended or ended too. */
export async function findAccountsByLogin({
  database,
  associationId,
}: Pick<TenantContext, 'database' | 'associationId'>): Promise<ReadonlyMap<string, KnownAccount>> {
  const { rows } = await database.query<KnownAccount>({
    name: 'accounts-by-login',
    text: `SELECT id, login, name, mail, locale, roles, suspended_at IS NULL AND ended_at IS NULL AS "isThere"
             FROM office.account WHERE association_id = $1`,
    values: [associationId],
  });
  return new Map(rows.map((row) => [row.login, row]));
}
