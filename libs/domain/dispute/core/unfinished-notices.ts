import { getStage, type Dispute } from './state.js';
import { pairSubject, partsOf } from './subject.js';
import { closeTask } from './tasks.js';

type CounterNotice = Dispute['counterNotices'][string];

/**
 * Nobody has to look at declarations of a respondent of which none that stands lacks anything, or waits for files; nor
 * at items that lost theirs, of which none is left unanswered.
 */
export const withoutNeedlessChecks = (dispute: Dispute): Dispute =>
  Object.values(dispute.tasks)
    .filter(({ kind, subject }) => {
      const { respondentId } = partsOf(subject);
      if (kind === 'check-counter-notice') return !isToCheck(dispute, respondentId);
      return kind === 'see-to-unanswered' && !isUnanswered(dispute, respondentId);
    })
    .reduce((after, { kind, subject }) => closeTask(after, kind, subject), dispute);

const isUnanswered = (dispute: Dispute, respondentId: string | undefined): boolean =>
  dispute.pairs.some((pair) => {
    const subject = pairSubject(pair.respondentId, pair.itemId);
    if (pair.respondentId !== respondentId || dispute.lostAnswers[subject] === undefined) return false;
    return getStage(dispute, subject).stage === 'awaiting-counter-notice';
  });

const isToCheck = (dispute: Dispute, respondentId: string | undefined): boolean =>
  Object.values(dispute.counterNotices).some(
    (notice) => notice.respondentId === respondentId && isUnfinished(dispute, notice),
  );

/** It lacks something that the law asks for, or holds up what it would restore at once; for an item still in dispute. */
export const isUnfinished = (
  dispute: Dispute,
  { respondentId, itemIds, missing = [], held = [] }: CounterNotice,
): boolean =>
  itemIds.some((itemId) => {
    const pair = pairSubject(respondentId, itemId);
    return getStage(dispute, pair).stage !== 'closed' && (missing.length > 0 || held.includes(pair));
  });
