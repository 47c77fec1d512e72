/**
 * The articles of the Personal Information Protection Law on which what people are told rests, as rulebooks write
 * clauses. What was read of each, where, and how sure it is, stands in docs/privacy.md: all by reprints or quotations
 * of the text, since the official one was not at hand.
 */
const LAW = 'Personal Information Protection Law';

/** On what each purpose of processing rests. */
export const GROUNDS: Readonly<Record<string, string>> = {
  dispute: `${LAW} 13(1)(1); ${LAW} 13(1)(2)`,
  account: `${LAW} 13(1)(2)`,
  security: `${LAW} 13(1)(3)`,
  rating: `${LAW} 13(1)(1)`,
};

/** What a person may ask for. */
export const RIGHTS = {
  withdrawal: `${LAW} 15`,
  copy: `${LAW} 45`,
  correction: `${LAW} 46`,
  erasure: `${LAW} 47`,
  explanation: `${LAW} 48`,
  relatives: `${LAW} 49`,
  suit: `${LAW} 50`,
} as const;

export const BREACH = `${LAW} 57`;
