import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { pairOf } from '#domain/dispute/core/pairs.js';
import { Access } from '../../../http/access.js';
import { Operation } from '../../../http/operation.js';
import { PathId } from '../../../http/path-id.js';
import { Act, act, type Acting } from '../../acting.js';
import { CommandAnswer } from '../../answers.dto.js';
import { Answers } from '../../answers.js';
import { NoBody } from '../../no-body.js';
import { ACT } from '../../refusals.js';
import { AgreeStayBody, EndNegotiationBody, ProposeNegotiationBody, ProposeStayBody } from './negotiation.dto.js';

@ApiTags('negotiation')
@Controller({ path: 'disputes/:disputeId/negotiations', version: '1' })
export class NegotiationController {
  @Post()
  @Access('party')
  @Operation('proposeNegotiation', {
    summary: 'Ask the other side to negotiate; the procedure runs on meanwhile',
    refusals: [...ACT, 'LaneNotOpen', 'UnknownReference', 'NamedTwice'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  proposeNegotiation(
    @Param('disputeId', PathId) disputeId: string,
    @Body() { pairs }: ProposeNegotiationBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, () => ({ type: 'ProposeNegotiation', data: { pairs: pairs.map(pairOf) } }));
  }

  @Post(':negotiationId/acceptances')
  @Access('party')
  @Operation('acceptNegotiation', {
    summary: 'Agree to negotiate: a room is opened for the two sides alone',
    refusals: [...ACT, 'DeadlinePassed'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  acceptNegotiation(
    @Param('disputeId', PathId) disputeId: string,
    @Param('negotiationId', PathId) negotiationId: string,
    @NoBody() _: undefined,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, () => ({ type: 'AcceptNegotiation', data: { negotiationId } }));
  }

  @Post(':negotiationId/stays')
  @Access('party')
  @Operation('proposeStay', {
    summary: 'Ask that waiting periods end later while you negotiate; nothing moves before the other side agrees',
    refusals: [...ACT, 'TooMany', 'UnknownReference', 'NamedTwice', 'DeadlinePassed'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  proposeStay(
    @Param('disputeId', PathId) disputeId: string,
    @Param('negotiationId', PathId) negotiationId: string,
    @Body() { pairs, days }: ProposeStayBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, () => ({
      type: 'ProposeStay',
      data: { negotiationId, pairs: pairs.map(pairOf), days },
    }));
  }

  @Post(':negotiationId/stay-agreements')
  @Access('party')
  @Operation('agreeStay', {
    summary: 'Agree to the stay that the other side asked for, as you read it',
    refusals: [...ACT, 'UnknownReference', 'DeadlinePassed', 'NamedTwice', 'OfferGone'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  agreeStay(
    @Param('disputeId', PathId) disputeId: string,
    @Param('negotiationId', PathId) negotiationId: string,
    @Body() { pairs, days }: AgreeStayBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, () => ({
      type: 'AgreeStay',
      data: { negotiationId, pairs: pairs.map(pairOf), days },
    }));
  }

  @Post(':negotiationId/endings')
  @Access('party')
  @Operation('endNegotiation', { summary: 'Decline, take back, or go on to the next step', refusals: ACT, keyed: true })
  @Answers(200, CommandAnswer)
  endNegotiation(
    @Param('disputeId', PathId) disputeId: string,
    @Param('negotiationId', PathId) negotiationId: string,
    @Body() { reason }: EndNegotiationBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, () => ({ type: 'EndNegotiation', data: { negotiationId, reason } }));
  }
}
