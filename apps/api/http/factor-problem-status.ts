import type { FACTOR_PROBLEM_CODES } from '#messages/account/factor-problems.js';

/** The HTTP status of what is refused of somebody's ways to sign in. */
export const FACTOR_STATUS: { readonly [C in (typeof FACTOR_PROBLEM_CODES)[number]]: number } = {
  WrongFactor: 422,
  ProofNeeded: 403,
  LastFactor: 409,
  NoFactor: 409,
  TooManyFactors: 409,
  IssuerFailed: 422,
  IdentityUnknown: 409,
  LastWayIn: 409,
};
