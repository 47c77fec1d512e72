import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access } from '../../../http/access.js';
import { Operation } from '../../../http/operation.js';
import { PathId } from '../../../http/path-id.js';
import { Act, act, type Acting } from '../../acting.js';
import { CommandAnswer } from '../../answers.dto.js';
import { Answers } from '../../answers.js';
import { ACT } from '../../refusals.js';
import { sealText } from '../../seal.js';
import { AnswerObjectionBody, AssignMediatorBody, ProposeMediatorsBody } from './mediation.dto.js';

/** What the association does in a mediation. */
@ApiTags('mediation')
@Controller({ path: 'disputes/:disputeId/mediations/:mediationId', version: '1' })
export class MediationStaffController {
  @Post('proposals')
  @Access('case-manager')
  @Operation('proposeMediators', {
    summary: 'Propose mediators of the roster to the parties',
    refusals: [...ACT, 'UnknownReference', 'NamedTwice', 'MediatorNotAvailable'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  proposeMediators(
    @Param('disputeId', PathId) disputeId: string,
    @Param('mediationId', PathId) mediationId: string,
    @Body() { mediatorIds }: ProposeMediatorsBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, () => ({ type: 'ProposeMediators', data: { mediationId, mediatorIds } }));
  }

  @Post('assignments')
  @Access('case-manager')
  @Operation('assignMediator', {
    summary: 'Assign a mediator with reasons, where the parties did not agree on one',
    refusals: [...ACT, 'UnknownReference', 'MediatorNotAvailable'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  assignMediator(
    @Param('disputeId', PathId) disputeId: string,
    @Param('mediationId', PathId) mediationId: string,
    @Body() { mediatorId, reason }: AssignMediatorBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async () => ({
      type: 'AssignMediator',
      data: { mediationId, mediatorId, reasonContentId: await sealText(acting.caller, disputeId, reason) },
    }));
  }

  @Post('objection-answers')
  @Access('case-manager')
  @Operation('answerObjection', { summary: 'Decide an objection to the mediator', refusals: ACT, keyed: true })
  @Answers(200, CommandAnswer)
  answerObjection(
    @Param('disputeId', PathId) disputeId: string,
    @Param('mediationId', PathId) mediationId: string,
    @Body() { upheld, reason }: AnswerObjectionBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async () => ({
      type: 'AnswerObjection',
      data: { mediationId, upheld, reasonContentId: await sealText(acting.caller, disputeId, reason) },
    }));
  }
}
