import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import { partyOf } from '../../core/decision-context.js';
import { rolesOf } from '../../core/roles-of.js';
import { getStage } from '../../core/state.js';
import { panelSubject, partsOf } from '../../core/subject.js';
import { endPanel } from './end-panel.js';
import { QUESTIONABLE } from './object-to-competence.js';
import { getPanel } from './panels.js';

export type WithdrawPanelRequest = Command<
  'WithdrawPanelRequest',
  { readonly panelId: string; readonly reasonContentId?: string }
>;

/**
 * Whoever asked for the panel takes that back, as long as it has not decided. Once the list of a draw is frozen nobody
 * does by itself: another request would draw again, until the panel suits (docs/draw.md).
 */
export const withdrawPanelRequest: DisputeAction<WithdrawPanelRequest> = {
  by: ['participant', 'platform', 'case-manager'],
  on: 'panel',
  during: QUESTIONABLE,
  subjects: ({ panelId }) => [panelSubject(panelId)],
  scope: 'withdraw',
  precondition: (subject, { dispute, context, actor }) => {
    const { requestedBy, requesterId, draw } = getPanel(dispute, partsOf(subject).id ?? '');
    const own = actor.kind === 'platform' ? actor.id : partyOf(actor, context);
    const staff = rolesOf(actor, dispute, context).includes('case-manager');
    if (requestedBy === 'association' ? !staff : own === undefined || requesterId !== own)
      refuse('NotYourPart', { subject });
    if (draw?.listHash !== undefined) refuse('WrongStage', { subject, stage: getStage(dispute, subject).stage });
    return true;
  },
  decide: ({ data: { panelId, reasonContentId }, at }, file) => {
    const why = reasonContentId !== undefined && { reasonContentId };
    return endPanel([], panelId, { outcome: 'withdrawn', effectiveAt: at, at, ...why }, file);
  },
};
