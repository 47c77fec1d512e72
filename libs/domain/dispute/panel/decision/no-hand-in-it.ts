import { refuse } from '../../../kernel/refusal.js';
import { seatedIn } from '../panel/eligibility.js';
import type { Dispute } from '../../core/state.js';
import type { PreconditionFile } from '../../core/action.js';
import { barTo } from '../../core/held-offices.js';
import { panelSubject, partsOf, type Subject } from '../../core/subject.js';
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

/**
 * Whether it comes to a review is for somebody who had no hand in the decision: who neither sat on its panel, nor found
 * that, nor prepared its file, nor looked at it before it went out, sent it back or corrected it.
 */
export const checkNoHand = (
  subject: Subject,
  { dispute, context, actor }: Pick<PreconditionFile, 'dispute' | 'context' | 'actor'>,
): void => {
  const about = panelSubject(getDecision(dispute, partsOf(subject).id ?? '').panelId);
  const bar = barTo(actor.id, { office: 'review-opener', about }, { dispute, context });
  if (bar) refuse('NotIndependent', { subject, why: bar.ground });
};
