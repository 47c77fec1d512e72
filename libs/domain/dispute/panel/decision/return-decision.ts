import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import { houseDeadline } from '../../core/deadlines.js';
import type { DisputeAction } from '../../core/action.js';
import { panelSubject } from '../../core/subject.js';
import { beforePanel, beforePanelOn } from './before-panel.js';
import { checkNoSeat } from './no-seat-in-it.js';

export type ReturnDecision = Command<'ReturnDecision', { readonly panelId: string; readonly reasonContentId: string }>;

/** A second person sends a grave decision back, once: what the panel says then is its own. */
export const returnDecision: DisputeAction<ReturnDecision> = {
  by: ['case-manager'],
  on: 'panel',
  during: ['decision-release'],
  subjects: ({ panelId }) => [panelSubject(panelId)],
  precondition: (subject, file) => {
    checkNoSeat(subject, file);
    if (beforePanelOn(subject, file).decision.returned) refuse('AnsweredAlready', { subject });
    return true;
  },
  decide: ({ data: { panelId, reasonContentId }, by, at }, file) => {
    const { decisionId } = beforePanel(panelId, file);
    const due = houseDeadline(file, 'release-decision', { event: 'DecisionReturned', at });
    return [{ type: 'DecisionReturned', data: { decisionId, reasonContentId, returnedBy: by.id, due } }];
  },
};
