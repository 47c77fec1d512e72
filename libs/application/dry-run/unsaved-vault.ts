import { newId } from '#infrastructure/ids.js';
import { KeyDestroyed } from '#infrastructure/vault/key-ring.js';
import type { Vault, Words } from '#infrastructure/vault/vault.js';
import type { TenantContext } from '../command-handler/command-handler.js';

/** The vault for who does nothing: what is sealed is remembered here alone, and opens here alone. */
export function unsavedVault({
  vault,
  database,
  associationId,
}: Pick<TenantContext, 'vault' | 'database' | 'associationId'>): Vault {
  const sealed = new Map<string, string>();
  const refuse = (): Promise<never> => Promise.reject(new Error('A dry run changes no keys'));

  const sealAll = async (words: readonly Words[]): Promise<readonly string[]> => {
    if (words.length === 0) return [];
    const { rows } = await database.query<{ readonly name: string }>({
      text: 'SELECT name FROM vault.key WHERE association_id = $1 AND name = ANY ($2) AND destroyed_at IS NOT NULL',
      values: [associationId, [...new Set(words.map(({ keyName }) => keyName))]],
    });
    if (rows.length > 0) throw new KeyDestroyed(rows.map(({ name }) => name).join(', '));
    return words.map(({ text }) => {
      const id = newId();
      sealed.set(id, text);
      return id;
    });
  };

  return {
    sealAll,
    seal: async (keyName, text) => (await sealAll([{ keyName, text }]))[0] as string,
    open: async (contentIds) => {
      const opened = await vault.open(contentIds.filter((id) => !sealed.has(id)));
      return new Map(contentIds.map((id) => [id, sealed.get(id) ?? opened.get(id)]));
    },
    keyFor: refuse,
    findKey: vault.findKey,
    destroyKey: refuse,
    destroyKeys: refuse,
  };
}
