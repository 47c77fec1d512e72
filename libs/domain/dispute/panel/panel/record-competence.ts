import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import { panelSubject } from '../../core/subject.js';
import { pairOf } from '../../core/pairs.js';
import type { CompetenceRecorded } from './competence-events.js';
import { getPanel } from './panels.js';

export type RecordCompetence = Command<'RecordCompetence', CompetenceRecorded['data']>;

/**
 * A person of the association records on what a party or a platform is bound: rules or terms by version and clause, and
 * how attention was drawn to them.
 */
export const recordCompetence: DisputeAction<RecordCompetence> = {
  by: ['case-manager'],
  on: 'panel',
  during: ['panel-consent'],
  subjects: ({ panelId }) => [panelSubject(panelId)],
  decide: ({ data }, { dispute }) => {
    const { parties, pairs } = getPanel(dispute, data.panelId);
    const platforms = dispute.pairs.filter((pair) => pairs.includes(pairOf(pair))).map(({ platformId }) => platformId);
    const known = data.basis === 'delegation-agreement' ? platforms : [...parties, ...platforms];
    if (!known.includes(data.partyId)) refuse('UnknownReference', { field: 'partyId', name: data.partyId });
    return [{ type: 'CompetenceRecorded', data }];
  },
};
