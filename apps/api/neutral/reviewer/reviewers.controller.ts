import { Body, Controller, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { delistReviewer, findReviewers, listReviewer } from '#application/context/reviewers.js';
import { ASSOCIATION } from '#domain/reviewer/events.js';
import type { Request } from '#event-store/answers.js';
import { NoBody } from '../../dispute/no-body.js';
import { Access } from '../../http/access.js';
import type { Caller } from '../../http/caller.js';
import { Operation } from '../../http/operation.js';
import { PathId } from '../../http/path-id.js';
import { CurrentCaller, KeyedRequest } from '../../http/request.js';
import { send } from '../../http/send.js';
import { ListReviewerBody, ReviewerAnswer, ReviewersBody } from './reviewer.dto.js';

const REFUSALS = ['Unauthenticated', 'Forbidden', 'NotFound', 'UnknownReference'] as const;

/**
 * Who may sit on bad-faith reviews and on their appeals, for whom each works and with whom it competes (practice
 * P29).
 */
@ApiTags('good-faith')
@Controller({ path: 'reviewers', version: '1' })
export class ReviewersController {
  @Get()
  @Access('case-manager', 'administrator')
  @Operation('listReviewers', {
    summary: 'Who may sit on bad-faith reviews',
    refusals: ['Unauthenticated', 'Forbidden'],
  })
  @ApiOkResponse({ type: ReviewersBody })
  async listReviewers(@CurrentCaller() { tenant }: Caller): Promise<ReviewersBody> {
    const listed = await findReviewers(tenant);
    return {
      reviewers: listed.map(({ id, name, organisationId, competesWith }) => ({
        accountId: id,
        name,
        organisationId,
        competesWith,
      })),
    };
  }

  @Post(':accountId/listings')
  @HttpCode(200)
  @Access('administrator', 'operator')
  @Operation('listReviewer', {
    summary: 'Write down for whom a case manager works and with whom it competes; it may then sit on reviews',
    refusals: REFUSALS,
    keyed: true,
  })
  @ApiOkResponse({ type: ReviewerAnswer })
  async listReviewer(
    @Param('accountId', PathId) accountId: string,
    @Body() { organisationId = ASSOCIATION, competesWith }: ListReviewerBody,
    @CurrentCaller() { tenant, actor: by, now: at }: Caller,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    send(reply, await listReviewer(tenant, accountId, { organisationId, competesWith }, { by, at, request }), tenant);
  }

  @Post(':accountId/delistings')
  @HttpCode(200)
  @Access('administrator', 'operator')
  @Operation('delistReviewer', { summary: 'Have somebody sit on no more reviews', refusals: REFUSALS, keyed: true })
  @ApiOkResponse({ type: ReviewerAnswer })
  async delistReviewer(
    @Param('accountId', PathId) accountId: string,
    @NoBody() _: void,
    @CurrentCaller() { tenant, actor: by, now: at }: Caller,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    send(reply, await delistReviewer(tenant, accountId, { by, at, request }), tenant);
  }
}
