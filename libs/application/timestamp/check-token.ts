import { IssuerAndSerialNumber, type Accuracy } from 'pkijs';
import { instant } from '#domain/kernel/message.js';
import type { TokenCheck, TokenReport } from '#domain/timestamp/token-checks.js';
import { checkChain, checkPurpose, knownOf, type Known } from './certificate-chain.js';
import { digestNamed } from './digests.js';
import { BadToken, readToken, type ReadToken } from './read-token.js';
import { checkSignature, checkSigningCertificate } from './verify-signature.js';

const SUBJECT_KEY_IDENTIFIER = '2.5.29.14';

export type ExpectedToken = {
  /** Of the file, hexadecimal. */
  readonly sha256: string;
  /** Of the request, where we made one. */
  readonly nonce?: Uint8Array;
  readonly policy?: string;
  readonly roots: readonly Known[];
};
/** The token as it is kept, and what was made sure of it. */
export type CheckedToken = { readonly token: Buffer; readonly report: TokenReport };

/**
 * Reads a token, or the answer it lies in, and checks it against a file, the request and the roots. Nothing is asked of
 * anybody: whether a certificate was revoked stays open, and is said to be. Throws BadToken for what is none.
 */
export const checkToken = (given: Uint8Array, expected: ExpectedToken): CheckedToken => {
  const read = readToken(given);
  try {
    return { token: read.bytes, report: reportOn(read, expected) };
  } catch (error) {
    if (error instanceof BadToken) throw error;
    throw new BadToken('not-a-token', { cause: error }); // values of kinds that the standard has no place for
  }
};

const reportOn = (read: ReadToken, expected: ExpectedToken): TokenReport => {
  const { info, certificates } = read;
  const known = certificates.flatMap((one) => knownOf(one) ?? []);
  const signer = known.find(({ certificate }) => isSigner(read, certificate));
  const accuracyMs = millisecondsOf(info.accuracy);
  return {
    attestedAt: instant(info.genTime),
    ...(accuracyMs !== undefined && { accuracyMs }),
    policy: info.policy,
    serial: hexOf(info.serialNumber.valueBlock.valueHexView),
    digest: digestNamed(info.messageImprint.hashAlgorithm.algorithmId),
    ...(signer && { signer: signer.x509.subject.replace(/\n/g, ', ').slice(0, 300) }),
    checks: [
      checkImprint(read, expected),
      checkNonce(read, expected),
      checkSignature(read, signer?.x509),
      checkSigningCertificate(read, signer?.certificate),
      checkPurpose(signer),
      ...checkChain(signer, known, { roots: expected.roots, at: info.genTime }),
      checkPolicy(read, expected),
      { check: 'revocation', outcome: 'not-checked', why: 'not-asked' },
    ],
  };
};

const checkImprint = ({ info: { messageImprint } }: ReadToken, { sha256 }: ExpectedToken): TokenCheck => {
  const { hashAlgorithm, hashedMessage } = messageImprint;
  if (digestNamed(hashAlgorithm.algorithmId) !== 'sha256')
    return { check: 'imprint', outcome: 'failed', why: 'other-digest' };
  return Buffer.from(hashedMessage.getValue()).toString('hex') === sha256
    ? { check: 'imprint', outcome: 'passed' }
    : { check: 'imprint', outcome: 'failed', why: 'differs' };
};

const checkNonce = ({ info }: ReadToken, { nonce }: ExpectedToken): TokenCheck => {
  if (!nonce) return { check: 'nonce', outcome: 'not-checked', why: 'no-request' };
  if (!info.nonce) return { check: 'nonce', outcome: 'failed', why: 'missing' };
  return hexOf(info.nonce.valueBlock.valueHexView) === hexOf(nonce)
    ? { check: 'nonce', outcome: 'passed' }
    : { check: 'nonce', outcome: 'failed', why: 'differs' };
};

const checkPolicy = ({ info }: ReadToken, { policy }: ExpectedToken): TokenCheck => {
  if (policy === undefined) return { check: 'policy', outcome: 'not-checked', why: 'no-policy-expected' };
  return info.policy === policy
    ? { check: 'policy', outcome: 'passed' }
    : { check: 'policy', outcome: 'failed', why: 'differs' };
};

/** As a number: without zeros before it. */
const hexOf = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString('hex')
    .replace(/^0+(?=.)/, '');

/** In whole milliseconds, begun ones counted. */
const millisecondsOf = (accuracy: Accuracy | undefined): number | undefined => {
  if (!accuracy) return undefined;
  const { seconds = 0, millis = 0, micros = 0 } = accuracy;
  return seconds * 1_000 + millis + Math.ceil(micros / 1_000);
};

/** Whether this certificate is the one that the signature names: by issuer and number, or by its key's identifier. */
const isSigner = ({ signer: { sid } }: ReadToken, certificate: Known['certificate']): boolean => {
  if (sid instanceof IssuerAndSerialNumber)
    return certificate.issuer.isEqual(sid.issuer) && certificate.serialNumber.isEqual(sid.serialNumber);
  const named = (sid as { readonly valueBlock?: { readonly valueHexView?: Uint8Array } }).valueBlock?.valueHexView;
  const own = certificate.extensions?.find(({ extnID }) => extnID === SUBJECT_KEY_IDENTIFIER)?.parsedValue as
    { readonly valueBlock: { readonly valueHexView: Uint8Array } } | undefined;
  return named !== undefined && own !== undefined && Buffer.from(named).equals(own.valueBlock.valueHexView);
};
