import { Body, Controller, Get, Header, HttpCode, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { answerRequest, extendRequest, sendAnswerAgain } from '#application/privacy/answer-requests.js';
import { findRequests, type RequestPlace } from '#application/privacy/find-requests.js';
import type { Request } from '#event-store/answers.js';
import { pageAt, placeOf } from '../dispute/docket/cursor.js';
import { Access } from '../http/access.js';
import { officeOf } from '../http/association-door.js';
import { Operation } from '../http/operation.js';
import { PARTS, type ApiParts } from '../http/parts.js';
import { PathId } from '../http/path-id.js';
import { KeyedRequest, type Known } from '../http/request.js';
import {
  AnswerDataRequestBody,
  ExtendDataRequestBody,
  ListDataRequestsQuery,
  OfficeRequestBody,
  OfficeRequestList,
} from './data-request.dto.js';
import { actOnRequest } from './act-on-request.js';
import { viewForOffice } from './request-view.js';

const REFUSALS = ['Unauthenticated', 'Forbidden', 'NotFound'] as const;

/** What people ask about their data, for those who answer: what is due first at the top. */
@ApiTags('privacy')
@Controller({ path: 'associations/:associationId/data-requests', version: '1' })
export class DataRequestsController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Get()
  @Access('administrator')
  @Header('Cache-Control', 'private, no-store')
  @Operation('listDataRequests', {
    summary: 'What people ask about their own data, by when it is due',
    refusals: REFUSALS,
  })
  @ApiOkResponse({ type: OfficeRequestList })
  async listDataRequests(
    @Param('associationId', PathId) associationId: string,
    @Query() { state, due, cursor, limit = 50 }: ListDataRequestsQuery,
    @Req() known: Known,
  ): Promise<OfficeRequestList> {
    const { tenant, at } = await officeOf(this.parts, known, associationId);
    const list = { operation: 'listDataRequests', state, due };
    const after = placeOf<RequestPlace>(tenant, list, cursor);
    const wanted = {
      limit: limit + 1,
      ...(state && { state }),
      ...(due && { overdueAt: at }),
      ...(after && { after }),
    };
    const rows = await findRequests(tenant, wanted);
    const { page, ...next } = pageAt(tenant, list, { rows, limit }, ({ due_at: dueAt, id }) => ({
      at: dueAt.toISOString(),
      id,
    }));
    return { items: await viewForOffice(tenant, page, at), ...next };
  }

  @Post(':requestId/answers')
  @HttpCode(200)
  @Access('administrator')
  @Operation('answerDataRequest', {
    summary: 'Answer what somebody asked, and tell the person what was done or why not',
    refusals: [...REFUSALS, 'WrongStage', 'IdentityNotChecked', 'SecondPersonNeeded'],
    keyed: true,
  })
  @ApiOkResponse({ type: OfficeRequestBody })
  async answerDataRequest(
    @Param('associationId', PathId) associationId: string,
    @Param('requestId', PathId) requestId: string,
    @Body() { outcome, answer }: AnswerDataRequestBody,
    @Req() known: Known,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await actOnRequest(
      this.parts,
      { associationId, known, request, reply },
      {
        kind: 'data-request-answered',
        text: answer,
        facts: { requestId, outcome },
        by: (door, answerContentId, by) => answerRequest(door, requestId, { outcome, answerContentId, ...by }),
      },
    );
  }

  @Post(':requestId/extensions')
  @HttpCode(200)
  @Access('administrator')
  @Operation('extendDataRequest', {
    summary: 'Set a later day for the answer, once, and tell the person why',
    refusals: [...REFUSALS, 'WrongStage'],
    keyed: true,
  })
  @ApiOkResponse({ type: OfficeRequestBody })
  async extendDataRequest(
    @Param('associationId', PathId) associationId: string,
    @Param('requestId', PathId) requestId: string,
    @Body() { reason }: ExtendDataRequestBody,
    @Req() known: Known,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await actOnRequest(
      this.parts,
      { associationId, known, request, reply },
      {
        kind: 'data-request-extended',
        text: reason,
        facts: { requestId },
        by: (door, reasonContentId, by) => extendRequest(door, requestId, { reasonContentId, ...by }),
      },
    );
  }
  @Post(':requestId/answer-links')
  @HttpCode(200)
  @Access('administrator')
  @Operation('sendDataAnswerAgain', {
    summary: 'Mail the answer anew to who asked without an account and has not read it; the link before is dead',
    refusals: [...REFUSALS, 'WrongStage'],
    keyed: true,
  })
  @ApiOkResponse({ type: OfficeRequestBody })
  async sendDataAnswerAgain(
    @Param('associationId', PathId) associationId: string,
    @Param('requestId', PathId) requestId: string,
    @Req() known: Known,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await actOnRequest(
      this.parts,
      { associationId, known, request, reply },
      {
        kind: 'data-answer-sent-again',
        facts: { requestId },
        by: (door, _, by) => sendAnswerAgain(door, requestId, by),
      },
    );
  }
}
