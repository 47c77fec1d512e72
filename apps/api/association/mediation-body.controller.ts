import { Body, Controller, HttpCode, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { answerOfficeOnce } from '#application/dispute/office-answers.js';
import type { Request } from '#event-store/answers.js';
import { MediationBodyBody } from '../dispute/talks/mediation/confirmation.dto.js';
import { Access } from '../http/access.js';
import { officeOf } from '../http/association-door.js';
import { sendOffice } from '../http/office.js';
import { Operation } from '../http/operation.js';
import { PARTS, type ApiParts } from '../http/parts.js';
import { PathId } from '../http/path-id.js';
import { KeyedRequest, type Known } from '../http/request.js';

@ApiTags('associations')
@Controller({ path: 'associations/:associationId/mediation-body', version: '1' })
export class MediationBodyController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Post()
  @HttpCode(200)
  @Access('operator', 'administrator')
  @Operation('stateMediationBody', {
    summary:
      'State by which law the association is a mediation body, and where it sits; judicial confirmation is offered on that basis alone',
    refusals: ['Unauthenticated', 'Forbidden', 'NotFound'],
    keyed: true,
  })
  @ApiOkResponse({ type: MediationBodyBody })
  async stateMediationBody(
    @Param('associationId', PathId) associationId: string,
    @Body() { legalBasis, place, sessionLink }: MediationBodyBody,
    @Req() known: Known,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { tenant } = await officeOf(this.parts, known, associationId);
    const answer = await answerOfficeOnce(this.parts, request, async (manager) => {
      await manager.query(
        `INSERT INTO office.mediation_body (association_id, legal_basis, place, stated_at, session_link) VALUES ($1, $2, $3, $4, $5)
           ON CONFLICT (association_id) DO UPDATE SET legal_basis = excluded.legal_basis, place = excluded.place, stated_at = excluded.stated_at,
             session_link = excluded.session_link`,
        [tenant.associationId, legalBasis, place, this.parts.now(), sessionLink ?? null],
      );
      return { status: 200, body: JSON.stringify({ legalBasis, place, sessionLink }) };
    });
    sendOffice(reply, answer);
  }
}
