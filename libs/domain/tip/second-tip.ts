import type { Command } from '../kernel/message.js';
import { refuse } from '../kernel/refusal.js';
import { tipDue, type TipAction } from './action.js';
import { decidedTip } from './decide-tip.js';

export type SecondTip = Command<
  'SecondTip',
  { readonly agrees: true } | { readonly agrees: false; readonly reasonContentId: string }
>;

/** Another person agrees to what is to become of a grave tip, or sends it back with a reason. */
export const secondTip: TipAction<SecondTip> = {
  by: ['case-manager'],
  during: ['awaiting-second'],
  decide: ({ data, by, at }, file) => {
    const { decision, officerId } = file.tip.proposal ?? refuse('WrongStage', { stage: file.tip.stage });
    if (officerId === by.id) refuse('SecondPersonNeeded', { field: 'seconder' });
    if (data.agrees) return decidedTip(decision, { officerId, seconderId: by.id }, at);
    const routeDue = tipDue(file, 'route-tip', 'TipSentBack', at);
    return [{ type: 'TipSentBack', data: { seconderId: by.id, reasonContentId: data.reasonContentId, routeDue } }];
  },
};
