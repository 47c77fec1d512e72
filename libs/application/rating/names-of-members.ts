import { identitiesOf } from '../party/identities.js';
import type { TenantContext } from '../command-handler/command-handler.js';

type Reading = Pick<TenantContext, 'database' | 'associationId' | 'vault'>;

/** What these members are called: parties by their identity, platforms and representatives by their own name. */
export async function namesOfMembers(
  tenant: Reading,
  memberIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const [parties, others] = await Promise.all([identitiesOf(tenant, memberIds), namesBesideParties(tenant, memberIds)]);
  return new Map(
    memberIds.flatMap((id) => {
      const name = parties.get(id)?.name ?? others.get(id);
      return name === undefined ? [] : [[id, name] as const];
    }),
  );
}

/** Of those that are platforms or accounts; whoever was erased has none. */
async function namesBesideParties(
  { database, associationId }: Pick<Reading, 'database' | 'associationId'>,
  memberIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await database.query<{ id: string; name: string }>({
    name: 'names-beside-parties',
    text: `SELECT id, name FROM office.platform WHERE association_id = $1 AND id = ANY ($2::uuid[])
           UNION ALL
           SELECT id, name FROM office.account WHERE association_id = $1 AND id = ANY ($2::uuid[]) AND erased_at IS NULL`,
    values: [associationId, memberIds],
  });
  return new Map(rows.map(({ id, name }) => [id, name]));
}
