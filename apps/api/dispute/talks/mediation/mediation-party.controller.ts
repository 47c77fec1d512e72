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
import { ReasonBody } from '../../measures/urgent/urgent.dto.js';
import { prepareConsent } from './consent.js';
import {
  ChooseMediatorBody,
  ConsentToExtensionBody,
  ConsentToMediationBody,
  ObjectToMinutesBody,
  StateAvailabilityBody,
  OptionalReasonBody,
} from './mediation.dto.js';

/** What the parties do in a mediation. */
@ApiTags('mediation')
@Controller({ path: 'disputes/:disputeId/mediations/:mediationId', version: '1' })
export class MediationPartyController {
  @Post('consents')
  @Access('party')
  @Operation('consentToMediation', {
    summary: 'Consent to mediation, with how and when you can be reached',
    refusals: [...ACT, 'AnsweredAlready', 'InstantImplausible', 'UnknownReference'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  consentToMediation(
    @Param('disputeId', PathId) disputeId: string,
    @Param('mediationId', PathId) mediationId: string,
    @Body() body: ConsentToMediationBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async () => ({
      type: 'ConsentToMediation',
      data: await prepareConsent(acting.caller, mediationId, body),
    }));
  }

  @Post('refusals')
  @Access('party')
  @Operation('refuseMediation', { summary: 'Refuse mediation; no reason is asked', refusals: ACT, keyed: true })
  @Answers(200, CommandAnswer)
  refuseMediation(
    @Param('disputeId', PathId) disputeId: string,
    @Param('mediationId', PathId) mediationId: string,
    @Body() { reason }: OptionalReasonBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async () => ({
      type: 'RefuseMediation',
      data: given({ mediationId, reasonContentId: await sealText(acting.caller, disputeId, reason) }),
    }));
  }

  @Post('choices')
  @Access('party')
  @Operation('chooseMediator', {
    summary: 'Choose a mediator; when all chose the same, it is asked',
    refusals: [...ACT, 'UnknownReference', 'MediatorNotAvailable'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  chooseMediator(
    @Param('disputeId', PathId) disputeId: string,
    @Param('mediationId', PathId) mediationId: string,
    @Body() { mediatorId }: ChooseMediatorBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, () => ({ type: 'ChooseMediator', data: { mediationId, mediatorId } }));
  }

  @Post('objections')
  @Access('party')
  @Operation('objectToMediator', {
    summary: 'Object to the mediator',
    refusals: [...ACT, 'AnsweredAlready'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  objectToMediator(
    @Param('disputeId', PathId) disputeId: string,
    @Param('mediationId', PathId) mediationId: string,
    @Body() { reason }: ReasonBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async () => ({
      type: 'ObjectToMediator',
      data: { mediationId, reasonContentId: await sealText(acting.caller, disputeId, reason) },
    }));
  }

  @Post('sessions/:sessionId/confirmations')
  @Access('party')
  @Operation('confirmMinutes', {
    summary: 'Confirm the minutes of a session that you attended',
    refusals: [...ACT, 'AnsweredAlready', 'UnknownReference'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  confirmMinutes(
    @Param('disputeId', PathId) disputeId: string,
    @Param('mediationId', PathId) mediationId: string,
    @Param('sessionId', PathId) sessionId: string,
    @NoBody() _: void,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, () => ({ type: 'ConfirmMinutes', data: { mediationId, sessionId } }));
  }

  @Post('sessions/:sessionId/objections')
  @Access('party')
  @Operation('objectToMinutes', {
    summary: 'Say what is wrong with the minutes of a session that you attended; they stay, and it stands beside them',
    refusals: [...ACT, 'AnsweredAlready', 'UnknownReference'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  objectToMinutes(
    @Param('disputeId', PathId) disputeId: string,
    @Param('mediationId', PathId) mediationId: string,
    @Param('sessionId', PathId) sessionId: string,
    @Body() { reason }: ObjectToMinutesBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async () => ({
      type: 'ObjectToMinutes',
      data: { mediationId, sessionId, reasonContentId: await sealText(acting.caller, disputeId, reason) },
    }));
  }

  @Post('availability')
  @Access('party')
  @Operation('stateAvailability', {
    summary: 'Say anew when you can talk; the mediator sees the times that are common to all, or to a side',
    refusals: [...ACT, 'InstantImplausible', 'NothingNamed'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  stateAvailability(
    @Param('disputeId', PathId) disputeId: string,
    @Param('mediationId', PathId) mediationId: string,
    @Body() { available }: StateAvailabilityBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, () => ({
      type: 'StateAvailability',
      data: { mediationId, available: available.map(({ from, until }) => ({ from, until })) },
    }));
  }

  @Post('extensions')
  @Access('party')
  @Operation('consentToExtension', {
    summary: 'Consent to a longer mediation; it is longer when all consented to the same',
    refusals: [...ACT, 'DeadlinePassed', 'TooMany'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  consentToExtension(
    @Param('disputeId', PathId) disputeId: string,
    @Param('mediationId', PathId) mediationId: string,
    @Body() { days }: ConsentToExtensionBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, () => ({ type: 'ConsentToExtension', data: { mediationId, days } }));
  }

  @Post('withdrawals')
  @Access('party')
  @Operation('withdrawFromMediation', {
    summary: 'Leave the mediation, which ends it',
    refusals: [...ACT, 'AgreementBinds'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  withdrawFromMediation(
    @Param('disputeId', PathId) disputeId: string,
    @Param('mediationId', PathId) mediationId: string,
    @Body() { reason }: OptionalReasonBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async () => ({
      type: 'WithdrawFromMediation',
      data: given({ mediationId, reasonContentId: await sealText(acting.caller, disputeId, reason) }),
    }));
  }
}
