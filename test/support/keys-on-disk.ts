import { createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type pg from 'pg';
import { unwrapKey } from '#infrastructure/vault/wrapped-key.js';

export type WrappedKey = { readonly name: string; readonly wrapped: Buffer };

/** Which of these words stand in any file below these folders, dead rows and journal of a database among them. */
export const foundOnDisk = (words: readonly string[], ...folders: readonly string[]): readonly string[] => {
  const found = new Set<string>();
  for (const folder of folders)
    for (const one of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      const bytes = one.isFile() ? readIfThere(path.join(one.parentPath, one.name)) : undefined;
      for (const word of words) if (bytes?.includes(word)) found.add(word);
    }
  return [...found];
};

/** A server that runs takes files away meanwhile. */
const readIfThere = (file: string): Buffer | undefined => {
  try {
    return readFileSync(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
};

/** The keys of a party as the database holds them now. */
export const wrappedKeysOf = async (database: Pick<pg.Pool, 'query'>, partyId: string) => {
  const { rows } = await database.query<WrappedKey>(
    'SELECT name, wrapped FROM vault.key WHERE wrapped IS NOT NULL AND name LIKE $1',
    [`%${partyId}`],
  );
  return rows;
};

type Held = { readonly masterKey: KeyObject; readonly evidence: string; readonly associationId: string };

/** Whether a program that has the master key and every file of the installation can unwrap this. */
export const opensWithAnything = (
  { masterKey, evidence, associationId }: Held,
  { name, wrapped }: WrappedKey,
): boolean => {
  const secrets = path.join(evidence, 'wrappings');
  const others = readdirSync(secrets).map((file) => {
    const secret = Buffer.from(readFileSync(path.join(secrets, file), 'utf8'), 'base64');
    return createSecretKey(Buffer.from(hkdfSync('sha256', masterKey, secret, 'parley/wrapping/1', 32)));
  });
  return [masterKey, ...others].some((one) => {
    try {
      return unwrapKey([one], associationId, name, wrapped).symmetricKeySize === 32;
    } catch {
      return false;
    }
  });
};
