import { getStage } from '../dispute/core/state.js';
import { mediationSubject } from '../dispute/core/subject.js';
import type { Command, Instant } from '../kernel/message.js';
import { refuse } from '../kernel/refusal.js';
import { inRoom, type RoomAction } from './action.js';

export type MakeProposal = Command<'MakeProposal', { readonly clausesContentId: string; readonly expiresAt?: Instant }>;

/**
 * The mediator proposes something to all at once. One proposal stands at a time; at the longest until the mediation
 * ends.
 */
export const makeProposal: RoomAction<MakeProposal> = {
  by: ['neutral'],
  in: ['mediation'],
  possible: () => true,
  decide: ({ data: { clausesContentId, expiresAt }, at }, { dispute, room, roomId, disputeId, newId }) => {
    const proposals = Object.values(room.proposals);
    if (proposals.some((one) => !one.accepted && at <= one.expiresAt)) refuse('OfferStands');
    const end =
      getStage(dispute, mediationSubject(dispute.rooms[roomId]?.aboutId ?? '')).deadline?.dueAt ?? expiresAt ?? at;
    if (expiresAt !== undefined && expiresAt <= at) refuse('InstantImplausible', { field: 'expiresAt', earliest: at });
    const until = expiresAt === undefined || expiresAt > end ? end : expiresAt;
    return inRoom({
      type: 'ProposalMade',
      data: { disputeId, proposalId: newId(), number: proposals.length + 1, clausesContentId, expiresAt: until },
    });
  },
};
