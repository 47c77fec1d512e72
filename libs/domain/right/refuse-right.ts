import type { Command } from '../kernel/message.js';
import { refuse } from '../kernel/refusal.js';
import { STANDING_STAGES, type RightAction } from './action.js';
import type { RightRefused } from './events.js';

export type RefuseRight = Command<'RefuseRight', RightRefused['data']>;

/**
 * The right does not stand as it was recorded: a case manager refuses it with every reason, and nobody can base a
 * complaint on it.
 */
export const refuseRight: RightAction<RefuseRight> = {
  by: ['case-manager'],
  during: STANDING_STAGES,
  decide: ({ data: { reasons } }) => {
    if (reasons.length === 0) refuse('NothingNamed', { field: 'reasons' });
    return [{ type: 'RightRefused', data: { reasons } }];
  },
};
