import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import { houseDeadline, type DisputeAction } from '../../core/action.js';
import { seatedIn } from '../panel/eligibility.js';
import { panelSubject } from '../../core/subject.js';
import { beforePanel } from './before-panel.js';

export type ReturnDecision = Command<'ReturnDecision', { readonly panelId: string; readonly reasonContentId: string }>;

/** A second person sends a grave decision back, once: what the panel says then is its own. */
export const returnDecision: DisputeAction<ReturnDecision> = {
  by: ['case-manager'],
  on: 'panel',
  during: ['decision-release'],
  subjects: ({ panelId }) => [panelSubject(panelId)],
  decide: ({ data: { panelId, reasonContentId }, by, at }, file) => {
    const { decisionId, decision } = beforePanel(panelId, file);
    if (seatedIn(file.dispute, panelId).includes(by.id))
      refuse('SecondPersonNeeded', { subject: panelSubject(panelId) });
    if (decision.returned) refuse('AnsweredAlready', { subject: panelSubject(panelId) });
    const due = houseDeadline(file, 'release-decision', { event: 'DecisionReturned', at });
    return [{ type: 'DecisionReturned', data: { decisionId, reasonContentId, returnedBy: by.id, due } }];
  },
};
