import { integrity202701 } from './integrity-2027-01.js';
import { integrity202707 } from './integrity-2027-07.js';
import type { RatingRules, RulesPin } from './rules.js';

export type ReleasedRules = { readonly rules: RatingRules; readonly pin: RulesPin };

const release = (rules: RatingRules, hash: string): ReleasedRules => ({ rules, pin: { version: rules.version, hash } });

/**
 * Every version of the rules ever released, newest last, each with the SHA-256 of its canonical JSON. A spec compares.
 */
export const RELEASED_RULES: readonly [ReleasedRules, ...ReleasedRules[]] = [
  release(integrity202701, 'bc4d83df4a0d908b7c5d0ed7bc47618d066c8a9dfe9c45f5ea1404f006bb1d77'),
];

export const newestRules = (): ReleasedRules => RELEASED_RULES.at(-1) ?? RELEASED_RULES[0];

export const findRules = (version: string): ReleasedRules | undefined =>
  RELEASED_RULES.find(({ pin }) => pin.version === version);

/** Throws if this program does not have the version. */
export const getRules = (version: string): ReleasedRules => {
  const found = findRules(version);
  if (!found) throw new Error(`No rating rules ${version}`);
  return found;
};

/** Versions that are compared with the one in force before anybody is asked to accept them. Nobody is rated by them. */
export const PROPOSED_RULES: readonly RatingRules[] = [integrity202707];

/** A version to compare, released or proposed. */
export const findComparable = (version: string): RatingRules | undefined =>
  findRules(version)?.rules ?? PROPOSED_RULES.find((rules) => rules.version === version);
