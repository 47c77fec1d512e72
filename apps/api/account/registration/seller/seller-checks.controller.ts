import { Body, Controller, Get, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Request } from '#event-store/answers.js';
import { Access } from '../../../http/access.js';
import { officeOf } from '../../../http/association-door.js';
import { sendOffice } from '../../../http/office.js';
import { Operation } from '../../../http/operation.js';
import { PARTS, type ApiParts } from '../../../http/parts.js';
import { PathId } from '../../../http/path-id.js';
import { KeyedRequest, type Known } from '../../../http/request.js';
import { sourceOf } from '../../../http/source-of.js';
import { askSeller } from './ask-seller.js';
import { listSellerQuestions } from './list-seller-questions.js';
import {
  AskSellerBody,
  ListSellerChecksQuery,
  SellerQuestionAnswer,
  SellerQuestionList,
} from './seller-question.dto.js';

const REFUSALS = ['Unauthenticated', 'Forbidden', 'NotFound'] as const;

/** Platforms' word on people who registered themselves: a check beside their documents. */
@ApiTags('accounts')
@Controller({ path: 'associations/:associationId', version: '1' })
export class SellerChecksController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Post('registrations/:registrationId/seller-questions')
  @Access('administrator', 'case-manager')
  @Operation('askSeller', {
    summary: 'Ask a platform whether who registered is the seller behind a shop there',
    refusals: [...REFUSALS, 'Taken'],
    keyed: true,
  })
  @ApiCreatedResponse({ type: SellerQuestionAnswer })
  async askSeller(
    @Param('associationId', PathId) associationId: string,
    @Param('registrationId', PathId) registrationId: string,
    @Body() body: AskSellerBody,
    @Req() known: Known,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { by } = await officeOf(this.parts, known, associationId);
    const asking = { associationId, registrationId, by, source: sourceOf(known), request };
    sendOffice(reply, await askSeller(this.parts, asking, body));
  }

  @Get('seller-questions')
  @Access('administrator', 'case-manager')
  @Operation('listSellerChecks', {
    summary: 'What platforms vouch for of who registered: what, since when, until when, and who said so',
    refusals: REFUSALS,
  })
  @ApiOkResponse({ type: SellerQuestionList })
  async listSellerChecks(
    @Param('associationId', PathId) associationId: string,
    @Query() query: ListSellerChecksQuery,
    @Req() known: Known,
  ): Promise<SellerQuestionList> {
    const { tenant, at: now } = await officeOf(this.parts, known, associationId);
    return listSellerQuestions(tenant, { now }, query);
  }
}
