import type { AfterDecisionRules } from '../../after-decision-rules.js';
import { refuse } from '../../refusal.js';
import type { DisputeFile } from '../action.js';

export const afterRules = ({ rulebook }: Pick<DisputeFile, 'rulebook'>): AfterDecisionRules => rulebook.afterDecision ?? refuse('LaneNotOpen');
