import { newId } from '#infrastructure/ids.js';
import type { Vault } from '#infrastructure/vault/vault.js';

/** A vault for what is only tried: new words stay in memory and are gone with it, old ones are read as ever. */
export function draftVault(vault: Vault): Vault {
  const drafts = new Map<string, string>();
  const seal = (text: string): string => {
    const id = newId();
    drafts.set(id, text);
    return id;
  };
  return {
    ...vault,
    seal: async (_, text) => seal(text),
    sealAll: async (words) => words.map(({ text }) => seal(text)),
    open: async (contentIds) => {
      const known = await vault.open(contentIds.filter((id) => !drafts.has(id)));
      return new Map(contentIds.map((id) => [id, drafts.get(id) ?? known.get(id)]));
    },
  };
}
