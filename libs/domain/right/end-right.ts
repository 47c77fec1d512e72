import type { Command } from '../kernel/message.js';
import { refuse } from '../kernel/refusal.js';
import { RECORDED_STAGES, type RightAction } from './action.js';
import { checkPast } from './check-papers.js';
import type { RightEnded } from './events.js';

export type EndRight = Command<'EndRight', RightEnded['data']>;

/**
 * It ended before its term: given up, not paid for, revoked, or its holder is gone. A term that simply runs out needs
 * no record.
 */
export const endRight: RightAction<EndRight> = {
  by: ['holder', 'case-manager'],
  during: RECORDED_STAGES,
  scope: 'waive',
  decide: ({ data: { ground, endedOn, detailsContentId }, at }, { right }) => {
    if (right.end) refuse('RightNotInForce', { reason: 'ended', day: right.end.endedOn });
    checkPast('endedOn', endedOn, at);
    return [
      { type: 'RightEnded', data: { ground, endedOn, ...(detailsContentId !== undefined && { detailsContentId }) } },
    ];
  },
};
