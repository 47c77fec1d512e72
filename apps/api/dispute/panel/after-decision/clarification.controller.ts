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
import { ClarifyDecisionBody, RefuseClarificationBody, RequestClarificationBody } from './clarification.dto.js';

const ANSWER = [...ACT, 'UnknownReference', 'AnsweredAlready'] as const;

/** A party asks for a decision to be corrected or clarified, and how that is answered beside a correction. */
@ApiTags('decision')
@Controller({ path: 'disputes/:disputeId/decisions/:decisionId', version: '1' })
export class ClarificationController {
  @Post('clarification-requests')
  @Access('party')
  @Operation('requestClarification', {
    summary: 'Ask for a slip of the decision to be put right, or for what is unclear in it to be said',
    description: 'In the time that the rulebook has for it, else thirty days from its issue; one at a time.',
    refusals: [...ACT, 'DeadlinePassed', 'AnsweredAlready', 'LaneNotOpen'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  requestClarification(
    @Param('disputeId', PathId) disputeId: string,
    @Param('decisionId', PathId) decisionId: string,
    @Body() { wish, statement }: RequestClarificationBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async () => ({
      type: 'RequestClarification',
      data: { decisionId, wish, textContentId: await sealText(acting.caller, disputeId, statement) },
    }));
  }

  @Post('clarifications')
  @Access('expert')
  @Operation('clarifyDecision', {
    summary: 'Say for the panel, as who presided, what the decision means; nothing that was decided changes',
    refusals: ANSWER,
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  clarifyDecision(
    @Param('disputeId', PathId) disputeId: string,
    @Param('decisionId', PathId) decisionId: string,
    @Body() { clarificationId, clarification }: ClarifyDecisionBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async () => ({
      type: 'ClarifyDecision',
      data: {
        decisionId,
        clarificationId,
        textContentId: await sealText(acting.caller, disputeId, clarification),
      },
    }));
  }

  @Post('clarification-refusals')
  @Access('case-manager')
  @Operation('refuseClarification', {
    summary: 'Answer, with reasons, that the decision is neither corrected nor clarified',
    refusals: ANSWER,
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  refuseClarification(
    @Param('disputeId', PathId) disputeId: string,
    @Param('decisionId', PathId) decisionId: string,
    @Body() { clarificationId, reason }: RefuseClarificationBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async () => ({
      type: 'RefuseClarification',
      data: { decisionId, clarificationId, reasonContentId: await sealText(acting.caller, disputeId, reason) },
    }));
  }
}
