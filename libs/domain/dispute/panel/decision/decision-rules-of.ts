import type { DecisionRules } from '../../../rulebook/decision-rules.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeFile } from '../../core/action.js';

export const decisionRules = ({ rulebook }: Pick<DisputeFile, 'rulebook'>): DecisionRules =>
  rulebook.decision ?? refuse('LaneNotOpen');
