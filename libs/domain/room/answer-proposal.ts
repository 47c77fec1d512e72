import { isLate } from '../calendar/uncertain.js';
import type { Command } from '../kernel/message.js';
import { refuse } from '../kernel/refusal.js';
import { inRoom, type RoomAction } from './action.js';
import { speakerOf } from './answering.js';
import { standsUntil } from './stands-until.js';
import { partyOf } from '../dispute/core/decision-context.js';

/** Two words of one length, so that not even a ciphertext's size tells them apart. */
export const PROPOSAL_ANSWERS = ['accept', 'refuse'] as const;
export type ProposalAnswer = (typeof PROPOSAL_ANSWERS)[number];

/**
 * `answer` is what was sealed under `answerContentId`; `others` are the sealed answers of the others, opened. Neither
 * is recorded in clear.
 */
export type AnswerProposal = Command<
  'AnswerProposal',
  {
    readonly proposalId: string;
    readonly answer: ProposalAnswer;
    readonly answerContentId: string;
    readonly others: Readonly<Record<string, ProposalAnswer>>;
  }
>;

/**
 * A party says yes or no, once, for itself alone. What it said shows nowhere until all have said yes; whoever refuses
 * first learns nothing of another's yes.
 */
export const answerProposal: RoomAction<AnswerProposal> = {
  by: ['party'],
  in: ['mediation'],
  scope: 'settle',
  precondition: ({ room, context, actor }) => {
    const partyId = partyOf(actor, context);
    return (
      partyId !== undefined &&
      Object.values(room.proposals).some(({ accepted, answers }) => !accepted && answers[partyId] === undefined)
    );
  },
  decide: ({ data: { proposalId, answer, answerContentId, others }, by, at }, file) => {
    const { room, dispute, roomId, disputeId } = file;
    const partyId = speakerOf(by, file);
    const proposal =
      room.proposals[proposalId] ?? refuse('UnknownReference', { field: 'proposalId', name: proposalId });
    if (proposal.answers[partyId] !== undefined) refuse('AnsweredAlready', { field: 'proposalId' });
    const until = standsUntil(proposal, file);
    if (isLate(until, at)) refuse('DeadlinePassed', { subject: 'proposal', dueAt: until.dueAt });
    const answered = { type: 'ProposalAnswered', data: { disputeId, proposalId, partyId, answerContentId } } as const;
    const rest = (dispute.rooms[roomId]?.members.partyIds ?? []).filter((one) => one !== partyId);
    const all = answer === 'accept' && rest.every((one) => others[one] === 'accept');
    return all ? inRoom(answered, { type: 'ProposalAccepted', data: { disputeId, proposalId } }) : inRoom(answered);
  },
};
