import type { RightFlag } from './flags.js';
import { flagsOf } from './rely-on-right.js';
import type { Right } from './state.js';

/** How sure what is published is: compared with the papers, told by its owner alone, or open to doubt by now. */
export const CONFIDENCES = ['checked', 'stated', 'questioned'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** Whose word it rests on: the owner wrote it down itself, or the association did with the papers in hand. */
export const PUBLICATION_SOURCES = ['owner', 'association'] as const;
export type PublicationSource = (typeof PUBLICATION_SOURCES)[number];

const OF_DOUBT: readonly RightFlag[] = [
  'invalidation-pending',
  'invalidated-not-final',
  'partly-invalidated',
  'evaluation-unfavourable',
];

/** What is told to everybody of why it may not stand. */
export const doubtsOf = (right: Right): readonly RightFlag[] =>
  flagsOf(right).filter((flag) => OF_DOUBT.includes(flag));

/** A licence is no surer than the right that it rests on. */
export const confidenceOf = (right: Right, licenceId?: string): Confidence => {
  if (doubtsOf(right).length > 0) return 'questioned';
  const isSeen = licenceId === undefined || right.licences[licenceId]?.isChecked === true;
  return right.stage === 'checked' && isSeen ? 'checked' : 'stated';
};
