import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { ReviewSide } from '../../../rulebook/bad-faith-rules.js';
import { houseDeadline } from '../../core/deadlines.js';
import type { DisputeAction, DisputeFile } from '../../core/action.js';
import { complainantOf } from '../../core/parties.js';
import { somePossible } from '../../core/some-possible.js';
import { getStage, type Dispute } from '../../core/state.js';
import { reviewSubject } from '../../core/subject.js';
import { checkNoneRuns } from './check-none-runs.js';
import { declarersOf } from './declarers-of.js';
import type { FaithReviewOpened } from './events.js';
import { goodFaithOf } from './rules-of.js';
import { sittingOf } from './sitting.js';
import { getReview } from './reviews.js';

export type OpenFaithReview = Command<
  'OpenFaithReview',
  Pick<FaithReviewOpened['data'], 'signals' | 'position' | 'disputeIds' | 'groundContentId'> & {
    /** The request that it answers; without one staff open it from signals. */
    readonly reviewId?: string;
    /**
     * Of a review that nobody asked for: the respondent whose declaration it is about; without one it is about the
     * complaint.
     */
    readonly respondentId?: string;
  }
>;

/**
 * A person opens a review, from signals or at a party's request. No signal opens one by itself, and none is shown to
 * anybody but staff.
 */
export const openFaithReview: DisputeAction<OpenFaithReview> = {
  by: ['case-manager'],
  on: 'dispute',
  during: ['intake', 'curing', 'awaiting-counter-notice', 'next-step', 'panel', 'compliance', 'closed'],
  subjects: () => ['dispute'],
  needs: ['reviewers'],
  precondition: (_, { dispute, rulebook }) => {
    goodFaithOf(rulebook);
    return isRequested(dispute) || somePossible(conductOf(dispute), ([id, side]) => checkNoneRuns(dispute, id, side));
  },
  decide: ({ data: { reviewId, respondentId, signals, position, disputeIds, groundContentId }, by, at }, file) => {
    const { aboutId, side } = reviewId === undefined ? fromSignals(respondentId, file) : fromRequest(reviewId, file);
    checkNoneRuns(file.dispute, aboutId, side, reviewId);
    const officer = sittingOf(by.id, file);
    const id = reviewId ?? file.newId();
    const warnDue = houseDeadline(file, 'warn-faith-review', { event: 'FaithReviewOpened', at });
    return [
      {
        type: 'FaithReviewOpened',
        data: { reviewId: id, aboutId, side, signals, position, disputeIds, officer, groundContentId, warnDue },
      },
    ];
  },
};

/** Whose conduct a review can be about. */
const conductOf = (dispute: Dispute): readonly (readonly [aboutId: string, side: ReviewSide])[] => [
  [complainantOf(dispute), 'complaint'],
  ...declarersOf(dispute).map((id) => [id, 'declaration'] as const),
];

const isRequested = (dispute: Dispute): boolean =>
  Object.keys(dispute.reviews).some((id) => getStage(dispute, reviewSubject(id)).stage === 'faith-request');

const fromSignals = (
  respondentId: string | undefined,
  { dispute }: DisputeFile,
): Pick<FaithReviewOpened['data'], 'aboutId' | 'side'> => {
  if (respondentId === undefined) return { aboutId: complainantOf(dispute), side: 'complaint' };
  return declarersOf(dispute).includes(respondentId)
    ? { aboutId: respondentId, side: 'declaration' }
    : refuse('UnknownReference', { field: 'respondentId', name: respondentId });
};

const fromRequest = (
  reviewId: string,
  { dispute }: DisputeFile,
): Pick<FaithReviewOpened['data'], 'aboutId' | 'side'> => {
  const { aboutId, side } = getReview(dispute, reviewId);
  const { stage } = getStage(dispute, reviewSubject(reviewId));
  return stage === 'faith-request'
    ? { aboutId, side }
    : refuse('WrongStage', { subject: reviewSubject(reviewId), stage });
};
