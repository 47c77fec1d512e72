import { isLate } from '../calendar/uncertain.js';
import type { Command, Instant } from '../kernel/message.js';
import { refuse } from '../kernel/refusal.js';
import { inRoom, type RoomAction } from './action.js';
import { endOfTalk, givenTime, standsUntil } from './stands-until.js';

export type MakeProposal = Command<'MakeProposal', { readonly clausesContentId: string; readonly expiresAt?: Instant }>;

/**
 * The mediator proposes something to all at once. One proposal stands at a time; at the longest until the mediation
 * ends.
 */
export const makeProposal: RoomAction<MakeProposal> = {
  by: ['neutral'],
  in: ['mediation'],
  decide: ({ data: { clausesContentId, expiresAt }, at }, file) => {
    const proposals = Object.values(file.room.proposals);
    if (proposals.some((one) => !one.accepted && !isLate(standsUntil(one, file), at))) refuse('OfferStands');
    if (expiresAt !== undefined && expiresAt <= at) refuse('InstantImplausible', { field: 'expiresAt', earliest: at });
    const made = { disputeId: file.disputeId, proposalId: file.newId(), number: proposals.length + 1 };
    const end = endOfTalk(file);
    const time = end ? givenTime(end, expiresAt) : { expiresAt: expiresAt ?? at };
    const data = { ...made, clausesContentId, ...time };
    return inRoom({ type: 'ProposalMade', data });
  },
};
