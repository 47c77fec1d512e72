import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import type { StandingReviewed } from './events.js';
import { unreviewed } from './state.js';

export type ReviewStanding = Command<'ReviewStanding', Pick<StandingReviewed['data'], 'outcome' | 'noteContentId'>>;

/**
 * A person says what follows here from the orders and findings that were noted; whatever follows is a step of its own.
 */
export const reviewStanding: DisputeAction<ReviewStanding> = {
  by: ['case-manager'],
  on: 'dispute',
  during: [
    'intake',
    'curing',
    'delegation-answer',
    'awaiting-counter-notice',
    'next-step',
    'panel',
    'compliance',
    'closed',
  ],
  subjects: () => ['dispute'],
  precondition: (subject, { dispute }) => unreviewed(dispute.noted).length > 0 || refuse('NothingNamed', { subject }),
  decide: ({ data: { outcome, noteContentId }, by, at }, { dispute }) => [
    {
      type: 'StandingReviewed',
      data: { causeIds: unreviewed(dispute.noted), outcome, reviewerId: by.id, reviewedAt: at, noteContentId },
    },
  ],
};
