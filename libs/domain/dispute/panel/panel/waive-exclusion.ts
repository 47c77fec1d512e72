import type { Command } from '../../../kernel/message.js';
import type { ConflictClass } from '../../../rulebook/panel-rules.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import { speakerOf } from '../../talks/mediation/party-of-mediation.js';
import { panelSubject } from '../../core/subject.js';
import { panelRules } from './eligibility.js';
import { getPanel } from './panels.js';

export type WaiveExclusion = Command<
  'WaiveExclusion',
  { readonly panelId: string; readonly neutralId: string; readonly conflict: ConflictClass }
>;

/**
 * A party that knows of a tie wants the expert all the same, where the rulebook leaves that to the parties; it counts
 * when all have said so.
 */
export const waiveExclusion: DisputeAction<WaiveExclusion> = {
  by: ['participant'],
  on: 'panel',
  during: ['panel-consent', 'expert-list', 'nominating', 'panel-appointment', 'panel-replacement'],
  subjects: ({ panelId }) => [panelSubject(panelId)],
  scope: 'waive',
  needs: ['experts'],
  decide: ({ data: { panelId, neutralId, conflict }, by }, file) => {
    const partyId = speakerOf(by, file);
    if (!panelRules(file).conflicts[conflict].waivable) refuse('NotWaivable', { field: 'conflict', why: conflict });
    const waived = getPanel(file.dispute, panelId).waived[neutralId] ?? [];
    if (waived.some((one) => one.partyId === partyId && one.conflict === conflict))
      refuse('AnsweredAlready', { subject: panelSubject(panelId) });
    if (!file.context.experts?.[neutralId]) refuse('UnknownReference', { field: 'neutralId', name: neutralId });
    return [{ type: 'ExclusionWaived', data: { panelId, partyId, neutralId, conflict } }];
  },
};
