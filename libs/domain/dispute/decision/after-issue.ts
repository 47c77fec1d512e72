import type { Deadline } from '../../calendar/derivation.js';
import type { Instant } from '../../message.js';
import { stageDeadline, type DisputeFile } from '../action.js';
import type { DisputeEvent } from '../state.js';
import { getDecision } from './state.js';

/** Until when a party may ask for a review, where the rulebook has one; a review is not reviewed again. */
export const reviewDueOf = (decisionId: string, at: Instant, file: DisputeFile): Deadline | undefined => {
  const { reviewOf } = getDecision(file.dispute, decisionId);
  if (reviewOf !== undefined || file.rulebook.steps['decision-review'] === undefined) return undefined;
  return stageDeadline(file, 'decision-review', { event: 'DecisionIssued', at });
};

/** What a decision that goes out sets going: nothing where the rulebook asks nobody for anything. */
export const afterIssue = (_decisionId: string, _at: Instant, _file: DisputeFile): readonly DisputeEvent[] => [];
