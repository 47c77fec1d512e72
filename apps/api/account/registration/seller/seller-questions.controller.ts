import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Request } from '#event-store/answers.js';
import { Access } from '../../../http/access.js';
import type { Caller } from '../../../http/caller.js';
import { sendOffice } from '../../../http/office.js';
import { Operation } from '../../../http/operation.js';
import { PARTS, type ApiParts } from '../../../http/parts.js';
import { PathId } from '../../../http/path-id.js';
import { CurrentCaller, KeyedRequest, type Known } from '../../../http/request.js';
import { sourceOf } from '../../../http/source-of.js';
import { ownPlatform } from '../../../platform/people/own-platform.js';
import { answerSeller } from './ask-seller.js';
import { listSellerQuestions } from './list-seller-questions.js';
import {
  AnswerSellerBody,
  ListSellerQuestionsQuery,
  SellerQuestionAnswer,
  SellerQuestionList,
} from './seller-question.dto.js';

const REFUSALS = ['Unauthenticated', 'Forbidden', 'NotFound'] as const;

/** A platform is asked who is behind a shop, and gives its word by its key or by one of its people. */
@ApiTags('platforms')
@Controller({ path: 'platforms/:platformId/seller-questions', version: '1' })
export class SellerQuestionsController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Get()
  @Access('platform:measures')
  @Operation('listSellerQuestions', {
    summary: 'Shops about which you were asked who is behind them, the last first',
    refusals: REFUSALS,
  })
  @ApiOkResponse({ type: SellerQuestionList })
  async listSellerQuestions(
    @Param('platformId', PathId) platformId: string,
    @Query() query: ListSellerQuestionsQuery,
    @CurrentCaller() caller: Caller,
  ): Promise<SellerQuestionList> {
    const { tenant } = await ownPlatform(this.parts, caller, platformId);
    return listSellerQuestions(tenant, { platformId, now: caller.now }, query);
  }

  @Post(':questionId/answers')
  @HttpCode(200)
  @Access('platform:measures')
  @Operation('answerSeller', {
    summary: 'Say whether it is the seller behind the shop, what of that you vouch for, and until when',
    refusals: [...REFUSALS, 'AnsweredAlready', 'InstantImplausible'],
    keyed: true,
  })
  @ApiOkResponse({ type: SellerQuestionAnswer })
  async answerSeller(
    @Param('platformId', PathId) platformId: string,
    @Param('questionId', PathId) questionId: string,
    @Body() body: AnswerSellerBody,
    @CurrentCaller() caller: Caller,
    @Req() known: Known,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { tenant } = await ownPlatform(this.parts, caller, platformId);
    const { actor: by, now } = caller;
    const answering = { associationId: tenant.associationId, platformId, questionId, by, now };
    sendOffice(reply, await answerSeller(this.parts, { ...answering, source: sourceOf(known), request }, body));
  }
}
