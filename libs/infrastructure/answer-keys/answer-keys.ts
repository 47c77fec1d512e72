import { createPrivateKey, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import type pg from 'pg';
import { newId } from '../ids.js';
import type { MasterKey } from '../vault/master-key.js';
import { unwrapSecret, wrapSecret } from '../vault/secrets.js';

type Database = Pick<pg.Pool, 'query'>;

/** A public key as JSON (RFC 8037), by which anybody checks what was answered. */
export type AnswerKey = {
  readonly kty: 'OKP';
  readonly crv: 'Ed25519';
  readonly use: 'sig';
  readonly alg: 'EdDSA';
  readonly kid: string;
  readonly x: string;
};

/** Signs with the newest key of an association. */
export type AnswerSigner = { readonly keyId: string; readonly sign: (payload: string) => string };

type Row = { readonly id: string; readonly publicKey: string; readonly wrapped: Buffer };

const purposeOf = (id: string): string => `answer-key:${id}`;

const findKeys = async (database: Database, associationId: string): Promise<readonly Row[]> => {
  const { rows } = await database.query<Row>({
    name: 'answer-keys',
    text: `SELECT id, public_key AS "publicKey", private_wrapped AS wrapped FROM office.signing_key
            WHERE association_id = $1 ORDER BY created_at, id`,
    values: [associationId],
  });
  return rows;
};

/** Every key that an association ever signed with, the oldest first; none until it first answers. */
export const listAnswerKeys = async (database: Database, associationId: string): Promise<readonly AnswerKey[]> =>
  (await findKeys(database, associationId)).map(({ id, publicKey }) => ({
    kty: 'OKP',
    crv: 'Ed25519',
    use: 'sig',
    alg: 'EdDSA',
    kid: id,
    x: publicKey,
  }));

/** The signer of an association; its first key is made where there is none. */
export async function answerSigner(
  database: Database,
  masterKey: MasterKey,
  associationId: string,
  now: Date,
): Promise<AnswerSigner> {
  const known = (await findKeys(database, associationId)).at(-1);
  if (known) return signerOf(masterKey, known);
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const id = newId();
  const pkcs8 = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  await database.query({
    name: 'make-answer-key',
    text: `INSERT INTO office.signing_key (id, association_id, public_key, private_wrapped, created_at)
             SELECT $1::uuid, $2::uuid, $3, $4::bytea, $5::timestamptz
              WHERE NOT EXISTS (SELECT FROM office.signing_key WHERE association_id = $2)`,
    values: [id, associationId, pointOf(publicKey), wrapSecret(masterKey, purposeOf(id), pkcs8), now],
  });
  const made = (await findKeys(database, associationId)).at(-1);
  if (!made) throw new Error('A key for answers was made and is gone');
  return signerOf(masterKey, made);
}

const pointOf = (key: KeyObject): string => String(key.export({ format: 'jwk' }).x);

/** A JWS with its payload left out (RFC 7515, appendix F): whoever has the answer puts it in. */
const signerOf = (masterKey: MasterKey, { id, wrapped }: Row): AnswerSigner => {
  const key = createPrivateKey(unwrapSecret(masterKey, purposeOf(id), wrapped));
  const header = Buffer.from(JSON.stringify({ alg: 'EdDSA', kid: id })).toString('base64url');
  return {
    keyId: id,
    sign: (payload) => {
      const signed = `${header}.${Buffer.from(payload).toString('base64url')}`;
      return `${header}..${sign(null, Buffer.from(signed), key).toString('base64url')}`;
    },
  };
};
