import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { loadDispute } from '#application/dispute/disputes.js';
import { Access } from '../../../http/access.js';
import type { Caller } from '../../../http/caller.js';
import { Operation } from '../../../http/operation.js';
import { PathId } from '../../../http/path-id.js';
import { CurrentCaller } from '../../../http/request.js';
import { Act, act, type Acting } from '../../acting.js';
import { CommandAnswer } from '../../answers.dto.js';
import { Answers } from '../../answers.js';
import { ACT, READ } from '../../refusals.js';
import { sealItemAnswers } from '../../item-answers.js';
import { AdoptionsBody, AnswerAdoptionBody } from './adoption.dto.js';
import { viewAdoptions } from './view-adoptions.js';

/** What platforms make of a panel's decision (practice P27). */
@ApiTags('decision')
@Controller({ path: 'disputes/:disputeId/adoptions', version: '1' })
export class AdoptionController {
  @Get()
  @Access('party', 'platform:read', 'case-manager', 'auditor')
  @Operation('listAdoptions', {
    summary: 'What platforms were asked to make of decisions, item by item, and what they answered',
    refusals: READ,
  })
  @ApiOkResponse({ type: AdoptionsBody })
  async listAdoptions(
    @Param('disputeId', PathId) disputeId: string,
    @CurrentCaller() { actor, tenant }: Caller,
  ): Promise<AdoptionsBody> {
    return viewAdoptions(actor, await loadDispute(tenant, disputeId, actor), tenant.vault);
  }

  @Post(':adoptionId/answers')
  @Access('platform:measures', 'case-manager')
  @Operation('answerAdoption', {
    summary: 'Say of each item whether what was decided is adopted, adopted in part, or departed from, with the reason',
    description:
      'Departing is no failure, and the parties are told. What is adopted is then wanted as a measure. Staff enter it for a platform without an interface, or after the day. A platform that handed the complaint over is asked by its result, whose answer is this one, too.',
    refusals: [...ACT, 'UnknownReference', 'NamedTwice', 'ItemsUnanswered', 'ReasonMissing', 'NotByHand'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  answerAdoption(
    @Param('disputeId', PathId) disputeId: string,
    @Param('adoptionId', PathId) adoptionId: string,
    @Body() { answers }: AnswerAdoptionBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async () => ({
      type: acting.caller.platformId === undefined ? 'EnterAdoptionAnswer' : 'AnswerAdoption',
      data: { adoptionId, answers: await sealItemAnswers(acting.caller, disputeId, answers) },
    }));
  }
}
