import type { Answer } from '#event-store/answers.js';
import type { TenantContext } from '../command-handler/command-handler.js';
import { keptKinds } from './forget-identifiers.js';
import { endIdentifiers } from './give-identifiers.js';
import { identifierKeyName } from './identifier-key.js';
import { orderIdentifierHouse, type Asked } from './identifier-house.js';

/**
 * The command handler of another key: what was hashed by the one before is deleted and that key destroyed, so that
 * copies of the tables tell nothing either. May be repeated.
 */
export async function changeIdentifierKey(tenant: TenantContext, asked: Asked): Promise<Answer> {
  const answer = await orderIdentifierHouse(tenant, asked, () =>
    Promise.resolve({ type: 'ChangeIdentifierKey', data: {} }),
  );
  const { generation } = JSON.parse(answer.body) as { readonly generation: number };
  await tenant.vault.destroyKey(identifierKeyName(generation - 1));
  for (const { platformId, ...unless } of await keptKinds(tenant, asked.at))
    await endIdentifiers(tenant, platformId, {
      ...{ ending: 'key-changed', leaving: { unless } },
      ...{ key: `key/${platformId}/${generation}`, at: asked.at },
    });
  return answer;
}
