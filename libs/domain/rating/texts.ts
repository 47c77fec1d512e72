import { refuse } from '../kernel/refusal.js';

/** A text of the rules of rating, by its name and the SHA-256 of its canonical JSON: what a member accepts of it. */
export type RatingText = { readonly version: string; readonly hash: string };

/** In force for every association until it put another in force. */
export const FIRST_RATING_TEXT: RatingText = {
  version: '2027-01',
  hash: 'bc4d83df4a0d908b7c5d0ed7bc47618d066c8a9dfe9c45f5ea1404f006bb1d77',
};

/**
 * Every text that this program can rate by, oldest first. None is ever changed or taken out: logs name them. A spec
 * compares the hashes.
 */
export const RATING_TEXTS: readonly RatingText[] = [
  FIRST_RATING_TEXT,
  { version: '2027-07', hash: '36c5300eb31f244f3121b8a4508ce56a99b97e951b76cd3c444b31b1f2557b0d' },
];

/** The association puts in force a text that the program has, the very one, and another than the one before. */
export const assertRatingText = ({ version, hash }: RatingText, before: RatingText = FIRST_RATING_TEXT): void => {
  const known =
    RATING_TEXTS.find((one) => one.version === version) ??
    refuse('UnknownReference', { field: 'ratingRules.version', name: version });
  if (hash !== known.hash)
    refuse('RatingTextDiffers', { field: 'ratingRules.hash', version, known: known.hash, named: hash });
  if (version === before.version) refuse('RatingTextInForce', { field: 'ratingRules.version', version });
};
