import { presidingOf } from '../dispute/panel/decision/before-panel.js';
import { roomSubject } from '../dispute/core/subject.js';
import type { Command } from '../kernel/message.js';
import { refuse } from '../kernel/refusal.js';
import { inRoom, type RoomAction } from './action.js';
import { deliberating } from './deliberating.js';
import { lastVote } from './deliberation-state.js';

export type CallVote = Command<'CallVote', object>;

/** The presiding panelist calls for ballots; another vote when minds have changed. One at a time. */
export const callVote: RoomAction<CallVote> = {
  by: ['neutral'],
  in: ['deliberation'],
  precondition: (file) => {
    if (presidingOf(deliberating(file).panel) !== file.actor.id)
      refuse('NotYourPart', { subject: roomSubject(file.roomId) });
    if (lastVote(file.room)?.[1].revealed === false) refuse('BallotsMissing');
    return true;
  },
  decide: (_, { room, disputeId, newId }) =>
    inRoom({
      type: 'VoteCalled',
      data: { disputeId, voteId: newId(), number: (lastVote(room)?.[1].number ?? 0) + 1 },
    }),
};
