import type { Instant } from '../../../kernel/message.js';
import type { DisputeFile } from '../../core/action.js';
import type { ServiceOrdered } from '../../service/notice/events.js';
import { orderServiceOnParty } from '../../service/notice/order-service.js';
import { getPanel } from '../panel/panels.js';
import { complainantOf } from '../../core/parties.js';
import type { Dispute } from '../../core/state.js';
import { pairParts, type PairSubject } from '../../core/subject.js';
import { getDecision } from './decisions.js';

/**
 * Each party of the decision, or of the award, is told what followed it; a respondent of its own pairs, and of nothing
 * that is about others’ alone.
 */
export const orderServiceAfter = (
  file: DisputeFile,
  decisionId: string,
  pairs: readonly PairSubject[],
  at: Instant,
): readonly ServiceOrdered[] =>
  concernedBy(file.dispute, decisionId).flatMap((partyId) => {
    const own = pairs.filter(
      (pair) => partyId === file.dispute.complainantId || pairParts(pair).respondentId === partyId,
    );
    if (own.length === 0 && pairs.length > 0) return [];
    return [orderServiceOnParty(file, partyId, { document: 'after-decision', pairs: own, aboutId: decisionId, at })];
  });

const concernedBy = (dispute: Dispute, decisionId: string): readonly string[] => {
  const award = dispute.awards[decisionId];
  if (!award) return getPanel(dispute, getDecision(dispute, decisionId).panelId).parties;
  return [...new Set([complainantOf(dispute), ...award.items.map(({ pair }) => pairParts(pair).respondentId)])];
};
