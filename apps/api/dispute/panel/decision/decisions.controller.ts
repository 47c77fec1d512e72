import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { loadOwnDispute } from '#application/dispute/disputes.js';
import { Access } from '../../../http/access.js';
import type { Caller } from '../../../http/caller.js';
import { Operation } from '../../../http/operation.js';
import { PathId } from '../../../http/path-id.js';
import { CurrentCaller } from '../../../http/request.js';
import { Act, act, type Acting } from '../../acting.js';
import { CommandAnswer } from '../../answers.dto.js';
import { Answers } from '../../answers.js';
import { given } from '../../given.js';
import { NoBody } from '../../no-body.js';
import { ACT, READ } from '../../refusals.js';
import { sealText } from '../../seal.js';
import { ReasonBody } from '../../measures/urgent/urgent.dto.js';
import { CorrectionBody } from './decision.dto.js';
import { DecisionsBody } from './decision-view.dto.js';
import { viewDecisions } from './view-decisions.js';

/** What lies before panels and what they decided, and what the association does before it goes out and after. */
@ApiTags('decision')
@Controller({ path: 'disputes/:disputeId', version: '1' })
export class DecisionsController {
  @Get('decisions')
  @Access('party', 'case-manager', 'platform:read', 'expert', 'auditor')
  @Operation('listDecisions', {
    summary: 'What lies before panels of the dispute and what they decided, as far as you may read it',
    refusals: READ,
  })
  @ApiOkResponse({ type: DecisionsBody })
  async listDecisions(
    @Param('disputeId', PathId) disputeId: string,
    @CurrentCaller() { actor, tenant }: Caller,
  ): Promise<object> {
    const file = await loadOwnDispute(tenant, disputeId, actor);
    return { decisions: await viewDecisions(tenant, file, actor) };
  }

  @Post('panels/:panelId/releases')
  @Access('case-manager')
  @Operation('releaseDecision', {
    summary: 'Let a grave decision go out, as a second person',
    refusals: [...ACT, 'SecondPersonNeeded'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  releaseDecision(
    @Param('disputeId', PathId) disputeId: string,
    @Param('panelId', PathId) panelId: string,
    @NoBody() _: undefined,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, () => ({ type: 'ReleaseDecision', data: { panelId } }));
  }

  @Post('panels/:panelId/returns')
  @Access('case-manager')
  @Operation('returnDecision', {
    summary: 'Send a grave decision back to the panel, once, with a reason',
    refusals: [...ACT, 'SecondPersonNeeded', 'AnsweredAlready'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  returnDecision(
    @Param('disputeId', PathId) disputeId: string,
    @Param('panelId', PathId) panelId: string,
    @Body() { reason }: ReasonBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async () => ({
      type: 'ReturnDecision',
      data: { panelId, reasonContentId: await sealText(acting.caller, disputeId, reason) },
    }));
  }

  @Post('decisions/:decisionId/corrections')
  @Access('case-manager')
  @Operation('correctDecision', {
    summary: 'Put a slip of the pen right; nothing that was decided changes',
    description: 'Whether a party asked for it, or nobody did.',
    refusals: [...ACT, 'UnknownReference', 'AnsweredAlready'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  correctDecision(
    @Param('disputeId', PathId) disputeId: string,
    @Param('decisionId', PathId) decisionId: string,
    @Body() { correction, clarificationId }: CorrectionBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async () => ({
      type: 'CorrectDecision',
      data: given({ decisionId, textContentId: await sealText(acting.caller, disputeId, correction), clarificationId }),
    }));
  }
}
