import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import { houseDeadline } from '../../core/deadlines.js';
import type { DisputeAction } from '../../core/action.js';
import { speakerOf } from '../../talks/mediation/party-of-mediation.js';
import { panelSubject, partsOf } from '../../core/subject.js';
import { QUESTIONABLE } from './object-to-competence.js';
import { getPanel } from './panels.js';

export type WithdrawPanelConsent = Command<
  'WithdrawPanelConsent',
  { readonly panelId: string; readonly reasonContentId: string }
>;

/**
 * A party takes back what it consented to for this matter; what binds it otherwise is not its to take back, nor in a
 * review the consent by which the first decision binds it (ADR 22).
 */
export const withdrawPanelConsent: DisputeAction<WithdrawPanelConsent> = {
  by: ['participant'],
  on: 'panel',
  during: QUESTIONABLE,
  subjects: ({ panelId }) => [panelSubject(panelId)],
  precondition: (subject, { dispute, context, actor }) => {
    const { bound, reviews } = getPanel(dispute, partsOf(subject).id ?? '');
    if (reviews !== undefined || bound[speakerOf(actor, { context })]?.basis !== 'submission')
      refuse('NoConsentGiven', { subject });
    return true;
  },
  decide: ({ data: { panelId, reasonContentId }, by, at }, file) => {
    const partyId = speakerOf(by, file);
    const due = houseDeadline(file, 'decide-competence', { event: 'PanelConsentWithdrawn', at });
    return [{ type: 'PanelConsentWithdrawn', data: { panelId, partyId, withdrawnAt: at, reasonContentId, due } }];
  },
};
