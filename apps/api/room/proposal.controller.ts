import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { roomKey } from '#application/room/room-key.js';
import { refuse } from '#domain/kernel/refusal.js';
import type { ProposalAnswer } from '#domain/room/answer-proposal.js';
import { Act, type Acting } from '../dispute/acting.js';
import { Answers } from '../dispute/answers.js';
import { given } from '../dispute/given.js';
import { Access } from '../http/access.js';
import { Operation } from '../http/operation.js';
import { PathId } from '../http/path-id.js';
import { actInRoom } from './acting-in-room.js';
import { RoomAnswer } from './offer.dto.js';
import { AnswerProposalBody, ProposalBody } from './proposal.dto.js';
import { proposalToSeal } from './proposal-words.js';
import { IN_ROOM } from './refusals.js';

/** A mediator's proposal, answered by each party for itself. */
@ApiTags('room')
@Controller({ path: 'disputes/:disputeId/rooms/:roomId/proposals', version: '1' })
export class ProposalController {
  @Post()
  @Access('mediator')
  @Operation('makeProposal', {
    summary: 'Propose to all parties how it could end',
    refusals: [...IN_ROOM, 'OfferStands', 'InstantImplausible'],
    keyed: true,
  })
  @Answers(200, RoomAnswer)
  makeProposal(
    @Param('disputeId', PathId) disputeId: string,
    @Param('roomId', PathId) roomId: string,
    @Body() { expiresAt, ...proposal }: ProposalBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return actInRoom({ disputeId, roomId }, acting, async () => {
      const clausesContentId = await acting.caller.tenant.vault.seal(roomKey(roomId), proposalToSeal(proposal));
      return { command: { type: 'MakeProposal', data: given({ clausesContentId, expiresAt }) } };
    });
  }

  @Post(':proposalId/answers')
  @Access('party')
  @Operation('answerProposal', {
    summary: 'Accept or refuse a proposal, privately',
    refusals: [...IN_ROOM, 'AnsweredAlready'],
    keyed: true,
  })
  @Answers(200, RoomAnswer)
  answerProposal(
    @Param('disputeId', PathId) disputeId: string,
    @Param('roomId', PathId) roomId: string,
    @Param('proposalId', PathId) proposalId: string,
    @Body() { answer }: AnswerProposalBody,
    @Act() acting: Acting,
  ): Promise<void> {
    const { vault } = acting.caller.tenant;
    return actInRoom({ disputeId, roomId }, acting, async ({ room }) => {
      const { answers } =
        room.proposals[proposalId] ?? refuse('UnknownReference', { field: 'proposalId', name: proposalId });
      const opened = await vault.open(Object.values(answers));
      const others = Object.fromEntries(
        Object.entries(answers).map(([partyId, id]) => [partyId, opened.get(id) as ProposalAnswer]),
      );
      const answerContentId = await vault.seal(roomKey(roomId), answer);
      return { command: { type: 'AnswerProposal', data: { proposalId, answer, answerContentId, others } } };
    });
  }
}
