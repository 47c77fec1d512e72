import { refuse } from '../../kernel/refusal.js';
import type { Precondition } from '../core/action.js';
import { getStage } from '../core/state.js';

/** A dispute without items ends as a whole; a complaint's items have ends of their own. */
export const isWithoutItems: Precondition = (subject, { dispute }) => {
  if (dispute.matter === undefined) refuse('WrongStage', { subject, stage: getStage(dispute, subject).stage });
  return true;
};
