import { localDate, type LocalDate } from '#domain/calendar/local-date.js';
import { inForceOn, nextAfter, type Versions } from '#domain/rulebook/in-force.js';
import { integrity202701 } from './integrity-2027-01.js';
import { integrity202707 } from './integrity-2027-07.js';
import type { RatingRules, RulesPin } from './rules.js';

/** Rules as they were released: their text, what a member accepts of it, and the legal day from which they are in force. */
export type ReleasedRules = { readonly rules: RatingRules; readonly pin: RulesPin; readonly inForceFrom: LocalDate };

const release = (inForceFrom: string, rules: RatingRules, hash: string): ReleasedRules => ({
  rules,
  pin: { version: rules.version, hash },
  inForceFrom: localDate(inForceFrom),
});

/**
 * Every version of the rules ever released, newest last, each with the day from which it is in force and the SHA-256 of
 * its canonical JSON. A spec compares. The day stands here and not in the text that is hashed, and is never read from
 * the version's name.
 */
export const RELEASED_RULES: Versions<ReleasedRules> = [
  release('2026-11-25', integrity202701, 'bc4d83df4a0d908b7c5d0ed7bc47618d066c8a9dfe9c45f5ea1404f006bb1d77'),
];

/** What is in force on a legal day: what is accepted on that day, and what the sector is reckoned by. */
export const rulesInForceOn = (day: LocalDate): ReleasedRules => inForceOn(RELEASED_RULES, day);

/** What takes its place, where that is released already. */
export const rulesAfter = (day: LocalDate): ReleasedRules | undefined => nextAfter(RELEASED_RULES, day);

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

/** Every version that may be compared, oldest first; the day from which it is in force, unless it is only proposed. */
export const COMPARABLE_RULES: readonly { readonly version: string; readonly inForceFrom?: LocalDate }[] = [
  ...RELEASED_RULES.map(({ pin: { version }, inForceFrom }) => ({ version, inForceFrom })),
  ...PROPOSED_RULES.map(({ version }) => ({ version })),
];
