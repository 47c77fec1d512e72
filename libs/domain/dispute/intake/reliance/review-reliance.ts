import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import { rightsReliedOn } from '../../core/rights-relied-on.js';
import type { RelianceReviewed } from './events.js';

/** `position` and `changes`: the register as it was read when the person looked. */
export type ReviewReliance = Command<'ReviewReliance', Omit<RelianceReviewed['data'], 'reviewerId' | 'reviewedAt'>>;

/** A person says what follows from a change of the right relied on; whatever follows is a step of its own. */
export const reviewReliance: DisputeAction<ReviewReliance> = {
  by: ['case-manager'],
  on: 'dispute',
  during: ['intake', 'curing', 'awaiting-counter-notice', 'next-step', 'panel', 'compliance'],
  subjects: () => ['dispute'],
  precondition: (_, { dispute }) => rightsReliedOn(dispute).length > 0,
  decide: ({ data: { rightId, position, changes, outcome, noteContentId }, by, at }, { dispute }) => {
    if (!rightsReliedOn(dispute).includes(rightId)) refuse('UnknownReference', { field: 'rightId', name: rightId });
    if (changes.length === 0) refuse('NothingNamed', { field: 'rightId' }); // nothing has changed
    const note = noteContentId !== undefined && { noteContentId };
    return [
      {
        type: 'RelianceReviewed',
        data: { rightId, position, changes, outcome, reviewerId: by.id, reviewedAt: at, ...note },
      },
    ];
  },
};
