import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import { speakerOf } from '../../talks/mediation/party-of-mediation.js';
import { panelSubject, partsOf } from '../../core/subject.js';
import type { PanelConsented } from './competence-events.js';
import { settleCompetence } from './competence.js';
import { checkInTime } from '../../core/in-time.js';
import { getPanel } from './panels.js';

export type ConsentToPanel = Command<'ConsentToPanel', { readonly panelId: string }>;

/** A party submits to the panel for this matter; when all have, nobody waits for the day. */
export const consentToPanel: DisputeAction<ConsentToPanel> = {
  by: ['participant'],
  on: 'panel',
  during: ['panel-consent'],
  subjects: ({ panelId }) => [panelSubject(panelId)],
  precondition: (subject, { dispute, context, actor }) => {
    const { bound } = getPanel(dispute, partsOf(subject).id ?? '');
    if (bound[speakerOf(actor, { context })]?.basis === 'submission') refuse('AnsweredAlready', { subject });
    return true;
  },
  decide: ({ data: { panelId }, by, at }, file) => {
    const partyId = speakerOf(by, file);
    checkInTime(panelSubject(panelId), at, file);
    const consented: PanelConsented = { type: 'PanelConsented', data: { panelId, partyId, consentedAt: at } };
    const { parties, bound } = getPanel(file.evolve(file.dispute, [consented]), panelId);
    if (!parties.every((party) => bound[party]?.basis === 'submission')) return [consented];
    return settleCompetence([consented], panelId, { effectiveAt: at, anchor: { at }, at }, file);
  },
};
