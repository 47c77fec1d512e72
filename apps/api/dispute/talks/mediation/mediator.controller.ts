import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access } from '../../../http/access.js';
import { Operation } from '../../../http/operation.js';
import { PathId } from '../../../http/path-id.js';
import { Act, act, type Acting } from '../../acting.js';
import { CommandAnswer } from '../../answers.dto.js';
import { Answers } from '../../answers.js';
import { given } from '../../given.js';
import { NoBody } from '../../no-body.js';
import { ACT } from '../../refusals.js';
import { sealText } from '../../seal.js';
import {
  AcceptMediationBody,
  CloseMediationBody,
  DeclineMediationBody,
  DiscloseTieBody,
  StartAppraisalBody,
} from './mediation.dto.js';

/** What the mediator does. */
@ApiTags('mediation')
@Controller({ path: 'disputes/:disputeId/mediations/:mediationId', version: '1' })
export class MediatorController {
  @Post('acceptances')
  @Access('mediator')
  @Operation('acceptMediation', {
    summary: 'Declare that nothing ties you to anybody here, and accept',
    refusals: [...ACT, 'DeclarationMissing'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  acceptMediation(
    @Param('disputeId', PathId) disputeId: string,
    @Param('mediationId', PathId) mediationId: string,
    @Body() { noTies }: AcceptMediationBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, () => ({ type: 'AcceptMediation', data: { mediationId, noTies } }));
  }

  @Post('declines')
  @Access('mediator')
  @Operation('declineMediation', { summary: 'Decline; the parties choose anew', refusals: ACT, keyed: true })
  @Answers(200, CommandAnswer)
  declineMediation(
    @Param('disputeId', PathId) disputeId: string,
    @Param('mediationId', PathId) mediationId: string,
    @Body() { cause, reason }: DeclineMediationBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async () => ({
      type: 'DeclineMediation',
      data: given({ mediationId, reason: cause, reasonContentId: await sealText(acting.caller, disputeId, reason) }),
    }));
  }

  @Post('ties')
  @Access('mediator')
  @Operation('discloseTie', { summary: 'Disclose a tie that came up late, and leave', refusals: ACT, keyed: true })
  @Answers(200, CommandAnswer)
  discloseTie(
    @Param('disputeId', PathId) disputeId: string,
    @Param('mediationId', PathId) mediationId: string,
    @Body() { tie }: DiscloseTieBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async () => ({
      type: 'DiscloseTie',
      data: { mediationId, tieContentId: await sealText(acting.caller, disputeId, tie) },
    }));
  }

  @Post('appraisals')
  @Access('mediator')
  @Operation('startAppraisal', {
    summary: 'Say that something is being appraised: the time stands still',
    refusals: ACT,
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  startAppraisal(
    @Param('disputeId', PathId) disputeId: string,
    @Param('mediationId', PathId) mediationId: string,
    @Body() { matter }: StartAppraisalBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async () => ({
      type: 'StartAppraisal',
      data: { mediationId, matterContentId: await sealText(acting.caller, disputeId, matter) },
    }));
  }

  @Post('appraisals/ends')
  @Access('mediator')
  @Operation('endAppraisal', {
    summary: 'Say that the appraisal is there: the time runs on',
    refusals: ACT,
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  endAppraisal(
    @Param('disputeId', PathId) disputeId: string,
    @Param('mediationId', PathId) mediationId: string,
    @NoBody() _: void,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, () => ({ type: 'EndAppraisal', data: { mediationId } }));
  }

  @Post('endings')
  @Access('mediator')
  @Operation('closeMediation', {
    summary: 'End the mediation without a settlement',
    refusals: [...ACT, 'AttendedEnough'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  closeMediation(
    @Param('disputeId', PathId) disputeId: string,
    @Param('mediationId', PathId) mediationId: string,
    @Body() { outcome, reason }: CloseMediationBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async () => ({
      type: 'CloseMediation',
      data: given({ mediationId, outcome, reasonContentId: await sealText(acting.caller, disputeId, reason) }),
    }));
  }
}
