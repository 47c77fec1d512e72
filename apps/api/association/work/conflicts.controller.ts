import { Body, Controller, Get, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { answerOfficeOnce } from '#application/dispute/office-answers.js';
import { loadParty } from '#application/party/parties.js';
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
import { ConflictDeclared, ConflictList, DeclareConflictBody, PageQuery } from './absence.dto.js';
import { whoseOf } from './absences.controller.js';
import { checkOfficers } from './officers-known.js';
import { pageOf } from './page.js';

const REFUSALS = ['Unauthenticated', 'Forbidden', 'NotFound'] as const;

/** Conflicts of interest that case managers declared: they stay out of these disputes, and get none of them. */
@ApiTags('associations')
@Controller({ path: 'associations/:associationId/declared-conflicts', version: '1' })
export class DeclaredConflictsController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Post()
  @Access('operator', 'administrator', 'case-manager')
  @Operation('declareConflict', {
    summary: 'Declare a conflict of interest with a party or platform: of its disputes this person sees nothing more',
    refusals: [...REFUSALS, 'UnknownReference'],
    keyed: true,
  })
  @ApiCreatedResponse({ type: ConflictDeclared })
  async declareConflict(
    @Param('associationId', PathId) associationId: string,
    @Body() { accountId, withId }: DeclareConflictBody,
    @Req() known: Known,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { tenant, by, at } = await officeOf(this.parts, known, associationId);
    const whose = whoseOf(known, by.id, accountId);
    const { party } = await loadParty(tenant, withId);
    const answer = await answerOfficeOnce(this.parts, request, async (manager) => {
      await checkOfficers(manager, associationId, 'accountId', [whose]);
      const platforms = await manager.query<object[]>(
        'SELECT 1 FROM office.platform WHERE id = $1 AND association_id = $2',
        [withId, associationId],
      );
      if (party.kind === undefined && platforms.length === 0)
        refuse('UnknownReference', { field: 'withId', name: withId });
      const conflictId = newId();
      await manager.query(
        `INSERT INTO office.declared_conflict (id, association_id, account_id, with_id, declared_by, declared_at)
           VALUES ($1, $2, $3, $4, $5, $6)`,
        [conflictId, associationId, whose, withId, by.id, at],
      );
      return { status: 201, body: JSON.stringify({ conflictId } satisfies ConflictDeclared) };
    });
    sendOffice(reply, answer);
  }

  @Post(':conflictId/endings')
  @Access('operator', 'administrator')
  @Operation('endConflict', {
    summary: 'Say that a declared conflict of interest is over; never by whose it is',
    refusals: [...REFUSALS, 'SecondPersonNeeded'],
    keyed: true,
  })
  @ApiCreatedResponse({ type: ConflictDeclared })
  async endConflict(
    @Param('associationId', PathId) associationId: string,
    @Param('conflictId', PathId) conflictId: string,
    @Req() known: Known,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { by, at } = await officeOf(this.parts, known, associationId);
    const answer = await answerOfficeOnce(this.parts, request, async (manager) => {
      const [row] = await manager.query<{ account_id: string }[]>(
        'SELECT account_id FROM office.declared_conflict WHERE id = $1 AND association_id = $2',
        [conflictId, associationId],
      );
      if (!row) refuse('NotFound');
      if (row.account_id === by.id) refuse('SecondPersonNeeded', { field: 'conflictId' });
      await manager.query('UPDATE office.declared_conflict SET ended_at = coalesce(ended_at, $2) WHERE id = $1', [
        conflictId,
        at,
      ]);
      return { status: 201, body: JSON.stringify({ conflictId } satisfies ConflictDeclared) };
    });
    sendOffice(reply, answer);
  }

  @Get()
  @Access('operator', 'administrator')
  @Operation('listConflicts', { summary: 'Declared conflicts of interest, the newest first', refusals: REFUSALS })
  @ApiOkResponse({ type: ConflictList })
  async listConflicts(
    @Param('associationId', PathId) associationId: string,
    @Query() query: PageQuery,
    @Req() known: Known,
  ): Promise<ConflictList> {
    const { tenant } = await officeOf(this.parts, known, associationId);
    return pageOf(
      tenant,
      'listConflicts',
      query,
      `SELECT c.id AS "conflictId", account_id AS "accountId", a.name, with_id AS "withId", declared_at AS "declaredAt",
              c.ended_at AS "endedAt", declared_at AS "placeAt", c.id AS "placeId"
         FROM office.declared_conflict c JOIN office.account a ON a.id = account_id
        WHERE c.association_id = $1 AND ($2::text IS NULL OR a.name ILIKE $2)`,
    );
  }
}
