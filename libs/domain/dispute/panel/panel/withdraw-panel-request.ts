import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import { partyOf } from '../../core/decision-context.js';
import { rolesOf } from '../../core/roles-of.js';
import { panelSubject } from '../../core/subject.js';
import { endPanel } from './end-panel.js';
import { QUESTIONABLE } from './object-to-competence.js';
import { getPanel } from './panels.js';

export type WithdrawPanelRequest = Command<
  'WithdrawPanelRequest',
  { readonly panelId: string; readonly reasonContentId?: string }
>;

/** Whoever asked for the panel takes that back, as long as it has not decided. */
export const withdrawPanelRequest: DisputeAction<WithdrawPanelRequest> = {
  by: ['participant', 'platform', 'case-manager'],
  on: 'panel',
  during: QUESTIONABLE,
  subjects: ({ panelId }) => [panelSubject(panelId)],
  decide: ({ data: { panelId, reasonContentId }, by, at }, file) => {
    const { requestedBy, requesterId } = getPanel(file.dispute, panelId);
    const own = by.kind === 'platform' ? by.id : partyOf(by, file.context);
    const staff = rolesOf(by, file.dispute, file.context).includes('case-manager');
    if (requestedBy === 'association' ? !staff : own === undefined || requesterId !== own)
      refuse('NotYourPart', { subject: panelSubject(panelId) });
    const why = reasonContentId !== undefined && { reasonContentId };
    return endPanel([], panelId, { outcome: 'withdrawn', effectiveAt: at, at, ...why }, file);
  },
};
