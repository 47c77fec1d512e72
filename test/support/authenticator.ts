import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto';

type Options = Readonly<Record<string, unknown>> & { readonly challenge: string };
type Change = {
  readonly origin?: string;
  readonly userVerified?: boolean;
  readonly count?: number;
  readonly relyingParty?: string;
};

const b64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url');

/** CBOR (RFC 8949) of what an attestation needs: whole numbers, texts, bytes, maps. */
const head = (major: number, value: number): Buffer => {
  if (value < 24) return Buffer.from([(major << 5) | value]);
  if (value < 256) return Buffer.from([(major << 5) | 24, value]);
  return Buffer.from([(major << 5) | 25, value >> 8, value & 255]);
};
const cbor = (value: number | string | Uint8Array | ReadonlyMap<number | string, unknown>): Buffer => {
  if (typeof value === 'number') return value < 0 ? head(1, -1 - value) : head(0, value);
  if (typeof value === 'string') return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)]);
  if (value instanceof Uint8Array) return Buffer.concat([head(2, value.length), value]);
  const pairs = [...value].flatMap(([key, one]) => [cbor(key), cbor(one as string)]);
  return Buffer.concat([head(5, value.size), ...pairs]);
};

/** COSE_Key (RFC 9053) of a P-256 key for ES256. */
const cose = (key: KeyObject): Buffer => {
  const { x = '', y = '' } = key.export({ format: 'jwk' });
  return cbor(
    new Map<number, unknown>([
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, Buffer.from(x, 'base64url')],
      [-3, Buffer.from(y, 'base64url')],
    ]),
  );
};

/** An authenticator in software, that holds one passkey and does as it is told, right or wrong. */
export function openAuthenticator(relyingParty = 'parley.test', origin = 'http://parley.test') {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const credentialId = randomBytes(32);
  let count = 0;
  let userHandle: string | undefined;

  const clientData = (type: string, challenge: string, change: Change): Buffer =>
    Buffer.from(JSON.stringify({ type, challenge, origin: change.origin ?? origin, crossOrigin: false }));

  /** WebAuthn Level 3, 6.1: hash of the RP ID, flags, counter, and on making the credential. */
  const data = (change: Change, made?: Buffer): Buffer => {
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(change.count ?? (count += 1));
    const flags = 0x01 | (change.userVerified === false ? 0 : 0x04) | (made ? 0x40 : 0);
    const hash = createHash('sha256')
      .update(change.relyingParty ?? relyingParty)
      .digest();
    return Buffer.concat([hash, Buffer.from([flags]), counter, made ?? Buffer.alloc(0)]);
  };

  return {
    /** What the browser sends after making a passkey. */
    make: (options: Options, change: Change = {}) => {
      userHandle = (options['user'] as { id: string }).id;
      const length = Buffer.alloc(2);
      length.writeUInt16BE(credentialId.length);
      const made = Buffer.concat([Buffer.alloc(16), length, credentialId, cose(publicKey)]);
      const attestation = cbor(
        new Map<string, unknown>([
          ['fmt', 'none'],
          ['attStmt', new Map()],
          ['authData', data(change, made)],
        ]),
      );
      return {
        credentialId: b64(credentialId),
        clientData: b64(clientData('webauthn.create', options.challenge, change)),
        attestation: b64(attestation),
        transports: ['internal'],
      };
    },
    /** What the browser sends after signing with it. */
    sign: (options: Options, change: Change = {}) => {
      const authenticatorData = data(change);
      const client = clientData('webauthn.get', options.challenge, change);
      const signed = Buffer.concat([authenticatorData, createHash('sha256').update(client).digest()]);
      return {
        credentialId: b64(credentialId),
        clientData: b64(client),
        authenticatorData: b64(authenticatorData),
        signature: b64(sign('sha256', signed, privateKey)),
        ...(userHandle !== undefined && { userHandle }),
      };
    },
  };
}
