import { createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** Wraps every other key. It lives outside the database: whoever has a copy of that alone can read nothing. */
export type MasterKey = KeyObject;

type Env =
  | { readonly PARLEY_MASTER_KEY?: string | undefined; readonly PARLEY_MASTER_KEY_FILE?: string | undefined }
  | NodeJS.ProcessEnv;

/**
 * From PARLEY_MASTER_KEY (base64, 32 bytes) or the file that PARLEY_MASTER_KEY_FILE names. Throws if there is none or
 * it is no key.
 */
export function loadMasterKey(env: Env): MasterKey {
  const text =
    env.PARLEY_MASTER_KEY ??
    (env.PARLEY_MASTER_KEY_FILE === undefined ? undefined : readFileSync(env.PARLEY_MASTER_KEY_FILE, 'utf8'));
  if (text === undefined)
    throw new Error('Set PARLEY_MASTER_KEY or PARLEY_MASTER_KEY_FILE: without it nothing can be encrypted or read');
  const bytes = Buffer.from(text.trim(), 'base64');
  if (bytes.length !== 32)
    throw new Error('The master key must be 32 bytes in base64 (make one with: openssl rand -base64 32)');
  return createSecretKey(bytes);
}

/** A secret of its own for one purpose (`request`, `handle`), the same in every process; RFC 5869 with SHA-256. */
export const hmacSecret = (masterKey: MasterKey, purpose: string): KeyObject =>
  createSecretKey(Buffer.from(hkdfSync('sha256', masterKey, '', `parley/hmac/${purpose}`, 32)));
