import { Body, Controller, Get, Header, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { loadDispute } from '#application/dispute/disputes.js';
import { settlementKey } from '#application/room/room-key.js';
import { seesAgreement } from '#domain/dispute/visibility/sees-agreement.js';
import { getMediation } from '#domain/dispute/talks/mediation/mediations.js';
import { visibilityOf } from '#domain/dispute/visibility/visibility.js';
import { mediationSubject } from '#domain/dispute/core/subject.js';
import { refuse } from '#domain/kernel/refusal.js';
import { Access } from '../../../http/access.js';
import type { Caller } from '../../../http/caller.js';
import { Operation } from '../../../http/operation.js';
import { PathId } from '../../../http/path-id.js';
import { CurrentCaller } from '../../../http/request.js';
import { Act, act, type Acting } from '../../acting.js';
import { CommandAnswer } from '../../answers.dto.js';
import { Answers } from '../../answers.js';
import { sealRecords } from '../../intake/dictation/for-party.js';
import { checkEvidenceRefs } from '../../intake/filing/check-refs.js';
import { given } from '../../given.js';
import { NoBody } from '../../no-body.js';
import { ACT, READ } from '../../refusals.js';
import { sealText } from '../../seal.js';
import {
  ApplyForConfirmationBody,
  ConfirmationResultBody,
  ConfirmationSeenBody,
  HandingInBody,
} from './confirmation.dto.js';
import { confirmationSeen } from './confirmation-seen.js';

/** Judicial confirmation of a mediated agreement: offered, applied for by all, handed in, decided. */
@ApiTags('mediation')
@Controller({ path: 'disputes/:disputeId/mediations/:mediationId/confirmation', version: '1' })
export class ConfirmationController {
  @Get()
  @Access('party', 'case-manager', 'mediator')
  @Header('Cache-Control', 'private, no-store')
  @Operation('getConfirmation', {
    summary: 'Whether a court could confirm the agreement, which one and until when, and how far the application is',
    refusals: READ,
  })
  @ApiOkResponse({ type: ConfirmationSeenBody })
  async getConfirmation(
    @Param('disputeId', PathId) disputeId: string,
    @Param('mediationId', PathId) mediationId: string,
    @CurrentCaller() { actor, tenant, locale }: Caller,
  ): Promise<object> {
    const file = await loadDispute(tenant, disputeId, actor);
    if (!seesAgreement(mediationId, visibilityOf(actor, file), file.dispute)) refuse('NotFound');
    return confirmationSeen(tenant, file, getMediation(file.dispute, mediationId), locale);
  }

  @Post('applications')
  @Access('party')
  @Operation('applyForConfirmation', {
    summary: 'Apply that a court confirm the agreement, and name the court; the other parties join',
    refusals: [...ACT, 'NotConfirmable', 'CourtDoesNotFit', 'DeadlinePassed', 'AnsweredAlready'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  applyForConfirmation(
    @Param('disputeId', PathId) disputeId: string,
    @Param('mediationId', PathId) mediationId: string,
    @Body() { ground, partyId, court }: ApplyForConfirmationBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async (file) => {
      const { dispute } = file;
      const isTheirs = seesAgreement(mediationId, visibilityOf(acting.caller.actor, file), dispute);
      if (!isTheirs) refuse('NotYourPart', { subject: mediationSubject(mediationId) }); // before it is told what there is
      const { settlementId } = dispute.mediations[mediationId]?.agreement ?? refuse('NoSuchSubject');
      const nameContentId = await acting.caller.tenant.vault.seal(settlementKey(settlementId), court);
      return { type: 'ApplyForConfirmation', data: { mediationId, court: given({ ground, partyId, nameContentId }) } };
    });
  }

  @Post('joins')
  @Access('party')
  @Operation('joinConfirmation', {
    summary: 'Apply together with who applied first; with the last of you the papers are ready',
    refusals: [...ACT, 'DeadlinePassed', 'AnsweredAlready', 'NotConfirmable'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  joinConfirmation(
    @Param('disputeId', PathId) disputeId: string,
    @Param('mediationId', PathId) mediationId: string,
    @NoBody() _: void,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, () => ({ type: 'JoinConfirmation', data: { mediationId } }));
  }

  @Post('withdrawals')
  @Access('party')
  @Operation('withdrawConfirmation', {
    summary: 'Take your application back before the court has it',
    refusals: [...ACT, 'AnsweredAlready'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  withdrawConfirmation(
    @Param('disputeId', PathId) disputeId: string,
    @Param('mediationId', PathId) mediationId: string,
    @NoBody() _: void,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, () => ({ type: 'WithdrawConfirmation', data: { mediationId } }));
  }

  @Post('handings-in')
  @Access('case-manager')
  @Operation('recordHandingIn', {
    summary: 'Record that the court took the papers, with its number and slip',
    refusals: [
      ...ACT,
      'SignatureMissing',
      'AnsweredAlready',
      'InstantImplausible',
      'DeadlinePassed',
      'NamedTwice',
      'UnknownReference',
    ],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  recordHandingIn(
    @Param('disputeId', PathId) disputeId: string,
    @Param('mediationId', PathId) mediationId: string,
    @Body() { handedInAt, number, evidence }: HandingInBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async ({ rulebook }) => {
      checkEvidenceRefs(evidence, [], rulebook.materials);
      const { evidence: files } = await sealRecords(acting.caller, disputeId, evidence);
      return {
        type: 'RecordHandingIn',
        data: given({
          mediationId,
          handedInAt,
          evidence: files,
          numberContentId: await sealText(acting.caller, disputeId, number),
        }),
      };
    });
  }

  @Post('results')
  @Access('case-manager')
  @Operation('recordConfirmationResult', {
    summary: 'Record what the court did with the application; every party is told, and of other ways',
    refusals: [...ACT, 'SignatureMissing', 'InstantImplausible', 'NamedTwice', 'UnknownReference'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  recordConfirmationResult(
    @Param('disputeId', PathId) disputeId: string,
    @Param('mediationId', PathId) mediationId: string,
    @Body() { result, decidedAt, details, evidence }: ConfirmationResultBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async ({ rulebook }) => {
      checkEvidenceRefs(evidence, [], rulebook.materials);
      const { evidence: files } = await sealRecords(acting.caller, disputeId, evidence);
      const detailsContentId = await sealText(acting.caller, disputeId, details);
      return {
        type: 'RecordConfirmationResult',
        data: { mediationId, result, decidedAt, detailsContentId, evidence: files },
      };
    });
  }
}
