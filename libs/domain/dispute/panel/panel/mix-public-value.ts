import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import { panelSubject } from '../../core/subject.js';
import { checkInTime } from '../../core/in-time.js';
import { getPanel } from './panels.js';

export type MixPublicValue = Command<
  'MixPublicValue',
  { readonly panelId: string; readonly value: string; readonly sourceContentId: string }
>;

/**
 * A person writes down the public value that the rulebook names, and where everybody can look it up; it is mixed into
 * the draw.
 */
export const mixPublicValue: DisputeAction<MixPublicValue> = {
  by: ['case-manager'],
  on: 'panel',
  during: ['draw-public-value'],
  subjects: ({ panelId }) => [panelSubject(panelId)],
  decide: ({ data: { panelId, value, sourceContentId }, at }, { dispute }) => {
    checkInTime(panelSubject(panelId), at, { dispute });
    const { drawId } = getPanel(dispute, panelId).draw ?? refuse('NothingNamed', { field: 'draw' });
    return [{ type: 'PublicValueMixed', data: { panelId, drawId, value, sourceContentId } }];
  },
};
