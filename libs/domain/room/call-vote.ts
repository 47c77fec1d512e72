import { presidingOf } from '../dispute/panel/decision/before-panel.js';
import type { Command } from '../kernel/message.js';
import { refuse } from '../kernel/refusal.js';
import { inRoom, type RoomAction } from './action.js';
import { deliberating, isDeliberating } from './deliberating.js';
import { lastVote } from './deliberation-state.js';

export type CallVote = Command<'CallVote', object>;

/** The presiding panelist calls for ballots; another vote when minds have changed. One at a time. */
export const callVote: RoomAction<CallVote> = {
  by: ['neutral'],
  in: ['deliberation'],
  possible: (file) => isDeliberating(file) && lastVote(file.room)?.[1].revealed !== false,
  decide: ({ by }, file) => {
    const { panel } = deliberating(file);
    if (presidingOf(panel) !== by.id) refuse('NotYourTurn');
    const [, vote] = lastVote(file.room) ?? [];
    if (vote && !vote.revealed) refuse('OfferStands');
    return inRoom({
      type: 'VoteCalled',
      data: { disputeId: file.disputeId, voteId: file.newId(), number: (vote?.number ?? 0) + 1 },
    });
  },
};
