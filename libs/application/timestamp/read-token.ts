import { ContentInfo, SignedData, TimeStampResp, TSTInfo, type Certificate, type SignerInfo } from 'pkijs';

/** Tokens are a few thousand bytes, with all certificates above them hardly ten. */
export const MOST_TOKEN_BYTES = 64 * 1024;
const SIGNED_DATA = '1.2.840.113549.1.7.2';
const TST_INFO = '1.2.840.113549.1.9.16.1.4';
const SEQUENCE = 0x30;
const GRANTED: readonly number[] = [0, 1];

/** Why bytes are no token that could be checked. */
export const TOKEN_REFUSALS = ['too-large', 'not-a-token', 'not-granted', 'several-signers'] as const;
export type TokenRefusal = (typeof TOKEN_REFUSALS)[number];

export class BadToken extends Error {
  override readonly name = 'BadToken';

  constructor(
    readonly code: TokenRefusal,
    options?: ErrorOptions,
  ) {
    super(code, options);
  }
}

export type ReadToken = {
  /** The token alone, as it is kept: `ContentInfo`, without an answer’s envelope. */
  readonly bytes: Buffer;
  readonly info: TSTInfo;
  /** What the signer’s digest is made over. */
  readonly content: Buffer;
  readonly signer: SignerInfo;
  readonly certificates: readonly Certificate[];
};

const reading = <T>(read: () => T): T => {
  try {
    return read();
  } catch (error) {
    if (error instanceof BadToken) throw error;
    throw new BadToken('not-a-token', { cause: error }); // the parser’s own faults, an exhausted stack among them
  }
};

const whole = (bytes: Uint8Array): ArrayBuffer => {
  const copy = new ArrayBuffer(bytes.length);
  new Uint8Array(copy).set(bytes);
  return copy;
};

/** How many bytes the first value in them takes, by its head; undefined where that is no definite length. */
export const derLength = (bytes: Uint8Array): number | undefined => {
  const [, length = 128] = bytes;
  if (length < 128) return 2 + length;
  const octets = length & 127;
  if (octets === 0 || octets > 4 || bytes.length < 2 + octets) return undefined;
  return 2 + octets + Buffer.from(bytes.subarray(2, 2 + octets)).readUIntBE(0, octets);
};

/** What stands inside of the first value: behind its tag and length. */
const inside = (bytes: Buffer): Buffer => bytes.subarray((bytes[1] ?? 0) < 128 ? 2 : 2 + ((bytes[1] ?? 0) & 127));

/** One value and nothing behind it: what would follow is signed by nobody. */
const assertWhole = (bytes: Buffer): void => {
  if (derLength(bytes) !== bytes.length) throw new BadToken('not-a-token');
};

/** The token’s own bytes, out of the envelope of an answer if they lie in one. */
const tokenIn = (bytes: Buffer): Buffer => {
  if (bytes.length > MOST_TOKEN_BYTES) throw new BadToken('too-large');
  assertWhole(bytes);
  const first = inside(bytes);
  if (first[0] !== SEQUENCE) return bytes; // a token begins with its kind, an answer with its status
  const { status } = TimeStampResp.fromBER(whole(bytes));
  if (!GRANTED.includes(status.status)) throw new BadToken('not-granted');
  const token = first.subarray(derLength(first));
  assertWhole(token);
  return token;
};

/** Reads an authority’s answer or a token alone. Throws BadToken for whatever is neither. */
export const readToken = (given: Uint8Array): ReadToken => {
  return reading(() => {
    const bytes = tokenIn(Buffer.from(given));
    const token = ContentInfo.fromBER(whole(bytes));
    if (token.contentType !== SIGNED_DATA) throw new BadToken('not-a-token');
    const signed = new SignedData({ schema: token.content });
    const { eContentType, eContent } = signed.encapContentInfo;
    if (eContentType !== TST_INFO || !eContent) throw new BadToken('not-a-token');
    const [signer, ...others] = signed.signerInfos;
    if (!signer || others.length > 0) throw new BadToken('several-signers');
    const content = Buffer.from(eContent.getValue());
    assertWhole(content);
    const info = TSTInfo.fromBER(whole(content));
    if (!Number.isFinite(info.genTime.getTime())) throw new BadToken('not-a-token');
    const certificates = (signed.certificates ?? []).filter((one): one is Certificate => 'subjectPublicKeyInfo' in one);
    return { bytes, info, content, signer, certificates };
  });
};
