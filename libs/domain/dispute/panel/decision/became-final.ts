import type { Instant } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { Dispute } from '../../core/state.js';
import { decisionSubject } from '../../core/subject.js';
import type { DecisionBecameFinal, FinalBy } from './final-events.js';
import { getDecision } from './decisions.js';
import { stillDecided } from './still-decided.js';

/**
 * No review is open any more: all that later folds count by, said once more. Of pairs that were withdrawn, settled or
 * taken to a court since nothing becomes final; what was found of good faith does (practice P10).
 */
export const becameFinal = (
  dispute: Dispute,
  decisionId: string,
  by: FinalBy,
  effectiveAt: Instant,
): DecisionBecameFinal => {
  const { panelId, made } = getDecision(dispute, decisionId);
  const said = made ?? refuse('NothingNamed', { subject: decisionSubject(decisionId) });
  const { items, findings } = stillDecided(said, dispute);
  return { type: 'DecisionBecameFinal', data: { decisionId, panelId, by, items, findings, effectiveAt } };
};
