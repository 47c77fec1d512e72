import { localDate, type LocalDate } from '#domain/calendar/local-date.js';
import { FIRST_RATING_TEXT, RATING_TEXTS, type RatingText } from '#domain/rating/texts.js';
import { integrity202701 } from './integrity-2027-01.js';
import { integrity202707 } from './integrity-2027-07.js';
import type { RatingRules } from './rules.js';

/** A text as it was released, and what a member accepts of it. */
export type ReleasedText = { readonly rules: RatingRules; readonly pin: RatingText };

/** A text that is in force somewhere, from a legal day on. */
export type RulesInForce = ReleasedText & { readonly inForceFrom: LocalDate };

/** An association put a text in force from a day, by its own way of making rules (ADR 99). */
export type Adoption = { readonly version: string; readonly inForceFrom: LocalDate };

const TEXTS = [integrity202701, integrity202707];

/** Every text ever released, oldest first. Which of them is in force where, and from when, no release says. */
export const RELEASED_TEXTS: readonly ReleasedText[] = TEXTS.flatMap((rules) =>
  RATING_TEXTS.filter(({ version }) => version === rules.version).map((pin) => ({ rules, pin })),
);

export const findRules = (version: string): ReleasedText | undefined =>
  RELEASED_TEXTS.find(({ pin }) => pin.version === version);

/** Throws if this program does not have the version. */
export const getRules = (version: string): ReleasedText => {
  const found = findRules(version);
  if (!found) throw new Error(`No rating rules ${version}`);
  return found;
};

/** In force for every association until it put another in force. The day is never read from the version's name. */
export const FIRST_RULES: RulesInForce = {
  ...getRules(FIRST_RATING_TEXT.version),
  inForceFrom: localDate('2026-11-25'),
};

/** All that was and will be in force in an association, in the order in which each takes the place of another. */
export const rulesHistory = (adopted: readonly Adoption[]): readonly [RulesInForce, ...RulesInForce[]] => [
  FIRST_RULES,
  ...adopted.map(({ version, inForceFrom }) => ({ ...getRules(version), inForceFrom })),
];

/** What is in force in an association on a legal day: what is accepted on it, and what its sector is reckoned by. */
export const rulesInForceOn = (adopted: readonly Adoption[], day: LocalDate): RulesInForce =>
  rulesHistory(adopted).findLast(({ inForceFrom }) => inForceFrom <= day) ?? FIRST_RULES;

/** What takes its place, where that is approved already. */
export const rulesAfter = (adopted: readonly Adoption[], day: LocalDate): RulesInForce | undefined =>
  rulesHistory(adopted)
    .slice(1)
    .find(({ inForceFrom }) => inForceFrom > day);

/** Since when a text is in force in an association, seen from a day; undefined where it is not yet, or never was. */
export const inForceSince = (adopted: readonly Adoption[], version: string, day: LocalDate): LocalDate | undefined =>
  rulesHistory(adopted).findLast((one) => one.pin.version === version && one.inForceFrom <= day)?.inForceFrom ??
  (version === FIRST_RULES.pin.version ? FIRST_RULES.inForceFrom : undefined);
