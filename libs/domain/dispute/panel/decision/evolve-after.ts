import { getStage, setStage, type Dispute, type EvolveOf } from '../../core/state.js';
import { adoptionSubject, decisionSubject } from '../../core/subject.js';
import { closeTask, openTask } from '../../core/tasks.js';
import type { AdoptionEvent } from './adoption-events.js';
import { adoptionsOf } from './adoptions.js';
import type { ClarificationEvent } from './clarification-events.js';
import { evolveClarification } from './evolve-clarification.js';
import { evolveAdoption, endOpenAdoption } from './evolve-adoption.js';
import type { PanelCaseEnded, ReviewRefused, ReviewRequested } from './events.js';
import type { FinalEvent } from './final-events.js';
import type { PublicationEvent } from './publication-events.js';
import { changeDecision } from '../../core/decisions.js';

export type AfterEvent =
  AdoptionEvent | ClarificationEvent | ReviewRequested | ReviewRefused | FinalEvent | PanelCaseEnded | PublicationEvent;

/** What follows a decision that went out. Ratings and the timeline count by these events themselves. */
export const evolveAfter: EvolveOf<AfterEvent> = {
  ...evolveAdoption,
  ...evolveClarification,
  ReviewRequested: (dispute, { decisionId, partyId, ground, textContentId, requestedAt, answerDue }) =>
    awaitReviewAnswer(
      changeDecision(dispute, decisionId, (decision) => ({
        ...decision,
        reviewsAsked: [...(decision.reviewsAsked ?? []), { partyId, ground, textContentId, requestedAt }],
        reviewAnswerDue: answerDue,
      })),
      decisionId,
    ),
  ReviewRefused: (dispute, { decisionId, reasonContentId }) => {
    const refused = changeDecision(dispute, decisionId, (decision) => ({
      ...decision,
      reviewRefused: { reasonContentId },
    }));
    const { final, issued } = refused.decisions[decisionId] ?? {};
    const open = final === undefined && issued?.reviewDue; // the others may still ask for one
    const stage = open
      ? ({ stage: 'decision-review', deadline: open } as const)
      : ({ stage: 'decision-issued' } as const);
    return setStage(
      closeTask(refused, 'answer-review', decisionSubject(decisionId)),
      [decisionSubject(decisionId)],
      stage,
    );
  },
  DecisionBecameFinal: (dispute, { decisionId, by, effectiveAt }) =>
    atRest(
      changeDecision(dispute, decisionId, (decision) => ({ ...decision, final: { by, effectiveAt } })),
      decisionId,
    ),
  DecisionUpheld: (dispute, { decisionId, byDecisionId }) =>
    atRest(
      changeDecision(dispute, decisionId, (decision) => ({ ...decision, upheldBy: byDecisionId })),
      decisionId,
    ),
  DecisionReversed: (dispute, { decisionId, byDecisionId }) => {
    const reversed = changeDecision(dispute, decisionId, ({ proposed: _, ...decision }) => ({
      ...decision,
      reversedBy: byDecisionId,
    }));
    const waiting = adoptionsOf(reversed, decisionId).filter(
      ([adoptionId]) => getStage(reversed, adoptionSubject(adoptionId)).stage !== 'closed',
    );
    const rested = waiting.reduce(
      (after, [adoptionId]) => endOpenAdoption(after, adoptionSubject(adoptionId), 'ended'),
      reversed,
    );
    const unpublished = closeTask(
      closeTask(rested, 'approve-publication', decisionSubject(decisionId)),
      'answer-clarification',
      decisionSubject(decisionId),
    );
    return setStage(unpublished, [decisionSubject(decisionId)], { stage: 'closed', reason: 'reversed' });
  },
  PanelCaseEnded: (dispute, { decisionId, reason, reasonContentId, effectiveAt }) =>
    setStage(
      changeDecision(dispute, decisionId, (decision) => ({
        ...decision,
        ended: { reason, reasonContentId, effectiveAt },
      })),
      [decisionSubject(decisionId)],
      { stage: 'closed', reason: 'ended' },
    ),
  PublicationProposed: (dispute, { decisionId, publicationId, textContentId, proposedBy, approveDue }) =>
    openTask(
      changeDecision(dispute, decisionId, (decision) => ({
        ...decision,
        proposed: { publicationId, textContentId, proposedBy, corrections: decision.corrections.length },
      })),
      'approve-publication',
      decisionSubject(decisionId),
      approveDue,
    ),
  DecisionPublished: (dispute, { decisionId, publicationId, textContentId, publishedAt, replaces = publicationId }) => {
    const { corrections = 0 } = dispute.decisions[decisionId]?.proposed ?? {};
    return changeDecision(withoutProposal(dispute, decisionId), decisionId, (decision) => ({
      ...decision,
      published: { publicationId: replaces, textContentId, publishedAt, corrections },
    }));
  },
  PublicationRefused: (dispute, { decisionId }) => withoutProposal(dispute, decisionId),
};

const withoutProposal = (dispute: Dispute, decisionId: string): Dispute =>
  closeTask(
    changeDecision(dispute, decisionId, ({ proposed: _, ...decision }) => decision),
    'approve-publication',
    decisionSubject(decisionId),
  );

/** No review is open: it can still be corrected and published. */
const atRest = (dispute: Dispute, decisionId: string): Dispute =>
  setStage(closeTask(dispute, 'answer-review', decisionSubject(decisionId)), [decisionSubject(decisionId)], {
    stage: 'decision-issued',
  });

/** The association has the wish for a review to answer. */
export const awaitReviewAnswer = (dispute: Dispute, decisionId: string): Dispute => {
  const { reviewAnswerDue: due } = dispute.decisions[decisionId] ?? {};
  const waits = setStage(dispute, [decisionSubject(decisionId)], { stage: 'review-answer' });
  return due ? openTask(waits, 'answer-review', decisionSubject(decisionId), due) : waits;
};

/** A panel for the review is being found, or sits. */
export const underReview = (dispute: Dispute, decisionId: string): Dispute =>
  setStage(closeTask(dispute, 'answer-review', decisionSubject(decisionId)), [decisionSubject(decisionId)], {
    stage: 'under-review',
  });
