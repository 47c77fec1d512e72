/** How what was found had been written. */
export const SPELLINGS = ['plain', 'spaced', 'traditional', 'lookalike', 'pinyin', 'homophone'] as const;
export type Spelling = (typeof SPELLINGS)[number];

/** Something that a person should look at. It takes nothing down, and says nothing about anybody. */
export type Finding = {
  /** The rule that found it (lexicon.ts). */
  readonly rule: string;
  readonly word: string;
  /** As it stands in the text, with its place there (UTF-16 units). */
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly spelling: Spelling;
  /** How sure it is, from 0 to 1; below `REPORTED` nothing is reported. */
  readonly score: number;
};

/** From this score on a finding is reported. Chosen on the half of the labelled set that may be looked at (docs/screening.md). */
export const REPORTED = 0.6;

/** To two places, as it is reported. */
export const rounded = (score: number): number => Math.round(score * 100) / 100;
