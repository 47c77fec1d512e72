import { createHmac, createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Kms } from './kms.js';

/** Several, while one is replaced by another. */
export type MasterKeys = {
  /** Wraps whatever is written. */
  readonly current: KeyObject;
  /** Open what was wrapped before, or is being wrapped by processes that were started otherwise. */
  readonly others: readonly KeyObject[];
  /** What the secrets of hashes and signatures are made from. It stays when the key that wraps is replaced. */
  readonly root: KeyObject;
};

/** Wraps every other key. It lives outside the database: whoever has a copy of that alone can read nothing. */
export type MasterKey = KeyObject | MasterKeys;

type Env =
  | {
      readonly PARLEY_MASTER_KEY?: string | undefined;
      readonly PARLEY_MASTER_KEY_FILE?: string | undefined;
      readonly PARLEY_MASTER_KEY_OTHERS?: string | undefined;
    }
  | NodeJS.ProcessEnv;

const KEY = 32;
const WRAPPED = /^kms:(?<bytes>[A-Za-z0-9+/=]+)$/;

/**
 * From PARLEY_MASTER_KEY or the file that PARLEY_MASTER_KEY_FILE names: in base64 32 bytes, or 64 where it has replaced
 * another, of which the second half is the root. PARLEY_MASTER_KEY_OTHERS: those beside it, with commas between. Throws
 * if there is none, it is no key, or a key service has to open it (openMasterKey).
 */
export const loadMasterKey = (env: Env): MasterKey => masterKeyOf(textOf(env), env.PARLEY_MASTER_KEY_OTHERS);

/** The same, where each of the texts may be `kms:…`, which the key service opens. Rejects where that cannot be asked. */
export async function openMasterKey(env: Env, kms: Kms | undefined): Promise<MasterKey> {
  const inClear = async (text: string): Promise<string> => {
    const wrapped = WRAPPED.exec(text)?.groups?.['bytes'];
    if (wrapped === undefined) return text;
    if (!kms) throw new Error('The master key is wrapped by a key service: set PARLEY_KMS');
    return (await kms.unwrap(Buffer.from(wrapped, 'base64'), KMS_CONTEXT)).toString('base64');
  };
  const others = (env.PARLEY_MASTER_KEY_OTHERS ?? '').split(',').map((one) => one.trim());
  const [text = '', ...opened] = await Promise.all([textOf(env), ...others].map(inClear));
  return masterKeyOf(text, opened.join(','));
}

/** Ties what a key service has wrapped to its use. */
export const KMS_CONTEXT = 'parley/master-key';

const textOf = (env: Env): string => {
  const text =
    env.PARLEY_MASTER_KEY ??
    (env.PARLEY_MASTER_KEY_FILE === undefined ? undefined : readFileSync(env.PARLEY_MASTER_KEY_FILE, 'utf8'));
  if (text === undefined)
    throw new Error('Set PARLEY_MASTER_KEY or PARLEY_MASTER_KEY_FILE: without it nothing can be encrypted or read');
  return text.trim();
};

const masterKeyOf = (text: string, others: string | undefined): MasterKey => {
  const { current, root } = halvesOf(text);
  const beside = (others ?? '').split(',').flatMap((one) => (one.trim() === '' ? [] : halvesOf(one.trim()).current));
  return beside.length === 0 && root === current ? current : { current, others: beside, root };
};

const halvesOf = (text: string): { readonly current: KeyObject; readonly root: KeyObject } => {
  const bytes = Buffer.from(text, 'base64');
  if (bytes.length !== KEY && bytes.length !== 2 * KEY)
    throw new Error('The master key must be 32 bytes in base64 (make one with: openssl rand -base64 32)');
  const current = createSecretKey(bytes.subarray(0, KEY));
  return { current, root: bytes.length === KEY ? current : createSecretKey(bytes.subarray(KEY)) };
};

const isOne = (masterKey: MasterKey): masterKey is KeyObject => 'export' in masterKey;

/** What wraps now. */
export const wrappingKey = (masterKey: MasterKey): KeyObject => (isOne(masterKey) ? masterKey : masterKey.current);

/** All that open, the one that wraps first. */
export const openingKeys = (masterKey: MasterKey): readonly KeyObject[] =>
  isOne(masterKey) ? [masterKey] : [masterKey.current, ...masterKey.others];

/** Of the key that wraps now; tells nothing of the key. */
export const wrappingKeyId = (masterKey: MasterKey): string =>
  createHmac('sha256', wrappingKey(masterKey)).update('parley/key-id').digest('hex').slice(0, 16);

/** The text of a key that can take the place of this one: other bytes wrap, and the root stays. */
export const nextMasterKeyText = (masterKey: MasterKey, random: Buffer): string =>
  Buffer.concat([random, (isOne(masterKey) ? masterKey : masterKey.root).export()]).toString('base64');

/** A secret of its own for one purpose (`request`, `handle`), the same in every process; RFC 5869 with SHA-256. */
export const hmacSecret = (masterKey: MasterKey, purpose: string): KeyObject => {
  const root = isOne(masterKey) ? masterKey : masterKey.root;
  return createSecretKey(Buffer.from(hkdfSync('sha256', root, '', `parley/hmac/${purpose}`, 32)));
};
