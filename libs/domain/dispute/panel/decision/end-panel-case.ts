import { isLate } from '../../../calendar/uncertain.js';
import type { Actor, Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction, DisputeFile } from '../../core/action.js';
import { endPanel } from '../panel/end-panel.js';
import { rolesOf } from '../../core/roles-of.js';
import type { DisputeEvent } from '../../core/state.js';
import { panelSubject, type Subject } from '../../core/subject.js';
import { beforePanel, beforePanelOn, presidingOf } from './before-panel.js';
import type { PanelEnding } from './events.js';

export type EndPanelCase = Command<
  'EndPanelCase',
  { readonly panelId: string; readonly reason: PanelEnding; readonly reasonContentId: string }
>;

/**
 * The panel decides nothing: its presiding panelist dismisses the case for it; that a court took over, that what it was
 * about was withdrawn, or that its time lapsed without a decision, a person of the association records. Nothing of it
 * runs any more.
 */
export const endPanelCase: DisputeAction<EndPanelCase> = {
  by: ['case-manager', 'expert'],
  on: 'panel',
  during: ['file-reading', 'file-completion', 'submissions', 'issue-listing', 'deliberation', 'panel-replacement'],
  subjects: ({ panelId }) => [panelSubject(panelId)],
  // of the panelists only the one who presides; who gives which reason is checked with it
  precondition: (subject, file) => {
    const { presides, staff } = officesOf(file.actor, subject, file);
    if (!presides && !staff) refuse('NotYourPart', { subject });
    return true;
  },
  decide: ({ data: { panelId, reason, reasonContentId }, by, at }, file) => {
    const subject = panelSubject(panelId);
    const { decisionId, decision } = beforePanel(panelId, file);
    const { presides, staff } = officesOf(by, subject, file);
    if (reason === 'dismissed' ? !presides : !staff) refuse('NotYourPart', { subject });
    const { decisionDue } = decision;
    if (reason === 'lapsed' && (decisionDue === undefined || !isLate(decisionDue, at)))
      refuse('DeadlineNotReached', { subject });
    const ended: DisputeEvent = {
      type: 'PanelCaseEnded',
      data: { decisionId, reason, reasonContentId, effectiveAt: at },
    };
    return endPanel([ended], panelId, { outcome: reason, effectiveAt: at, at, reasonContentId }, file);
  },
};

const officesOf = (by: Actor, subject: Subject, { dispute, context }: Pick<DisputeFile, 'dispute' | 'context'>) => {
  const roles = rolesOf(by, dispute, context, subject);
  const { panel } = beforePanelOn(subject, { dispute });
  return { presides: presidingOf(panel) === by.id && roles.includes('expert'), staff: roles.includes('case-manager') };
};
