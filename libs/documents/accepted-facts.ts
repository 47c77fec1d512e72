/** What was accepted, as far as the letter tells of it. */
export type AcceptedFacts = {
  /** Codes of papers without which no measure is asked for before a decision. */
  readonly withoutMeasure?: readonly string[];
  /** With which items the complaint does not go on, and why; for the complainant alone. */
  readonly declined?: readonly { readonly itemIds: readonly string[]; readonly reason: string }[];
};
