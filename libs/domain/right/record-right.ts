import { partyOf } from '../dispute/core/decision-context.js';
import type { Command } from '../kernel/message.js';
import { refuse } from '../kernel/refusal.js';
import type { RightAction } from './action.js';
import { checkPapers } from './check-papers.js';
import type { RightRecorded } from './events.js';

/** `holderId`: for whom a case manager writes it down; a holder names nobody but itself. */
export type RecordRight = Command<
  'RecordRight',
  Omit<RightRecorded['data'], 'holderId' | 'writtenById'> & { readonly holderId?: string }
>;

/**
 * A holder puts its right into the register, with its papers; a case manager then checks them, once. A case manager
 * may write it down for a holder, as when an association brings its register with it: another one then checks it.
 */
export const recordRight: RightAction<RecordRight> = {
  by: ['holder', 'case-manager'],
  during: ['unrecorded'],
  decide: ({ data, by }, { context, rulebook }) => {
    const own = partyOf(by, context);
    const isStaff = own === undefined && context.duties.includes('case-manager');
    if (isStaff && data.holderId === undefined) refuse('UnknownReference', { field: 'holderId' });
    const holderId = own ?? (isStaff ? data.holderId : undefined) ?? refuse('NotFound');
    if (data.holderId !== undefined && data.holderId !== holderId) refuse('NotYourPart', { field: 'holderId' });
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
      ...(isStaff && { writtenById: by.id }),
    };
    return [{ type: 'RightRecorded', data: { ...known, ...checkPapers(data, rulebook) } }];
  },
};
