import type { Command } from '../../../kernel/message.js';
import type { PanelMode } from '../../../rulebook/panel-rules.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import { runningMediation } from '../../core/running-mediation.js';
import { openPanel } from '../panel/open-panel.js';
import { getPanel } from '../panel/panels.js';
import { panelRules } from '../panel/eligibility.js';
import { decisionSubject } from '../../core/subject.js';
import { checkNoHand } from './no-hand-in-it.js';
import { getDecision } from './decisions.js';
import { runningPanel } from '../../core/running-panel.js';

export type OpenReview = Command<
  'OpenReview',
  { readonly decisionId: string; readonly mode?: PanelMode; readonly size?: number }
>;

/**
 * Somebody who had no hand in the decision lets it come to a review: a panel of others is to be found, about the same
 * and of the same legal kind.
 */
export const openReview: DisputeAction<OpenReview> = {
  by: ['case-manager'],
  on: 'decision',
  during: ['review-answer'],
  subjects: ({ decisionId }) => [decisionSubject(decisionId)],
  precondition: (subject, file) => {
    const { dispute, rulebook } = file;
    checkNoHand(subject, file);
    if (!panelRules({ rulebook }).entries.includes('review')) refuse('LaneNotOpen');
    if (runningMediation(dispute)) refuse('MediationRuns');
    if (runningPanel(dispute)) refuse('PanelRuns');
    return true;
  },
  decide: ({ data: { decisionId, mode, size }, at }, file) => {
    const { panelId, pairs, made, reviewsAsked } = getDecision(file.dispute, decisionId);
    const { parties, legalKind } = getPanel(file.dispute, panelId);
    const requesterId = reviewsAsked?.at(-1)?.partyId;
    const wanted = { ...(mode !== undefined && { mode }), ...(size !== undefined && { size }) };
    const who = { requestedBy: 'party' as const, ...(requesterId !== undefined && { requesterId }) };
    return openPanel(
      { ...who, pairs, parties, legalKind: made?.legalKind ?? legalKind, reviews: panelId, ...wanted },
      at,
      file,
    );
  },
};
