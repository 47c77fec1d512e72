import { refuse } from '../../../kernel/refusal.js';
import { getStage, type Dispute } from '../../core/state.js';
import { pairSubject, type PairSubject } from '../../core/subject.js';

/**
 * The pairs of these items, if this counter-notice of the respondent still stands for each. Refuses what a court
 * decided or somebody closed.
 */
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
    const pair = pairSubject(respondentId, itemId);
    const { stage, reason } = getStage(dispute, pair);
    if (stage === 'closed' && reason !== 'lifted') refuse('WrongStage', { subject: pair, stage });
    return pair;
  });
};
