import { Body, Controller, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { answerOfficeOnce } from '#application/dispute/office-answers.js';
import { refuse } from '#domain/kernel/refusal.js';
import type { Request } from '#event-store/answers.js';
import { newId } from '#infrastructure/ids.js';
import { Access } from '../../http/access.js';
import { officeOf } from '../../http/association-door.js';
import { sendOffice } from '../../http/office.js';
import { Operation } from '../../http/operation.js';
import { PARTS, type ApiParts } from '../../http/parts.js';
import { PathId } from '../../http/path-id.js';
import { KeyedRequest, type Known } from '../../http/request.js';
import { DeclareFestivalBody, DutySet, FestivalDeclared, SetDutyBody } from './duty.dto.js';

const REFUSALS = ['Unauthenticated', 'Forbidden', 'NotFound', 'InstantImplausible'] as const;

/** Office records of the urgent lane. */
@ApiTags('associations')
@Controller({ path: 'associations/:associationId', version: '1' })
export class DutyController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Post('festivals')
  @Access('operator', 'administrator')
  @Operation('declareFestival', {
    summary: 'Declare a festival window, in which what cannot wait may be asked for',
    refusals: REFUSALS,
    keyed: true,
  })
  @ApiCreatedResponse({ type: FestivalDeclared })
  async declareFestival(
    @Param('associationId', PathId) associationId: string,
    @Body() { name, beginsAt, endsAt }: DeclareFestivalBody,
    @Req() known: Known,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { by } = await officeOf(this.parts, known, associationId);
    if (endsAt <= beginsAt) refuse('InstantImplausible', { field: 'endsAt', earliest: beginsAt });
    const answer = await answerOfficeOnce(this.parts, request, async (manager) => {
      const festivalId = newId();
      await manager.query(
        'INSERT INTO office.festival (id, association_id, name, begins_at, ends_at, declared_by) VALUES ($1, $2, $3, $4, $5, $6)',
        [festivalId, associationId, name, beginsAt, endsAt, by.id],
      );
      return { status: 201, body: JSON.stringify({ festivalId } satisfies FestivalDeclared) };
    });
    sendOffice(reply, answer);
  }

  @Post('duties')
  @Access('operator', 'administrator')
  @Operation('setDuty', {
    summary: 'Put a case manager on the duty roster for some time',
    refusals: [...REFUSALS, 'UnknownReference'],
    keyed: true,
  })
  @ApiCreatedResponse({ type: DutySet })
  async setDuty(
    @Param('associationId', PathId) associationId: string,
    @Body() { accountId, place, beginsAt, endsAt }: SetDutyBody,
    @Req() known: Known,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await officeOf(this.parts, known, associationId);
    if (endsAt <= beginsAt) refuse('InstantImplausible', { field: 'endsAt', earliest: beginsAt });
    const answer = await answerOfficeOnce(this.parts, request, async (manager) => {
      const officers = await manager.query<object[]>(
        "SELECT 1 FROM office.account WHERE id = $1 AND association_id = $2 AND 'case-manager' = ANY (roles) AND suspended_at IS NULL AND ended_at IS NULL",
        [accountId, associationId],
      );
      if (officers.length === 0) refuse('UnknownReference', { field: 'accountId', name: accountId });
      const dutyId = newId();
      await manager.query(
        'INSERT INTO office.duty (id, association_id, account_id, place, begins_at, ends_at) VALUES ($1, $2, $3, $4, $5, $6)',
        [dutyId, associationId, accountId, place, beginsAt, endsAt],
      );
      return { status: 201, body: JSON.stringify({ dutyId } satisfies DutySet) };
    });
    sendOffice(reply, answer);
  }
}
