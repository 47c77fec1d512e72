import type { Command } from '../../../kernel/message.js';
import { houseDeadline } from '../../core/deadlines.js';
import type { DisputeAction } from '../../core/action.js';
import { reviewSubject } from '../../core/subject.js';
import { isForSecond } from './is-for-second.js';
import { sittingOf } from './sitting.js';

export type ReturnFaithFinding = Command<
  'ReturnFaithFinding',
  { readonly reviewId: string; readonly reasonContentId: string }
>;

/** The second person does not agree, and says why; the finding is made anew. */
export const returnFaithFinding: DisputeAction<ReturnFaithFinding> = {
  by: ['case-manager'],
  on: 'review',
  during: ['faith-second'],
  subjects: ({ reviewId }) => [reviewSubject(reviewId)],
  needs: ['reviewers'],
  precondition: isForSecond,
  decide: ({ data: { reviewId, reasonContentId }, by, at }, file) => {
    const findDue = houseDeadline(file, 'find-on-faith', { event: 'FaithFindingReturned', at });
    return [
      { type: 'FaithFindingReturned', data: { reviewId, second: sittingOf(by.id, file), reasonContentId, findDue } },
    ];
  },
};
