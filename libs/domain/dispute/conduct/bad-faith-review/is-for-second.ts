import { checkSecond } from '../../core/check-second.js';
import type { Precondition } from '../../core/action.js';
import { partsOf } from '../../core/subject.js';
import { getReview } from './reviews.js';

/** Whoever proposed a finding neither agrees to it nor returns it. */
export const isForSecond: Precondition = (subject, file) => {
  getReview(file.dispute, partsOf(subject).id ?? '');
  checkSecond(subject, file);
  return true;
};
