import type { AfterDecisionRules } from '../../../rulebook/after-decision-rules.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeFile } from '../../core/action.js';

export const afterRules = ({ rulebook }: Pick<DisputeFile, 'rulebook'>): AfterDecisionRules =>
  rulebook.afterDecision ?? refuse('LaneNotOpen');
