import type { PairSubject } from '#domain/dispute/core/subject.js';

/** What was accepted, as far as the letter tells of it. */
export type AcceptedFacts = {
  /** No measure is asked for before a decision; codes of the papers that it lacks, none where none is asked or due. */
  readonly withoutMeasure?: readonly string[];
  /** Pairs on which none is asked or due, while one is on others. */
  readonly unmeasured?: readonly PairSubject[];
  /** With which items the complaint does not go on, and why; for the complainant alone. */
  readonly declined?: readonly { readonly itemIds: readonly string[]; readonly reason: string }[];
};
