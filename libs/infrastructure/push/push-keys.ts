import type pg from 'pg';
import webPush from 'web-push';
import { newId } from '../ids.js';
import { advise, type Finding } from '../readiness/finding.js';
import type { MasterKey } from '../vault/master-key.js';
import { unwrapSecret, wrapSecret } from '../vault/secrets.js';

type Database = Pick<pg.Pool, 'query'>;

/** By which a push service knows this installation (VAPID, RFC 8292): points and scalars of P-256 in base64url. */
export type PushKey = { readonly keyId: string; readonly publicKey: string };
export type PushKeyPair = { readonly publicKey: string; readonly privateKey: string };

const purposeOf = (id: string): string => `push-key:${id}`;

/** The key that browsers are given now; undefined where none was made yet. */
export async function findPushKey(database: Database): Promise<PushKey | undefined> {
  const text =
    'SELECT id AS "keyId", public_key AS "publicKey" FROM office.push_key ORDER BY created_at DESC, id DESC LIMIT 1';
  return (await database.query<PushKey>({ name: 'newest-push-key', text, values: [] })).rows[0];
}

/** Makes the installation's first key where there is none. Of two that are made at once the newest is given out. */
export async function ensurePushKey(database: Database, masterKey: MasterKey, now: Date): Promise<PushKey> {
  const found = await findPushKey(database);
  if (found) return found;
  await addKey(database, masterKey, now, 'first');
  const made = await findPushKey(database);
  if (!made) throw new Error('A key for push notices was made and is gone');
  return made;
}

/**
 * Another key is given out from now on. Browsers that subscribed under an older one are told by that until their page
 * is opened again; older ones that nobody is told by go.
 */
export async function rotatePushKey(database: Database, masterKey: MasterKey, now: Date): Promise<PushKey> {
  const key = await addKey(database, masterKey, now, 'next');
  await database.query({
    name: 'drop-push-keys',
    text: `DELETE FROM office.push_key k WHERE k.id <> $1
             AND NOT EXISTS (SELECT FROM office.push_subscription s WHERE s.key_id = k.id)`,
    values: [key.keyId],
  });
  return key;
}

/** To sign with. Throws if the master key does not open it. */
export const openPushKey = async (database: Database, masterKey: MasterKey, keyId: string): Promise<PushKeyPair> => {
  const text = 'SELECT public_key AS "publicKey", private_wrapped AS wrapped FROM office.push_key WHERE id = $1';
  const { rows } = await database.query<{ publicKey: string; wrapped: Buffer }>({
    name: 'push-key',
    text,
    values: [keyId],
  });
  const [row] = rows;
  if (!row) throw new Error(`No key for push notices ${keyId}`);
  return { publicKey: row.publicKey, privateKey: unwrapSecret(masterKey, purposeOf(keyId), row.wrapped) };
};

const ADD = `INSERT INTO office.push_key (id, public_key, private_wrapped, created_at)
  SELECT $1::uuid, $2, $3::bytea, $4::timestamptz`;
const FIRST = 'WHERE NOT EXISTS (SELECT FROM office.push_key)';

const addKey = async (
  database: Database,
  masterKey: MasterKey,
  now: Date,
  name: 'first' | 'next',
): Promise<PushKey> => {
  const keyId = newId();
  const { publicKey, privateKey } = webPush.generateVAPIDKeys();
  const values = [keyId, publicKey, wrapSecret(masterKey, purposeOf(keyId), privateKey), now];
  await database.query({ name: `push-key-${name}`, text: name === 'first' ? `${ADD} ${FIRST}` : ADD, values });
  return { keyId, publicKey };
};

/** Whether there is a key to sign with, for whoever looks the installation over. */
export async function pushKeyFinding(database: Database, masterKey: MasterKey | undefined): Promise<Finding> {
  const found = await findPushKey(database);
  if (!found || !masterKey) return advise('push-key', false, found ? 'no master key' : 'none');
  const opens = await openPushKey(database, masterKey, found.keyId).then(
    () => true,
    () => false,
  );
  return advise('push-key', opens, found.keyId);
}
