import { constants, hash, verify, type VerifyKeyObjectInput, type X509Certificate } from 'node:crypto';
import type { Certificate, SignerInfo } from 'pkijs';
import type { TokenCheck, TokenFault } from '#domain/timestamp/token-checks.js';
import { digestNamed, isStrong, SHA1 } from './digests.js';
import type { ReadToken } from './read-token.js';

/** As the parser gives values of ASN.1 whose kind it does not know. */
type Value = {
  readonly idBlock: { readonly tagNumber: number };
  readonly valueBlock: { readonly value?: readonly Value[]; readonly valueHexView?: Uint8Array; toString(): string };
};

const CONTENT_TYPE = '1.2.840.113549.1.9.3';
const MESSAGE_DIGEST = '1.2.840.113549.1.9.4';
const SIGNING_CERTIFICATE = '1.2.840.113549.1.9.16.2.12';
const SIGNING_CERTIFICATE_V2 = '1.2.840.113549.1.9.16.2.47';
const SEQUENCE = 16;

const PSS = { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_AUTO } as const;
/** How a signature is verified, by the object identifier of its algorithm; its digest, where that says it. */
const ALGORITHMS: Readonly<
  Record<string, { readonly how: Omit<VerifyKeyObjectInput, 'key'>; readonly digest?: string; readonly key: string }>
> = {
  '1.2.840.113549.1.1.1': { how: {}, key: 'rsa' },
  '1.2.840.113549.1.1.11': { how: {}, digest: 'sha256', key: 'rsa' },
  '1.2.840.113549.1.1.12': { how: {}, digest: 'sha384', key: 'rsa' },
  '1.2.840.113549.1.1.13': { how: {}, digest: 'sha512', key: 'rsa' },
  '1.2.840.113549.1.1.10': { how: PSS, key: 'rsa' },
  '1.2.840.10045.4.3.2': { how: {}, digest: 'sha256', key: 'ec' },
  '1.2.840.10045.4.3.3': { how: {}, digest: 'sha384', key: 'ec' },
  '1.2.840.10045.4.3.4': { how: {}, digest: 'sha512', key: 'ec' },
};

/** The only value of a signed attribute that may stand there once alone. */
const attribute = ({ signedAttrs }: SignerInfo, type: string): Value | undefined => {
  const [only, ...others] = signedAttrs?.attributes.filter((one) => one.type === type) ?? [];
  const [value, ...more] = (only?.values ?? []) as unknown as readonly Value[];
  return others.length > 0 || more.length > 0 ? undefined : value;
};

const octets = (value: Value | undefined): Buffer => Buffer.from(value?.valueBlock.valueHexView ?? []);
const failed = (check: TokenCheck['check'], why: TokenFault): TokenCheck => ({ check, outcome: 'failed', why });

/** Whether these are the bytes that this certificate's key signed. */
export const checkSignature = ({ signer, content }: ReadToken, by: X509Certificate | undefined): TokenCheck => {
  const digest = digestNamed(signer.digestAlgorithm.algorithmId);
  if (!isStrong(digest)) return failed('signature', digest === SHA1 ? 'weak-digest' : 'unsupported-algorithm');
  const algorithm = ALGORITHMS[signer.signatureAlgorithm.algorithmId];
  if (!algorithm || (algorithm.digest ?? digest) !== digest) return failed('signature', 'unsupported-algorithm');
  if (!by || !signer.signedAttrs) return failed('signature', 'missing');
  const type = attribute(signer, CONTENT_TYPE)?.valueBlock.toString();
  const named = octets(attribute(signer, MESSAGE_DIGEST));
  if (type !== '1.2.840.113549.1.9.16.1.4' || !named.equals(hash(digest, content, 'buffer')))
    return failed('signature', 'differs');
  const key = by.publicKey;
  if (!(key.asymmetricKeyType ?? '').startsWith(algorithm.key)) return failed('signature', 'unsupported-algorithm');
  const signed = Buffer.from(signer.signedAttrs.encodedValue); // as a SET, the tag under which it was signed
  const isSigned = verify(digest, signed, { key, ...algorithm.how }, octets(signer.signature as unknown as Value));
  return isSigned ? { check: 'signature', outcome: 'passed' } : failed('signature', 'differs');
};

/** Whether what was signed names this certificate (ESSCertID, RFC 3161 and 5816): another of the same key is not it. */
export const checkSigningCertificate = ({ signer }: ReadToken, by: Certificate | undefined): TokenCheck => {
  const named = attribute(signer, SIGNING_CERTIFICATE_V2);
  if (!named && attribute(signer, SIGNING_CERTIFICATE))
    return { check: 'signing-certificate', outcome: 'not-checked', why: 'weak-digest' }; // its first form knows SHA-1 alone
  const [certificateId] = named?.valueBlock.value?.[0]?.valueBlock.value ?? [];
  const [first, second] = certificateId?.valueBlock.value ?? [];
  if (!by || !first) return failed('signing-certificate', 'missing');
  const isNamed = first.idBlock.tagNumber === SEQUENCE;
  const digest = isNamed ? digestNamed(first.valueBlock.value?.[0]?.valueBlock.toString() ?? '') : 'sha256';
  if (!isStrong(digest)) return failed('signing-certificate', 'unsupported-algorithm');
  const bytes = Buffer.from(by.toSchema().toBER());
  return octets(isNamed ? second : first).equals(hash(digest, bytes, 'buffer'))
    ? { check: 'signing-certificate', outcome: 'passed' }
    : failed('signing-certificate', 'differs');
};
