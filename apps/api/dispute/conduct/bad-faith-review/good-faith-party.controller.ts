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
import { ACT, READ } from '../../refusals.js';
import { AppealFaithFindingBody, ReplyToFaithReviewBody, RequestFaithReviewBody } from './good-faith.dto.js';
import { FaithReviews } from './faith-review.dto.js';
import { sealStatement } from './seal-statement.js';
import { viewFaithReviews } from './view-faith-reviews.js';

/** What parties do in a bad-faith review (practice P28). */
@ApiTags('good-faith')
@Controller({ path: 'disputes/:disputeId/reviews', version: '1' })
export class GoodFaithPartyController {
  @Get()
  @Access('party', 'case-manager')
  @Operation('listFaithReviews', {
    summary: 'Bad-faith reviews that you may know of, as far as you may see them',
    refusals: READ,
  })
  @ApiOkResponse({ type: FaithReviews })
  async listFaithReviews(
    @Param('disputeId', PathId) disputeId: string,
    @CurrentCaller() { actor, tenant }: Caller,
  ): Promise<object> {
    const file = await loadOwnDispute(tenant, disputeId, actor);
    return { reviews: await viewFaithReviews(tenant, file, actor) };
  }

  @Post('requests')
  @Access('party')
  @Operation('requestFaithReview', {
    summary: 'Ask for a bad-faith review of the complaint, or of a counter-notice',
    refusals: [...ACT, 'LaneNotOpen', 'ReviewRuns', 'UnknownReference', 'NamedTwice'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  requestFaithReview(
    @Param('disputeId', PathId) disputeId: string,
    @Body() body: RequestFaithReviewBody,
    @Act() acting: Acting,
  ): Promise<void> {
    const { moneyAsked, statement, evidence, respondentId } = body;
    return act(disputeId, acting, async ({ rulebook }) => {
      const said = await sealStatement(acting.caller, disputeId, { words: statement, evidence }, rulebook);
      return {
        type: 'RequestFaithReview',
        data: given({ moneyAsked, statementContentId: said.contentId, evidence: said.evidence, aboutId: respondentId }),
      };
    });
  }

  @Post(':reviewId/replies')
  @Access('party')
  @Operation('replyToFaithReview', {
    summary: 'Reply to the warning, with evidence',
    refusals: [...ACT, 'UnknownReference', 'NamedTwice'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  replyToFaithReview(
    @Param('disputeId', PathId) disputeId: string,
    @Param('reviewId', PathId) reviewId: string,
    @Body() { statement, evidence }: ReplyToFaithReviewBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async ({ rulebook }) => {
      const said = await sealStatement(acting.caller, disputeId, { words: statement, evidence }, rulebook);
      return {
        type: 'ReplyToFaithReview',
        data: { reviewId, statementContentId: said.contentId, evidence: said.evidence },
      };
    });
  }

  @Post(':reviewId/appeals')
  @Access('party')
  @Operation('appealFaithFinding', {
    summary: 'Appeal against the finding; people who had no part in it decide',
    refusals: [...ACT, 'UnknownReference', 'NamedTwice'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  appealFaithFinding(
    @Param('disputeId', PathId) disputeId: string,
    @Param('reviewId', PathId) reviewId: string,
    @Body() { ground, evidence }: AppealFaithFindingBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async ({ rulebook }) => {
      const said = await sealStatement(acting.caller, disputeId, { words: ground, evidence }, rulebook);
      return {
        type: 'AppealFaithFinding',
        data: { reviewId, groundContentId: said.contentId, evidence: said.evidence },
      };
    });
  }
}
