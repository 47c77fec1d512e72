import type { DisputeCommand } from '#domain/dispute/actions.js';
import type { StageState } from '#domain/dispute/core/stage.js';
import { getStage, type Dispute } from '#domain/dispute/core/state.js';
import type { Actor } from '#domain/kernel/message.js';
import { ada, ana, ben, clock, mia, noa } from '#domain/testing/core/actors.js';
import { shanghai } from '#domain/testing/core/commands.js';
import * as faith from '#domain/testing/conduct/good-faith.js';
import type { Step } from '#domain/testing/core/story.js';
import type { Move, Person } from './review-model.js';

export const REVIEW_AT = '03-02T10:00';
const PEOPLE: Readonly<Record<Person, Actor>> = {
  mia,
  noa,
  ada,
  rex: { kind: 'person', id: 'rex' },
  una: { kind: 'person', id: 'una' },
};

/** Where the newest review is; undefined before the first. */
export const reviewStage = (dispute: Dispute): StageState | undefined =>
  Object.keys(dispute.reviews).length > 0 ? getStage(dispute, faith.newestReview(dispute)) : undefined;

/** The move as the engine's own command, in the names of the stories. */
export const reviewCommand = (move: Move, dispute: Dispute): DisputeCommand => {
  const step = stepOf(move, reviewStage(dispute)?.stage);
  return (typeof step === 'function' ? step(dispute) : step) as DisputeCommand;
};

const stepOf = (move: Move, stage: string | undefined): Step => {
  switch (move.do) {
    case 'ask':
      return faith.requestFaithReview(REVIEW_AT);
    case 'decline':
      return faith.declineFaithReview(REVIEW_AT);
    case 'signals':
      return faith.openFaithReview(REVIEW_AT);
    case 'open':
      return (dispute) => ({
        ...(faith.openRequested(REVIEW_AT) as (one: Dispute) => DisputeCommand)(dispute),
        by: PEOPLE[move.by],
      });
    case 'warn':
      return faith.warnOfFaithReview(REVIEW_AT, PEOPLE[move.by]);
    case 'reply':
      return faith.replyToFaithReview(REVIEW_AT, move.by === 'ana' ? ana : ben);
    case 'propose':
      return faith.propose(
        REVIEW_AT,
        { finding: move.finding, forgedEvidenceIds: [], consequence: move.suspends ? faith.suspension : 'none' },
        PEOPLE[move.by],
      );
    case 'second':
      return faith.second(REVIEW_AT, PEOPLE[move.by]);
    case 'return':
      return faith.returnFinding(REVIEW_AT, PEOPLE[move.by]);
    case 'appeal':
      return faith.appeal(REVIEW_AT, move.by === 'ana' ? ana : ben);
    case 'assign':
      return faith.assignAppeal(REVIEW_AT, move.by);
    case 'judge':
      return faith.decideAppeal(
        REVIEW_AT,
        { finding: move.finding, ...(move.keeps && { keepsConsequence: true }) },
        PEOPLE[move.by],
      );
    case 'time':
      return (dispute) => {
        const type = stage === 'faith-reply' ? ('LapseFaithReply' as const) : ('FinaliseFaithReview' as const);
        return { type, data: { subject: faith.newestReview(dispute) }, by: clock, at: shanghai(REVIEW_AT) };
      };
  }
};
