import type { DecisionRules } from '../../decision-rules.js';
import { refuse } from '../../refusal.js';
import type { DisputeFile } from '../action.js';

export const decisionRules = ({ rulebook }: Pick<DisputeFile, 'rulebook'>): DecisionRules => rulebook.decision ?? refuse('LaneNotOpen');
