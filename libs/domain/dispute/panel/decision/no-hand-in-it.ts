import { refuse } from '../../../kernel/refusal.js';
import { seatedIn } from '../panel/eligibility.js';
import type { Dispute } from '../../core/state.js';
import { partsOf, type Subject } from '../../core/subject.js';
import { getDecision } from './decisions.js';

/**
 * Everybody who touched a decision: whoever ever sat on its panel, looked at it before it went out, sent it back or
 * corrected it.
 */
export const handsIn = (dispute: Dispute, decisionId: string): readonly string[] => {
  const { panelId, made, issued, corrections } = getDecision(dispute, decisionId);
  const seconder = issued?.seconderId === undefined ? [] : [issued.seconderId];
  return [
    ...new Set([
      ...seatedIn(dispute, panelId),
      ...(made?.panelistIds ?? []),
      ...seconder,
      ...corrections.map(({ correctedBy }) => correctedBy),
    ]),
  ];
};

/** Whether it comes to a review is for somebody who had no hand in the decision. */
export const checkNoHand = (dispute: Dispute, subject: Subject, accountId: string): void => {
  if (handsIn(dispute, partsOf(subject).id ?? '').includes(accountId)) refuse('NotIndependent', { subject });
};
