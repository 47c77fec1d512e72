import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import { evolveAll } from '../../evolve.js';
import { speakerOf } from '../../talks/mediation/party-of-mediation.js';
import { panelSubject } from '../../core/subject.js';
import type { PanelConsented } from './competence-events.js';
import { settleCompetence } from './competence.js';
import { checkInTime } from './in-time.js';
import { getPanel } from './panels.js';

export type ConsentToPanel = Command<'ConsentToPanel', { readonly panelId: string }>;

/** A party submits to the panel for this matter; when all have, nobody waits for the day. */
export const consentToPanel: DisputeAction<ConsentToPanel> = {
  by: ['participant'],
  on: 'panel',
  during: ['panel-consent'],
  subjects: ({ panelId }) => [panelSubject(panelId)],
  decide: ({ data: { panelId }, by, at }, file) => {
    const partyId = speakerOf(by, file);
    checkInTime(panelSubject(panelId), at, file);
    if (getPanel(file.dispute, panelId).bound[partyId]?.basis === 'submission')
      refuse('AnsweredAlready', { subject: panelSubject(panelId) });
    const consented: PanelConsented = { type: 'PanelConsented', data: { panelId, partyId, consentedAt: at } };
    const { parties, bound } = getPanel(evolveAll(file.dispute, [consented]), panelId);
    if (!parties.every((party) => bound[party]?.basis === 'submission')) return [consented];
    return settleCompetence([consented], panelId, { effectiveAt: at, anchor: { at }, at }, file);
  },
};
