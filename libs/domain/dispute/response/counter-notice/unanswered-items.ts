import { pairOf } from '../../core/pairs.js';
import { getStage, type Dispute } from '../../core/state.js';
import type { StageState } from '../../core/stage.js';
import type { Subject } from '../../core/subject.js';
import { roundOf, windowOf } from '../../core/windows.js';
import type { Window } from '../../core/window.js';
import { answeredPairs } from '../../core/answered-pairs.js';

/**
 * Ids of the respondent's items in this window that no counter-notice names yet: those in dispute, kept ones among
 * them, and those closed by default.
 */
export const unansweredItems = (dispute: Dispute, { respondentId, round }: Window): readonly string[] => {
  const answered = answeredPairs(dispute);
  return dispute.pairs
    .filter(
      (pair) =>
        pair.respondentId === respondentId &&
        roundOf(dispute, pair) === round &&
        !answered.has(pairOf(pair)) &&
        isAnswerable(getStage(dispute, pairOf(pair))),
    )
    .map((pair) => pair.itemId);
};

/** Every window in which an item is still to be answered: all of them at once, for disputes of many respondents. */
export const unansweredWindows = (dispute: Dispute): ReadonlySet<Subject> => {
  const answered = answeredPairs(dispute);
  return new Set(
    dispute.pairs
      .filter((pair) => !answered.has(pairOf(pair)) && isAnswerable(getStage(dispute, pairOf(pair))))
      .map((pair) => windowOf(dispute, pair)),
  );
};

/** What waits for its check has not been noticed yet. */
const isAnswerable = ({ stage, reason }: StageState): boolean =>
  stage !== 'intake' && (stage !== 'closed' || reason === 'defaulted');
