import type { Actor } from '#domain/kernel/message.js';
import type { ActedBy } from '#documents/acted-by.js';
import { namesOfAccounts } from './account-parties.js';
import type { TenantContext } from '../command-handler/command-handler.js';

/** Says of each of these actors who it was; a party is never its own agent, and its agent never the party. */
export async function actedByOf(
  tenant: Pick<TenantContext, 'database' | 'associationId'>,
  actors: readonly Pick<Actor, 'id'>[],
): Promise<(actor: Pick<Actor, 'id'>) => ActedBy> {
  const names = await namesOfAccounts(
    tenant,
    actors.map(({ id }) => id),
  );
  return ({ id }) => {
    if (id.startsWith('link-')) return { byLink: true };
    const name = names.get(id);
    return name === undefined ? {} : { name };
  };
}
