import { createHmac, type KeyObject } from 'node:crypto';
import { hashedText } from '#domain/shop-identifier/normalise.js';
import type { IdentifierKind } from '#domain/shop-identifier/kinds.js';
import type { TenantContext } from '../command-handler/command-handler.js';

/** Under which name the key of a generation lies in the vault. */
export const identifierKeyName = (generation: number): string => `shop-identifiers:${generation}`;

const derived = (key: KeyObject, use: 'handed' | 'kept'): Buffer => createHmac('sha256', key).update(use).digest();

/** What platforms hash by, 64 hexadecimal digits; made where there is none. */
export const handedKey = async ({ vault }: Pick<TenantContext, 'vault'>, generation: number): Promise<string> =>
  derived(await vault.keyFor(identifierKeyName(generation)), 'handed').toString('hex');

/**
 * How the hash of a platform is kept: hashed again by a key that nobody is handed, so that a platform that came by our
 * tables could look nobody up in them.
 */
export const keepHash = async ({ vault }: Pick<TenantContext, 'vault'>, generation: number) => {
  const kept = derived(await vault.keyFor(identifierKeyName(generation)), 'kept');
  return (kind: IdentifierKind, hash: string): string =>
    createHmac('sha256', kept).update(hashedText(kind, hash)).digest('hex');
};
