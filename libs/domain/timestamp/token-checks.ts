import type { Instant } from '../kernel/message.js';

/** What is asked of a time-stamp token (RFC 3161), in this order; each has its answer, those not asked among them. */
export const TOKEN_CHECKS = [
  /** Its imprint is the SHA-256 of the file. */
  'imprint',
  /** It answers the request that was made, by its number. */
  'nonce',
  /** Its bytes are those that were signed. */
  'signature',
  /** What was signed names the certificate that it was signed with. */
  'signing-certificate',
  /** That certificate is for time stamps, critically, and for nothing else. */
  'purpose',
  /** That certificate, and each above it, was in force at the token’s time. */
  'validity',
  /** It leads up to a root of an authority that the association trusts. */
  'chain',
  /** It was issued under the policy that the association asked for. */
  'policy',
  /** None of the certificates was revoked. */
  'revocation',
] as const;
export type TokenCheckName = (typeof TOKEN_CHECKS)[number];

/** Why a check failed, or was not made. */
export const TOKEN_FAULTS = [
  'differs',
  'other-digest',
  'missing',
  'not-critical',
  'other-purposes',
  'expired',
  'unknown-root',
  'unsupported-algorithm',
  'weak-digest',
  'no-request',
  'no-policy-expected',
  'not-asked',
] as const;
export type TokenFault = (typeof TOKEN_FAULTS)[number];

export type TokenCheck = {
  readonly check: TokenCheckName;
  readonly outcome: 'passed' | 'failed' | 'not-checked';
  readonly why?: TokenFault;
};

/** What a token says of itself, and what was made sure of it. Whoever reads it sees what was not. */
export type TokenReport = {
  /** `genTime`: the instant that it attests. */
  readonly attestedAt: Instant;
  /** Within so many milliseconds, where it says so. */
  readonly accuracyMs?: number;
  /** Object identifier of the policy under which it was issued. */
  readonly policy: string;
  /** Its number with the authority, hexadecimal. */
  readonly serial: string;
  /** The digest that it is made over. */
  readonly digest: string;
  /** As its certificate names who signed it. */
  readonly signer?: string;
  readonly checks: readonly TokenCheck[];
};

/** What a token is worth by its checks. */
export const TOKEN_WORTHS = ['proven', 'untrusted', 'worthless'] as const;
export type TokenWorth = (typeof TOKEN_WORTHS)[number];

/** Of whose authority nothing is known, a token is no forgery, and no proof: people see which. */
const OF_TRUST: readonly TokenCheckName[] = ['chain', 'policy'];

/**
 * `proven` where all that was asked passed; `untrusted` where it is whole, and whoever made it is not known here;
 * `worthless` where it does not fit the file or was not signed as it has to be.
 */
export const worthOf = ({ checks }: Pick<TokenReport, 'checks'>): TokenWorth => {
  const failed = checks.filter(({ outcome }) => outcome === 'failed').map(({ check }) => check);
  if (failed.some((check) => !OF_TRUST.includes(check))) return 'worthless';
  const isTrusted = checks.some(({ check, outcome }) => check === 'chain' && outcome === 'passed');
  return failed.length > 0 || !isTrusted ? 'untrusted' : 'proven';
};
