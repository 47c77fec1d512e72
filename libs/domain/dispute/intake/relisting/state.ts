import type { PairSubject } from '../../core/subject.js';
import type { DifferentGoodsSaid, Earlier, RelistingClaimed } from './events.js';

/** What a dispute knows of goods that were in another one before. */
export type Relisted = {
  /** What was claimed, and whether a person has looked at it. */
  readonly relistingClaims: Readonly<
    Record<
      string,
      Pick<RelistingClaimed['data'], 'pairs' | 'earlierDisputeId' | 'earlierNumber'> & { readonly looked: boolean }
    >
  >;
  /** The earlier dispute of each pair that a person found to be about the same goods. */
  readonly relistings: Readonly<Record<PairSubject, Earlier>>;
  /** What respondents said of them, and what came of the comparison. */
  readonly goodsSayings: Readonly<
    Record<
      string,
      Pick<DifferentGoodsSaid['data'], 'pairs' | 'respondentId'> & { readonly outcome?: 'same' | 'different' }
    >
  >;
};

export const unrelisted: Relisted = { relistingClaims: {}, relistings: {}, goodsSayings: {} };
