import { Body, Controller, Get, Header, HttpCode, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { answerOfficeOnce } from '#application/dispute/office-answers.js';
import { answerRequest, findRequests, type RequestPlace } from '#application/privacy/data-requests.js';
import type { Request } from '#event-store/answers.js';
import { statementsIn } from '#infrastructure/database/statements.js';
import { noteSecurity } from '#infrastructure/security/security-event.js';
import { pageAt, placeOf } from '../dispute/docket/cursor.js';
import { Access } from '../http/access.js';
import { officeOf } from '../http/association-door.js';
import { sendOffice } from '../http/office.js';
import { Operation } from '../http/operation.js';
import { PARTS, type ApiParts } from '../http/parts.js';
import { PathId } from '../http/path-id.js';
import { KeyedRequest, type Known } from '../http/request.js';
import { sourceOf } from '../http/source-of.js';
import { sealForOffice } from './seal-for-office.js';
import { AnswerDataRequestBody, DataRequestBody, DataRequestList, ListDataRequestsQuery } from './own-data.dto.js';
import { viewRequests } from './request-view.js';

const REFUSALS = ['Unauthenticated', 'Forbidden', 'NotFound'] as const;

/** What people ask about their data, for those who answer: what is due first at the top. */
@ApiBearerAuth()
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
  @ApiOkResponse({ type: DataRequestList })
  async listDataRequests(
    @Param('associationId', PathId) associationId: string,
    @Query() { state, cursor, limit = 50 }: ListDataRequestsQuery,
    @Req() known: Known,
  ): Promise<DataRequestList> {
    const { tenant } = await officeOf(this.parts, known, associationId);
    const list = { operation: 'listDataRequests', state };
    const after = placeOf<RequestPlace>(tenant, list, cursor);
    const wanted = { limit: limit + 1, ...(state && { state }), ...(after && { after }) };
    const rows = await findRequests(tenant, wanted);
    const { page, ...next } = pageAt(tenant, list, { rows, limit }, ({ due_at: at, id }) => ({
      at: at.toISOString(),
      id,
    }));
    return { items: await viewRequests(tenant, page), ...next };
  }

  @Post(':requestId/answers')
  @HttpCode(200)
  @Access('administrator')
  @Operation('answerDataRequest', {
    summary: 'Answer a request for correction, and tell the person what was done or why not',
    refusals: [...REFUSALS, 'WrongStage'],
    keyed: true,
  })
  @ApiOkResponse({ type: DataRequestBody })
  async answerDataRequest(
    @Param('associationId', PathId) associationId: string,
    @Param('requestId', PathId) requestId: string,
    @Body() { outcome, answer }: AnswerDataRequestBody,
    @Req() known: Known,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { tenant, by, at } = await officeOf(this.parts, known, associationId);
    const answered = await answerOfficeOnce(this.parts, request, async (manager) => {
      const database = statementsIn(manager);
      const answerContentId = await sealForOffice(this.parts, tenant, answer);
      const door = { database, associationId };
      const row = await answerRequest(door, requestId, { outcome, answerContentId, by: by.id, at });
      await noteSecurity(database, {
        kind: 'data-request-answered',
        associationId,
        accountId: row.account_id,
        actor: by.id,
        source: sourceOf(known),
        facts: { requestId, outcome },
      });
      const [view] = await viewRequests(tenant, [row]);
      return { status: 200, body: JSON.stringify(view) };
    });
    sendOffice(reply, answered);
  }
}
