import { partyOf } from '../dispute/core/decision-context.js';
import type { Command } from '../kernel/message.js';
import { refuse } from '../kernel/refusal.js';
import type { RightAction } from './action.js';
import { checkPapers } from './check-papers.js';
import type { RightRecorded } from './events.js';

export type RecordRight = Command<'RecordRight', Omit<RightRecorded['data'], 'holderId'>>;

/** A holder puts its right into the register, with its papers; a case manager then checks them, once. */
export const recordRight: RightAction<RecordRight> = {
  by: ['holder'],
  during: ['unrecorded'],
  decide: ({ data, by }, { context, rulebook }) => {
    const holderId = partyOf(by, context) ?? refuse('NotFound');
    const { right, detailsContentId, identity, territories, validFrom, validUntil } = data;
    if (!rulebook.rights.includes(right.kind))
      refuse('RightNotCovered', { field: 'right.kind', rights: rulebook.rights.join(', ') });
    if (validFrom && validUntil && validUntil < validFrom) refuse('InstantImplausible', { field: 'validUntil' });
    const term = { ...(validFrom && { validFrom }), ...(validUntil && { validUntil }) };
    const known = {
      holderId,
      right,
      detailsContentId,
      territories,
      ...term,
      ...(identity !== undefined && { identity }),
    };
    return [{ type: 'RightRecorded', data: { ...known, ...checkPapers(data, rulebook) } }];
  },
};
