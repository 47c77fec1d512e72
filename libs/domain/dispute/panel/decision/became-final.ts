import type { Instant } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { Dispute } from '../../core/state.js';
import { decisionSubject } from '../../core/subject.js';
import type { DecisionBecameFinal, FinalBy } from './final-events.js';
import { getDecision } from './decisions.js';

/** No review is open any more: all that later folds count by, said once more. */
export const becameFinal = (
  dispute: Dispute,
  decisionId: string,
  by: FinalBy,
  effectiveAt: Instant,
): DecisionBecameFinal => {
  const { panelId, made } = getDecision(dispute, decisionId);
  const { items, findings } = made ?? refuse('NothingNamed', { subject: decisionSubject(decisionId) });
  return { type: 'DecisionBecameFinal', data: { decisionId, panelId, by, items, findings, effectiveAt } };
};
