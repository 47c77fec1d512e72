import { X509Certificate } from 'node:crypto';
import { Certificate, type ExtKeyUsage } from 'pkijs';
import type { TokenCheck } from '#domain/timestamp/token-checks.js';

const TIME_STAMPING = '1.3.6.1.5.5.7.3.8';
const EXTENDED_KEY_USAGE = '2.5.29.37';
const BASIC_CONSTRAINTS = '2.5.29.19';
/** Extensions that we heed; another that is critical bars a certificate from a chain. */
const HEEDED: readonly string[] = [EXTENDED_KEY_USAGE, BASIC_CONSTRAINTS, '2.5.29.15', '2.5.29.32'];
const MOST_LINKS = 6;
const MOST_CERTIFICATES = 20;

/** A certificate as both libraries know it. */
export type Known = { readonly certificate: Certificate; readonly x509: X509Certificate };

/** Undefined where the bytes are none that we could use. */
export const knownOf = (certificate: Certificate): Known | undefined => {
  try {
    return { certificate, x509: new X509Certificate(Buffer.from(certificate.toSchema().toBER())) };
  } catch {
    return undefined;
  }
};

/** The roots in a text of PEM, one after the other. Throws for a text that holds anything else. */
export const rootsIn = (pem: string): readonly Known[] =>
  (pem.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? []).map((one) => {
    const x509 = new X509Certificate(one);
    const raw = new Uint8Array(x509.raw);
    return { x509, certificate: Certificate.fromBER(raw.buffer) };
  });

/** Whether the certificate is for time stamps alone, and says so critically (RFC 3161, 2.3). */
export const checkPurpose = (signer: Known | undefined): TokenCheck => {
  const usage = signer?.certificate.extensions?.find(({ extnID }) => extnID === EXTENDED_KEY_USAGE);
  const { keyPurposes = [] } = (usage?.parsedValue ?? {}) as Partial<ExtKeyUsage>;
  if (!keyPurposes.includes(TIME_STAMPING)) return { check: 'purpose', outcome: 'failed', why: 'missing' };
  if (keyPurposes.length > 1) return { check: 'purpose', outcome: 'failed', why: 'other-purposes' };
  if (!usage?.critical) return { check: 'purpose', outcome: 'failed', why: 'not-critical' };
  return { check: 'purpose', outcome: 'passed' };
};

const isInForce = ({ x509 }: Known, at: Date): boolean =>
  Date.parse(x509.validFrom) <= at.getTime() && at.getTime() <= Date.parse(x509.validTo);

const isHeeded = ({ certificate }: Known): boolean =>
  (certificate.extensions ?? []).every(({ extnID, critical }) => !critical || HEEDED.includes(extnID));

/** Whether it may stand so many authorities above who signed. */
const mayStandAbove = ({ certificate, x509 }: Known, below: number): boolean => {
  const constraints = certificate.extensions?.find(({ extnID }) => extnID === BASIC_CONSTRAINTS)?.parsedValue as
    { readonly pathLenConstraint?: number } | undefined;
  return x509.ca && (constraints?.pathLenConstraint ?? MOST_LINKS) >= below;
};

const isIssuedBy = (one: Known, issuer: Known): boolean => {
  try {
    return one.x509.checkIssued(issuer.x509) && one.x509.verify(issuer.x509.publicKey);
  } catch {
    return false; // a key that we cannot use proves nothing
  }
};

/** From who signed up to a root, without either twice; undefined where none leads there. */
const pathTo = (
  roots: readonly Known[],
  among: readonly Known[],
  path: readonly Known[],
): readonly Known[] | undefined => {
  const last = path.at(-1);
  if (!last || path.length > MOST_LINKS || !isHeeded(last)) return undefined;
  if (roots.some(({ x509 }) => x509.fingerprint256 === last.x509.fingerprint256)) return path;
  const above = [...roots, ...among].filter(
    (one) => !path.includes(one) && mayStandAbove(one, path.length - 1) && isIssuedBy(last, one),
  );
  for (const one of above) {
    const found = pathTo(roots, among, [...path, one]);
    if (found) return found;
  }
  return undefined;
};

/** Whether who signed was in force then, and every certificate above it up to a root that is trusted. */
export const checkChain = (
  signer: Known | undefined,
  certificates: readonly Known[],
  { roots, at }: { readonly roots: readonly Known[]; readonly at: Date },
): readonly [validity: TokenCheck, chain: TokenCheck] => {
  const path = signer && pathTo(roots, certificates.slice(0, MOST_CERTIFICATES), [signer]);
  const inForce = (path ?? (signer ? [signer] : [])).every((one) => isInForce(one, at)) && signer !== undefined;
  return [
    inForce
      ? { check: 'validity', outcome: 'passed' }
      : { check: 'validity', outcome: 'failed', why: signer ? 'expired' : 'missing' },
    path ? { check: 'chain', outcome: 'passed' } : { check: 'chain', outcome: 'failed', why: 'unknown-root' },
  ];
};
