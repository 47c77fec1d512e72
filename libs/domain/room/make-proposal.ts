import { isLate } from '../calendar/uncertain.js';
import type { Command, Instant } from '../kernel/message.js';
import { refuse } from '../kernel/refusal.js';
import { inRoom, type RoomAction } from './action.js';
import type { ProposalMade } from './proposal-events.js';
import { endOfTalk, standsUntil, type End } from './stands-until.js';

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
    const data = { ...made, clausesContentId, ...until(endOfTalk(file), expiresAt, at) };
    return inRoom({ type: 'ProposalMade', data });
  },
};

const until = (
  end: End | undefined,
  wished: Instant | undefined,
  at: Instant,
): Pick<ProposalMade['data'], 'expiresAt' | 'untilEnd'> => {
  if (wished === undefined) return end ? { expiresAt: end.dueAt, untilEnd: true } : { expiresAt: at };
  return { expiresAt: end && wished > end.dueAt && !end.provisional ? end.dueAt : wished };
};
