import { createHmac, type KeyObject } from 'node:crypto';
import type { Vault } from '#infrastructure/vault/vault.js';

/** Names that tell nothing of what they are of, such as those of counts. */
export const keyedBy =
  (secret: KeyObject) =>
  (text: string): string =>
    createHmac('sha256', secret).update(text).digest('base64url');

/** One vault per association, so that its keys stay unwrapped. */
export const openVaults = (open: (associationId: string) => Vault) => {
  const known = new Map<string, Vault>();
  return (associationId: string): Vault => {
    const vault = known.get(associationId) ?? open(associationId);
    known.set(associationId, vault);
    return vault;
  };
};
