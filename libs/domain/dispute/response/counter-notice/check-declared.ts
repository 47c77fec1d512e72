import { refuse } from '../../../kernel/refusal.js';
import { getStage, type Dispute } from '../../core/state.js';
import { pairParts, pairSubject, type PairSubject } from '../../core/subject.js';
import { answeredPairs } from '../../core/answered-pairs.js';

/** Refuses a pair of which no counter-notice still stands, and what a court decided or somebody closed. */
export const checkAnswered = (pair: PairSubject, dispute: Dispute): void => {
  const { stage, reason } = getStage(dispute, pair);
  if (!answeredPairs(dispute).has(pair)) refuse('UnknownReference', { field: 'itemIds', name: pairParts(pair).itemId });
  if (stage === 'closed' && reason !== 'lifted') refuse('WrongStage', { subject: pair, stage });
};

/** The pairs of these items, if this counter-notice of the respondent still stands for each. */
export const checkDeclared = (
  dispute: Dispute,
  counterNoticeId: string,
  respondentId: string,
  itemIds: readonly string[],
): readonly PairSubject[] => {
  const notice = dispute.counterNotices[counterNoticeId];
  if (notice?.respondentId !== respondentId)
    refuse('UnknownReference', { field: 'counterNoticeId', name: counterNoticeId });
  return itemIds.map((itemId) => {
    if (!notice.itemIds.includes(itemId)) refuse('UnknownReference', { field: 'itemIds', name: itemId });
    return pairSubject(respondentId, itemId);
  });
};
