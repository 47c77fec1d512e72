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
import { given } from '../../given.js';
import { ReasonBody } from '../../reason.dto.js';
import { ACT, READ } from '../../refusals.js';
import { sealText } from '../../seal.js';
import { AfterDecisionsBody, EndPanelCaseBody, OpenReviewBody, RequestReviewBody } from './review.dto.js';
import { viewAfter } from './view-after.js';

/** The review of a panel's decision by other people, and the end of a case without a decision. */
@ApiTags('decision')
@Controller({ path: 'disputes/:disputeId', version: '1' })
export class ReviewController {
  @Get('decision-reviews')
  @Access('party', 'platform:read', 'case-manager', 'expert', 'auditor')
  @Operation('listDecisionReviews', {
    summary: 'What has become of decisions: reviews asked for, final, upheld, reversed, published',
    refusals: READ,
  })
  @ApiOkResponse({ type: AfterDecisionsBody })
  async listDecisionReviews(
    @Param('disputeId', PathId) disputeId: string,
    @CurrentCaller() { actor, tenant }: Caller,
  ): Promise<AfterDecisionsBody> {
    return viewAfter(actor, await loadDispute(tenant, disputeId, actor), tenant.vault);
  }

  @Post('decisions/:decisionId/review-requests')
  @Access('party')
  @Operation('requestReview', {
    summary: 'Ask for a review of the decision by other people, on one of the grounds of the rulebook',
    description:
      'In its time on any of them; what came to light later can be brought still after the decision is final.',
    refusals: [...ACT, 'DeadlinePassed', 'ReviewNotOpen', 'AnsweredAlready', 'LaneNotOpen'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  requestReview(
    @Param('disputeId', PathId) disputeId: string,
    @Param('decisionId', PathId) decisionId: string,
    @Body() { ground, statement }: RequestReviewBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async () => ({
      type: 'RequestReview',
      data: { decisionId, ground, textContentId: await sealText(acting.caller, disputeId, statement) },
    }));
  }

  @Post('decisions/:decisionId/review-refusals')
  @Access('case-manager')
  @Operation('refuseReview', {
    summary: 'Let it not come to a review, with reasons, as somebody who had no hand in the decision',
    refusals: [...ACT, 'NotIndependent'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  refuseReview(
    @Param('disputeId', PathId) disputeId: string,
    @Param('decisionId', PathId) decisionId: string,
    @Body() { reason }: ReasonBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async () => ({
      type: 'RefuseReview',
      data: { decisionId, reasonContentId: await sealText(acting.caller, disputeId, reason) },
    }));
  }

  @Post('decisions/:decisionId/review-panels')
  @Access('case-manager')
  @Operation('openReview', {
    summary: 'Let it come to a review: a panel of others is to be found, as somebody who had no hand in the decision',
    refusals: [
      ...ACT,
      'NotIndependent',
      'PanelRuns',
      'MediationRuns',
      'NotByRulebook',
      'LegalKindNotCarried',
      'LaneNotOpen',
    ],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  openReview(
    @Param('disputeId', PathId) disputeId: string,
    @Param('decisionId', PathId) decisionId: string,
    @Body() { mode, size }: OpenReviewBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, () => ({ type: 'OpenReview', data: given({ decisionId, mode, size }) }));
  }

  @Post('panels/:panelId/endings')
  @Access('case-manager', 'expert')
  @Operation('endPanelCase', {
    summary: 'End the case of a panel without a decision: dismissed, taken to a court, lapsed or withdrawn',
    refusals: [...ACT, 'DeadlineNotReached'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  endPanelCase(
    @Param('disputeId', PathId) disputeId: string,
    @Param('panelId', PathId) panelId: string,
    @Body() { reason, explanation }: EndPanelCaseBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async () => ({
      type: 'EndPanelCase',
      data: { panelId, reason, reasonContentId: await sealText(acting.caller, disputeId, explanation) },
    }));
  }
}
