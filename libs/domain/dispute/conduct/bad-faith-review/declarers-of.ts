import type { Dispute } from '../../core/state.js';

/** The respondents whose declaration a review could be about. */
export const declarersOf = ({ counterNotices }: Dispute): readonly string[] => [
  ...new Set(Object.values(counterNotices).map(({ respondentId }) => respondentId)),
];
