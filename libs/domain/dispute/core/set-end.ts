import type { Deadline } from '../../calendar/derivation.js';
import { getStage, setStage, type Dispute } from './state.js';
import { partsOf, type PairSubject, type Subject } from './subject.js';
import { waiting } from './waiting.js';

type Decision = Dispute['decisions'][string];

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
      return changeDecision(
        moved,
        (decisionId) => decisionId === id,
        ({ issued, ...decision }) => ({ ...decision, ...(issued && { issued: { ...issued, reviewDue: due } }) }),
      );
    case 'issue-listing':
    case 'deliberation':
      return changeDecision(
        moved,
        (_, { panelId }) => panelId === id,
        (decision) => ({ ...decision, decisionDue: due }),
      );
    default:
      return moved;
  }
};

const changeDecision = (
  dispute: Dispute,
  isIt: (decisionId: string, decision: Decision) => boolean,
  change: (decision: Decision) => Decision,
): Dispute => {
  const decisions = Object.entries(dispute.decisions).map(
    ([decisionId, decision]) => [decisionId, isIt(decisionId, decision) ? change(decision) : decision] as const,
  );
  return { ...dispute, decisions: Object.fromEntries(decisions) };
};
