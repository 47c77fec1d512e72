import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access } from '../../../http/access.js';
import { Operation } from '../../../http/operation.js';
import { PathId } from '../../../http/path-id.js';
import { Act, act, type Acting } from '../../acting.js';
import { CommandAnswer } from '../../answers.dto.js';
import { Answers } from '../../answers.js';
import { given } from '../../given.js';
import { ACT } from '../../refusals.js';
import { sealText } from '../../seal.js';
import { ReasonBody } from '../../measures/urgent/urgent.dto.js';
import {
  AcceptSeatBody,
  AppointExpertBody,
  ChallengeExpertBody,
  DecideChallengeBody,
  DeclineSeatBody,
  RecuseExpertBody,
} from './seat.dto.js';

/** Seats of a panel: who takes them, who questions that, and who goes. */
@ApiTags('panel')
@Controller({ path: 'disputes/:disputeId/seats/:seatId', version: '1' })
export class SeatsController {
  @Post('acceptances')
  @Access('expert')
  @Operation('acceptSeat', {
    summary: 'Declare that nothing ties you to anybody here, and take the seat; then you see the file',
    refusals: [...ACT, 'DeclarationMissing', 'ExpertExcluded', 'DeadlinePassed'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  acceptSeat(
    @Param('disputeId', PathId) disputeId: string,
    @Param('seatId', PathId) seatId: string,
    @Body() { noTies, disclosure }: AcceptSeatBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async () => ({
      type: 'AcceptSeat',
      data: given({ seatId, noTies, disclosureContentId: await sealText(acting.caller, disputeId, disclosure) }),
    }));
  }

  @Post('declines')
  @Access('expert')
  @Operation('declineSeat', { summary: 'Decline the seat; the next is asked', refusals: ACT, keyed: true })
  @Answers(200, CommandAnswer)
  declineSeat(
    @Param('disputeId', PathId) disputeId: string,
    @Param('seatId', PathId) seatId: string,
    @Body() { cause, reason }: DeclineSeatBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async () => ({
      type: 'DeclineSeat',
      data: given({ seatId, reason: cause, reasonContentId: await sealText(acting.caller, disputeId, reason) }),
    }));
  }

  @Post('recusals')
  @Access('expert')
  @Operation('recuseExpert', { summary: 'Tell a tie that came up late, and go', refusals: ACT, keyed: true })
  @Answers(200, CommandAnswer)
  recuseExpert(
    @Param('disputeId', PathId) disputeId: string,
    @Param('seatId', PathId) seatId: string,
    @Body() { tie }: RecuseExpertBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async () => ({
      type: 'RecuseExpert',
      data: { seatId, tieContentId: await sealText(acting.caller, disputeId, tie) },
    }));
  }

  @Post('challenges')
  @Access('party')
  @Operation('challengeExpert', {
    summary: 'Challenge an expert; somebody who has nothing to do with the panel decides',
    refusals: [...ACT, 'ChallengesSpent', 'InstantImplausible', 'DeadlinePassed'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  challengeExpert(
    @Param('disputeId', PathId) disputeId: string,
    @Param('seatId', PathId) seatId: string,
    @Body() { ground, knownAt, reason }: ChallengeExpertBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async () => ({
      type: 'ChallengeExpert',
      data: given({ seatId, ground, knownAt, reasonContentId: await sealText(acting.caller, disputeId, reason) }),
    }));
  }

  @Post('challenge-decisions')
  @Access('case-manager')
  @Operation('decideChallenge', {
    summary: 'Decide a challenge, with reasons, as somebody who neither sits nor handles the dispute',
    refusals: [...ACT, 'SecondPersonNeeded', 'TermsImpossible'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  decideChallenge(
    @Param('disputeId', PathId) disputeId: string,
    @Param('seatId', PathId) seatId: string,
    @Body() { upheld, frivolous, reason }: DecideChallengeBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async () => ({
      type: 'DecideChallenge',
      data: { seatId, upheld, frivolous, reasonContentId: await sealText(acting.caller, disputeId, reason) },
    }));
  }

  @Post('removals')
  @Access('case-manager')
  @Operation('removeExpert', {
    summary: 'Replace an expert that does not act though it was reminded',
    refusals: ACT,
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  removeExpert(
    @Param('disputeId', PathId) disputeId: string,
    @Param('seatId', PathId) seatId: string,
    @Body() { reason }: ReasonBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async () => ({
      type: 'RemoveExpert',
      data: { seatId, reasonContentId: await sealText(acting.caller, disputeId, reason) },
    }));
  }

  @Post('appointments')
  @Access('case-manager')
  @Operation('appointExpert', {
    summary: 'Appoint an expert to a free seat, and say why this one',
    refusals: [...ACT, 'UnknownReference', 'NamedTwice', 'ExpertExcluded'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  appointExpert(
    @Param('disputeId', PathId) disputeId: string,
    @Param('seatId', PathId) seatId: string,
    @Body() { expertId, reason }: AppointExpertBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async () => ({
      type: 'AppointExpert',
      data: { seatId, neutralId: expertId, reasonContentId: await sealText(acting.caller, disputeId, reason) },
    }));
  }
}
