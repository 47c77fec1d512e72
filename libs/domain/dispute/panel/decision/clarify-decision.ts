import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import type { DisputeEvent } from '../../core/state.js';
import { decisionSubject, partsOf } from '../../core/subject.js';
import { getPanel } from '../panel/panels.js';
import { presidingOf } from './before-panel.js';
import { checkOpen, openClarifications } from './clarifications.js';
import { getDecision } from './decisions.js';
import { orderServiceAfter } from './order-service-after.js';
import { OUT } from './sitting-stages.js';

export type ClarifyDecision = Command<
  'ClarifyDecision',
  { readonly decisionId: string; readonly clarificationId: string; readonly textContentId: string }
>;

/** Who presided says for the panel what the decision means; nothing that was decided changes. */
export const clarifyDecision: DisputeAction<ClarifyDecision> = {
  by: ['expert'],
  on: 'decision',
  during: OUT,
  subjects: ({ decisionId }) => [decisionSubject(decisionId)],
  precondition: (subject, { dispute, actor }) => {
    const decision = getDecision(dispute, partsOf(subject).id ?? '');
    if (presidingOf(getPanel(dispute, decision.panelId)) !== actor.id) refuse('NotYourPart', { subject });
    return openClarifications(decision).length > 0;
  },
  decide: ({ data: { decisionId, clarificationId, textContentId }, by, at }, file) => {
    checkOpen(decisionId, clarificationId, file);
    const clarified: DisputeEvent = {
      type: 'DecisionClarified',
      data: { decisionId, clarificationId, textContentId, clarifiedBy: by.id, clarifiedAt: at },
    };
    return [clarified, ...orderServiceAfter(file, decisionId, [], at)];
  },
};
