import { closePairs } from '../../measures/close-pairs.js';
import { goingOn } from '../../response/counter-notice/going-on.js';
import { withOwnExhibits } from '../../service/evidence/exhibit.js';
import { setStage, type Dispute, type EvolveOf } from '../../core/state.js';
import type { Stage } from '../../core/stage.js';
import { reviewSubject } from '../../core/subject.js';
import { closeTask, openTask } from '../../core/tasks.js';
import type { TaskKind } from '../../core/task.js';
import type { Deadline } from '../../../calendar/derivation.js';
import type { Sitting } from './finding-parts.js';
import type { FaithAppealDecided } from './appeal-events.js';
import type { GoodFaithEvent } from './events.js';
import type { Review } from './state.js';

export const evolveGoodFaith: EvolveOf<GoodFaithEvent> = {
  FaithReviewRequested: (dispute, { reviewId, byId, aboutId, side, evidence, decideDue }) => {
    const known = withReview(withOwnExhibits(dispute, evidence, byId), reviewId, {
      aboutId,
      side,
      requestedById: byId,
      disputeIds: [],
      touched: [],
    });
    return waits(known, reviewId, 'faith-request', 'decide-faith-review', decideDue);
  },
  FaithReviewDeclined: (dispute, { reviewId }) =>
    setStage(closeTask(dispute, 'decide-faith-review', reviewSubject(reviewId)), [reviewSubject(reviewId)], {
      stage: 'closed',
      reason: 'rejected',
    }),
  FaithReviewOpened: (dispute, { reviewId, aboutId, side, disputeIds, officer, warnDue }) => {
    const { requestedById } = dispute.reviews[reviewId] ?? {};
    const opened = {
      aboutId,
      side,
      ...(requestedById !== undefined && { requestedById }),
      disputeIds,
      opened: true,
      touched: [officer],
    } as const;
    return waits(
      closeTask(withReview(dispute, reviewId, opened), 'decide-faith-review', reviewSubject(reviewId)),
      reviewId,
      'faith-warning',
      'warn-faith-review',
      warnDue,
    );
  },
  FaithReviewWarned: (dispute, { reviewId, officer, replyDue }) => {
    const subject = reviewSubject(reviewId);
    const warned = change(touchedBy(dispute, reviewId, officer), reviewId, {
      warnedAt: replyDue.derivation.trigger.at,
    });
    return setStage(closeTask(warned, 'warn-faith-review', subject), [subject], {
      stage: 'faith-reply',
      deadline: replyDue,
    });
  },
  FaithReviewReplied: (dispute, { reviewId, byId, evidence, findDue }) =>
    waits(withOwnExhibits(dispute, evidence, byId), reviewId, 'faith-finding', 'find-on-faith', findDue),
  FaithReplyLapsed: (dispute, { reviewId, findDue }) =>
    waits(dispute, reviewId, 'faith-finding', 'find-on-faith', findDue),
  FaithFindingProposed: (dispute, { secondDue, proposer, ...found }) => {
    const { reviewId } = found;
    const proposed = change(touchedBy(dispute, reviewId, proposer), reviewId, { proposal: { ...found, proposer } });
    return waits(
      closeTask(proposed, 'find-on-faith', reviewSubject(reviewId)),
      reviewId,
      'faith-second',
      'second-finding',
      secondDue,
    );
  },
  FaithFindingReturned: (dispute, { reviewId, second, findDue }) => {
    const returned = closeTask(touchedBy(dispute, reviewId, second), 'second-finding', reviewSubject(reviewId));
    return waits(withoutProposal(returned, reviewId), reviewId, 'faith-finding', 'find-on-faith', findDue);
  },
  FaithFound: (dispute, { finders, pairs, appealDue, sweepDue, underOrder, ...data }) => {
    const { reviewId, finding, reasonsContentId, evidenceIds, forged, consequence } = data;
    const subject = reviewSubject(reviewId);
    const touched = finders.reduce(
      (after, sitting) => touchedBy(after, reviewId, sitting),
      withoutProposal(dispute, reviewId),
    );
    const found = change(touched, reviewId, {
      found: {
        ...{ reviewId, finding, reasonsContentId, evidenceIds, forged, pairs },
        ...(consequence && { consequence }),
        ...(underOrder && { underOrder }),
      },
    });
    const rested = closeTask(closeTask(found, 'find-on-faith', subject), 'second-finding', subject);
    const after = pairs.length === 0 ? rested : closePairs(rested, pairs, 'lifted');
    const swept = sweepDue ? openTask(after, 'sweep-holdings', subject, sweepDue) : after;
    return setStage(swept, [subject], { stage: 'faith-appeal', deadline: appealDue });
  },
  HoldingsSwept: (dispute, { reviewId, disputeIds, unswept }) => {
    const swept = change(dispute, reviewId, {
      swept: { disputeIds, unswept: unswept.map(({ disputeId }) => disputeId) },
    });
    return unswept.length > 0 ? swept : closeTask(swept, 'sweep-holdings', reviewSubject(reviewId));
  },
  FaithFindingAppealed: (dispute, { reviewId, byId, evidence, assignDue }) =>
    waits(withOwnExhibits(dispute, evidence, byId), reviewId, 'appeal-assignment', 'assign-appeal', assignDue),
  FaithAppealAssigned: (dispute, { reviewId, decider, decideDue }) => {
    const assigned = closeTask(change(dispute, reviewId, { decider }), 'assign-appeal', reviewSubject(reviewId));
    return waits(assigned, reviewId, 'appeal-decision', 'decide-appeal', decideDue);
  },
  FaithAppealDecided: (dispute, data) => {
    const { reviewId, outcome, finding, pairs = [] } = data;
    const subject = reviewSubject(reviewId);
    const { found } = dispute.reviews[reviewId] ?? {};
    const now = found && { found: afterAppeal(found, data) };
    const decided = closeTask(change(goingOn(dispute, pairs), reviewId, { outcome, ...now }), 'decide-appeal', subject);
    return finding === 'malicious' ? decided : closeTask(decided, 'sweep-holdings', subject);
  },
  FaithFindingBecameFinal: (dispute, { reviewId }) =>
    setStage(dispute, [reviewSubject(reviewId)], { stage: 'closed', reason: 'ended' }),
};

type Found = NonNullable<Review['found']>;

/** What counts now: what the appeal found, and what follows from that. */
const afterAppeal = (
  { consequence: _, underOrder, ...found }: Found,
  { finding, consequence, pairs = [] }: FaithAppealDecided['data'],
): Found => ({
  ...found,
  finding,
  ...(underOrder && finding !== 'founded' && { underOrder }),
  ...(consequence && { consequence }),
  pairs: found.pairs.filter((pair) => !pairs.includes(pair)),
});

const withReview = (dispute: Dispute, reviewId: string, review: Review): Dispute => ({
  ...dispute,
  reviews: { ...dispute.reviews, [reviewId]: review },
});

const change = (dispute: Dispute, reviewId: string, part: Partial<Review>): Dispute => {
  const review = dispute.reviews[reviewId];
  return review ? withReview(dispute, reviewId, { ...review, ...part }) : dispute;
};

const withoutProposal = (dispute: Dispute, reviewId: string): Dispute => {
  const { proposal: _, ...review } = dispute.reviews[reviewId] ?? {};
  return 'touched' in review ? withReview(dispute, reviewId, review as Review) : dispute;
};

const touchedBy = (dispute: Dispute, reviewId: string, { accountId, organisationId }: Sitting): Dispute => {
  const { touched = [] } = dispute.reviews[reviewId] ?? {};
  const known = touched.some((one) => one.accountId === accountId && one.organisationId === organisationId);
  return known ? dispute : change(dispute, reviewId, { touched: [...touched, { accountId, organisationId }] });
};

/** A person has this to do, and the review waits for it. */
const waits = (dispute: Dispute, reviewId: string, stage: Stage, task: TaskKind, due: Deadline): Dispute =>
  openTask(setStage(dispute, [reviewSubject(reviewId)], { stage }), task, reviewSubject(reviewId), due);
