import type { Command } from '../../../kernel/message.js';
import { EVERY_OPENED_STAGE } from '../../core/filed-stages.js';
import type { DisputeAction } from '../../core/action.js';

export type TakeCharge = Command<'TakeCharge'>;

/** A case manager takes the dispute, out of the queue or from a colleague, who is told. */
export const takeCharge: DisputeAction<TakeCharge> = {
  by: ['case-manager'],
  on: 'dispute',
  during: EVERY_OPENED_STAGE,
  subjects: () => ['dispute'],
  precondition: (_, { dispute, actor }) => dispute.caseManagerId !== actor.id,
  decide: ({ by }, { dispute: { caseManagerId } }) => {
    if (caseManagerId === by.id) return [];
    const from = caseManagerId !== undefined && { fromId: caseManagerId };
    return [{ type: 'CaseManagerAssigned', data: { way: 'taken', toId: by.id, ...from } }];
  },
};
