import type { Vault } from '#infrastructure/vault/vault.js';

/** The words of one request: collected first, sealed together in one round trip, then known by their ids. */
export type Texts = {
  /** The id of these words, once all are sealed. */
  readonly add: (keyName: string, text: string) => () => string;
  readonly seal: (vault: Pick<Vault, 'sealAll'>) => Promise<void>;
};

export const collectTexts = (): Texts => {
  const words: { readonly keyName: string; readonly text: string }[] = [];
  let ids: readonly string[] = [];
  return {
    add: (keyName, text) => {
      const place = words.push({ keyName, text }) - 1;
      return () => {
        const id = ids[place];
        if (id === undefined) throw new Error('Words are sealed before their ids are asked for');
        return id;
      };
    },
    seal: async (vault) => {
      ids = await vault.sealAll(words);
    },
  };
};
