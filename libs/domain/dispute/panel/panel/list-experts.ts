import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import { stageDeadline } from '../../core/deadlines.js';
import type { DisputeAction } from '../../core/action.js';
import { panelSubject } from '../../core/subject.js';
import type { ExpertsListed } from './choice-events.js';
import { checkExpert, panelRules } from './eligibility.js';
import { getPanel } from './panels.js';
import { orderServiceInPanel } from './order-service-in-panel.js';

export type ListExperts = Command<'ListExperts', { readonly panelId: string; readonly neutralIds: readonly string[] }>;

/** The association sends the parties a list of experts who can sit, as long as the rulebook says. */
export const listExperts: DisputeAction<ListExperts> = {
  by: ['case-manager'],
  on: 'panel',
  during: ['expert-list'],
  subjects: ({ panelId }) => [panelSubject(panelId)],
  needs: ['experts'],
  decide: ({ data: { panelId, neutralIds }, at }, file) => {
    const { list } = panelRules(file);
    const { size, parties } = getPanel(file.dispute, panelId);
    const twice = neutralIds.find((id, index) => neutralIds.indexOf(id) !== index);
    if (twice !== undefined) refuse('NamedTwice', { field: 'neutralIds', name: twice });
    if (neutralIds.length < size || neutralIds.length > list.length) refuse('NotByRulebook', { field: 'neutralIds' });
    for (const neutralId of neutralIds) checkExpert(panelId, neutralId, file, at);
    const most = Math.floor((neutralIds.length - size) / parties.length); // so that the parties together leave enough
    const due = stageDeadline(file, 'striking', { event: 'ExpertsListed', at });
    const listed: ExpertsListed = {
      type: 'ExpertsListed',
      data: { panelId, neutralIds, strikes: Math.min(list.strikes, most), due },
    };
    return [listed, ...orderServiceInPanel({ ...file, dispute: file.evolve(file.dispute, [listed]) }, panelId, at)];
  },
};
