import type { Deadline } from '../../calendar/derivation.js';
import { changeDecision, decisionOf, withDecisionDue } from './decisions.js';
import { getStage, setStage, type Dispute } from './state.js';
import { partsOf, type PairSubject, type Subject } from './subject.js';
import { waiting } from './waiting.js';

/**
 * The stage of this subject ends then, and with it moves what else is judged by that day: of a waiting period reports,
 * of a panel when its time ends, of a decision until when others may ask for a review.
 */
export const setEnd = (dispute: Dispute, subject: Subject, due: Deadline): Dispute => {
  const state = getStage(dispute, subject);
  if (state.stage === 'waiting-period') return waiting(dispute, [subject as PairSubject], due);
  const moved = setStage(dispute, [subject], { ...state, deadline: due });
  const { id = '' } = partsOf(subject);
  switch (state.stage) {
    case 'decision-review':
      return changeDecision(moved, id, ({ issued, ...decision }) => ({
        ...decision,
        ...(issued && { issued: { ...issued, reviewDue: due } }),
      }));
    case 'issue-listing':
    case 'deliberation':
      // a decision that was returned has a time of its own, which may be shorter than the panel's
      return decisionOf(dispute, id)?.[1].decisionDue?.dueAt === state.deadline?.dueAt
        ? withDecisionDue(moved, id, due)
        : moved;
    default:
      return moved;
  }
};
