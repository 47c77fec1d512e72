import { refuse } from '../../../kernel/refusal.js';
import type { Precondition } from '../../core/action.js';
import { partsOf } from '../../core/subject.js';
import { getReview } from './reviews.js';

/** Whoever proposed a finding neither agrees to it nor returns it. */
export const isForSecond: Precondition = (subject, { dispute, actor }) => {
  const { proposal } = getReview(dispute, partsOf(subject).id ?? '');
  return proposal?.proposer.accountId !== actor.id || refuse('SecondPersonNeeded');
};
