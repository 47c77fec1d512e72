import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Request } from '#event-store/answers.js';
import { Access } from '../http/access.js';
import { officeOf } from '../http/association-door.js';
import { sendOffice } from '../http/office.js';
import { Operation } from '../http/operation.js';
import { PARTS, type ApiParts } from '../http/parts.js';
import { PathId } from '../http/path-id.js';
import { KeyedRequest, type Known } from '../http/request.js';
import { sourceOf } from '../http/source-of.js';
import { confirmMandate, endMandate, proposeMandate } from './change-mandates.js';
import { listMandates } from './list-mandates.js';
import { ListMandatesQuery, MandateAnswer, MandateList, ProposeMandateBody } from './mandate.dto.js';

const REFUSALS = ['Unauthenticated', 'Forbidden', 'NotFound'] as const;

/** What auditors may read, said by two officers. */
@ApiTags('audit')
@Controller({ path: 'associations/:associationId/audit-mandates', version: '1' })
export class MandatesController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Get()
  @Access('administrator')
  @Operation('listAuditMandates', { summary: 'Mandates of auditors, those proposed last first', refusals: REFUSALS })
  @ApiOkResponse({ type: MandateList })
  async listAuditMandates(
    @Param('associationId', PathId) associationId: string,
    @Query() query: ListMandatesQuery,
    @Req() known: Known,
  ): Promise<MandateList> {
    const { tenant } = await officeOf(this.parts, known, associationId);
    return listMandates(tenant, query, this.parts.now());
  }

  @Post()
  @Access('administrator')
  @Operation('proposeAuditMandate', {
    summary: 'Propose what an auditor may read, and until when; another officer has to confirm it',
    description:
      'It reads what the mandate names: never rooms, deliberation, drafts of decisions, confidential parts, papers of parties or who gave a tip; and it changes nothing.',
    refusals: [...REFUSALS, 'UnknownReference', 'NothingNamed', 'InstantImplausible'],
    keyed: true,
  })
  @ApiCreatedResponse({ type: MandateAnswer })
  async proposeAuditMandate(
    @Param('associationId', PathId) associationId: string,
    @Body() body: ProposeMandateBody,
    @Req() known: Known,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const office = await officeOf(this.parts, known, associationId);
    sendOffice(reply, await proposeMandate(this.parts, { office, source: sourceOf(known), request }, body));
  }

  @Post(':mandateId/confirmations')
  @HttpCode(200)
  @Access('administrator', 'case-manager')
  @Operation('confirmAuditMandate', {
    summary: 'Confirm a mandate that another officer proposed',
    refusals: [...REFUSALS, 'SecondPersonNeeded', 'AnsweredAlready'],
    keyed: true,
  })
  @ApiOkResponse({ type: MandateAnswer })
  async confirmAuditMandate(
    @Param('associationId', PathId) associationId: string,
    @Param('mandateId', PathId) mandateId: string,
    @Req() known: Known,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const office = await officeOf(this.parts, known, associationId);
    sendOffice(reply, await confirmMandate(this.parts, { office, source: sourceOf(known), request }, mandateId));
  }

  @Post(':mandateId/ends')
  @HttpCode(200)
  @Access('administrator', 'case-manager')
  @Operation('endAuditMandate', {
    summary: 'End a mandate now; its auditor is signed out with it',
    refusals: [...REFUSALS, 'AnsweredAlready'],
    keyed: true,
  })
  @ApiOkResponse({ type: MandateAnswer })
  async endAuditMandate(
    @Param('associationId', PathId) associationId: string,
    @Param('mandateId', PathId) mandateId: string,
    @Req() known: Known,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const office = await officeOf(this.parts, known, associationId);
    sendOffice(reply, await endMandate(this.parts, { office, source: sourceOf(known), request }, mandateId));
  }
}
