import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { loadOwnDispute } from '#application/dispute/disputes.js';
import { Access } from '../http/access.js';
import type { Caller } from '../http/caller.js';
import { Operation } from '../http/operation.js';
import { PathId } from '../http/path-id.js';
import { CurrentCaller } from '../http/request.js';
import { Act, act, type Acting } from '../dispute/acting.js';
import { CommandAnswer } from '../dispute/answers.dto.js';
import { Answers } from '../dispute/answers.js';
import { given } from '../dispute/given.js';
import { NoBody } from '../dispute/no-body.js';
import { ACT, READ } from '../dispute/refusals.js';
import { sealItemAnswers } from '../dispute/item-answers.js';
import { sealText, sealTexts } from '../dispute/seal.js';
import { AcceptDelegatedBody, AnswerResultBody, DeclineDelegatedBody, TakeBackBody } from './delegation.dto.js';
import { DelegationView } from './delegation-view.dto.js';
import { viewDelegation } from './view-delegation.js';

/** What happens to a complaint that a platform handed over, between the two (practice P33). */
@ApiTags('delegation')
@Controller({ path: 'disputes/:disputeId/delegation', version: '1' })
export class DisputeDelegationController {
  @Get()
  @Access('party', 'platform:read', 'case-manager')
  @Operation('getDelegation', {
    summary: 'Who handed it over, what happened there by the platform’s dates, and the results that went back',
    refusals: READ,
  })
  @ApiOkResponse({ type: DelegationView })
  async getDelegation(@Param('disputeId', PathId) disputeId: string, @CurrentCaller() caller: Caller): Promise<object> {
    const file = await loadOwnDispute(caller.tenant, disputeId, caller.actor);
    return viewDelegation(caller, file);
  }

  @Post('acceptances')
  @Access('case-manager')
  @Operation('acceptDelegated', {
    summary: 'Accept what a platform handed over; it enters where the agreement says, and nothing is served again',
    refusals: [...ACT, 'TrackNotOpen', 'LaneNotOpen', 'LegalKindNotCarried', 'NotByRulebook'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  accept(
    @Param('disputeId', PathId) disputeId: string,
    @Body() { mode, size }: AcceptDelegatedBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async ({ dispute }) => {
      const words = `Delegation agreement ${dispute.delegation?.agreementVersion ?? ''}`;
      return {
        type: 'AcceptDelegated',
        data: given({ mode, size, agreementContentId: await sealText(acting.caller, disputeId, words) }),
      };
    });
  }

  @Post('refusals')
  @Access('case-manager')
  @Operation('declineDelegated', {
    summary: 'Decline what a platform handed over, with every reason',
    refusals: ACT,
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  decline(
    @Param('disputeId', PathId) disputeId: string,
    @Body() { reasons }: DeclineDelegatedBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async () => {
      const notes = await sealTexts(
        acting.caller,
        disputeId,
        reasons.map(({ note }) => note),
      );
      return {
        type: 'DeclineDelegated',
        data: { reasons: reasons.map(({ code }, i) => given({ code, noteContentId: notes[i] })) },
      };
    });
  }

  @Post('withdrawals')
  @Access('platform:delegation')
  @Operation('takeBackDelegated', {
    summary: 'Take back what you handed over, as long as it has not ended',
    refusals: ACT,
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  takeBack(
    @Param('disputeId', PathId) disputeId: string,
    @Body() { reason }: TakeBackBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async () => ({
      type: 'TakeBackDelegated',
      data: given({ reasonContentId: await sealText(acting.caller, disputeId, reason) }),
    }));
  }

  @Post('results/:resultId/receipts')
  @Access('platform:delegation')
  @Operation('acknowledgeResult', { summary: 'Confirm that a result arrived', refusals: ACT, keyed: true })
  @Answers(200, CommandAnswer)
  acknowledge(
    @Param('disputeId', PathId) disputeId: string,
    @Param('resultId', PathId) resultId: string,
    @NoBody() _: void,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, () => ({ type: 'AcknowledgeResult', data: { resultId } }));
  }

  @Post('results/:resultId/answers')
  @Access('platform:delegation')
  @Operation('answerResult', {
    summary: 'Answer each item of a result: adopt, depart with a reason, or partly',
    description:
      'Of a result that a decision gave it is the answer to that decision, too: nothing else is asked about it. What you adopt to keep and hold no longer, or never held, is then wanted as a measure.',
    refusals: [...ACT, 'AnsweredAlready', 'UnknownReference', 'NamedTwice'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  answer(
    @Param('disputeId', PathId) disputeId: string,
    @Param('resultId', PathId) resultId: string,
    @Body() { answers }: AnswerResultBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async () => ({
      type: 'AnswerResult',
      data: { resultId, answers: await sealItemAnswers(acting.caller, disputeId, answers) },
    }));
  }
}
