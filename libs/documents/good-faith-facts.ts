import type { AppealOutcome } from '#domain/dispute/conduct/bad-faith-review/appeal-events.js';
import type { Consequence } from '#domain/dispute/conduct/bad-faith-review/finding-parts.js';
import type { Finding, ReviewCondition, ReviewSide } from '#domain/rulebook/bad-faith-rules.js';

/** What a letter about a bad-faith review tells. `isAbout` is the role of the party under review. */
export type GoodFaithFacts = {
  readonly side: ReviewSide;
  readonly isAbout: 'complainant' | 'respondent';
  readonly condition?: ReviewCondition;
  readonly finding?: Finding;
  readonly consequence?: Consequence;
  readonly outcome?: AppealOutcome;
  readonly text?: string;
};
