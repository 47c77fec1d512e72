import { Body, Controller, Get, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { notePurpose } from '#application/charge/carry-reassignment.js';
import { findOfficeRules } from '#application/context/assignment.js';
import { answerOfficeOnce } from '#application/dispute/office-answers.js';
import { refuse } from '#domain/kernel/refusal.js';
import type { Request } from '#event-store/answers.js';
import { newId } from '#infrastructure/ids.js';
import { statementsIn } from '#infrastructure/database/statements.js';
import { noteSecurity } from '#infrastructure/security/security-event.js';
import { wrapSecret } from '#infrastructure/vault/secrets.js';
import { PageQuery } from '../../account/office/office.dto.js';
import { given } from '../../dispute/given.js';
import { Access } from '../../http/access.js';
import { officeOf } from '../../http/association-door.js';
import { sendOffice } from '../../http/office.js';
import { Operation } from '../../http/operation.js';
import { PARTS, type ApiParts } from '../../http/parts.js';
import { PathId } from '../../http/path-id.js';
import { KeyedRequest, type Known } from '../../http/request.js';
import { sourceOf } from '../../http/source-of.js';
import { checkOfficers } from './officers-known.js';
import { pageOf } from './page.js';
import { AssignmentView, ReassignBody, ReassignmentList, ReassignmentView, SetAssignmentBody } from './team.dto.js';

const REFUSALS = ['Unauthenticated', 'Forbidden', 'NotFound'] as const;
const LINES = `
  SELECT id AS "orderId", from_id AS "fromId", to_id AS "toId", ordered_by AS "orderedBy", ordered_at AS "orderedAt",
         looked_at AS "lookedAt", moved, left_alone AS "leftAlone", finished_at AS "finishedAt", ordered_at AS "placeAt", id AS "placeId"
    FROM office.reassignment WHERE association_id = $1 AND ($2::text IS NULL OR ordered_by ILIKE $2)`;

/** How new disputes find somebody, and how many go into other hands at once. */
@ApiTags('associations')
@Controller({ path: 'associations/:associationId', version: '1' })
export class AssignmentController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Post('assignment-rules')
  @Access('operator', 'administrator')
  @Operation('setAssignment', {
    summary: 'Say how new disputes find their case manager, and who is called when a task comes near its day',
    refusals: [...REFUSALS, 'UnknownReference'],
    keyed: true,
  })
  @ApiCreatedResponse({ type: AssignmentView })
  async setAssignment(
    @Param('associationId', PathId) associationId: string,
    @Body() { rule, namedId, escalateTo }: SetAssignmentBody,
    @Req() known: Known,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { by, at } = await officeOf(this.parts, known, associationId);
    const answer = await answerOfficeOnce(this.parts, request, async (manager) => {
      await checkOfficers(manager, associationId, 'namedId', namedId === undefined ? [] : [namedId]);
      await checkOfficers(manager, associationId, 'escalateTo', escalateTo);
      await manager.query(
        `INSERT INTO office.assignment_rule (association_id, rule, escalate_to, set_by, set_at) VALUES ($1, $2, $3, $4, $5)
           ON CONFLICT (association_id) DO UPDATE
             SET rule = excluded.rule, escalate_to = excluded.escalate_to, set_by = excluded.set_by, set_at = excluded.set_at`,
        [associationId, rule, escalateTo, by.id, at],
      );
      if (namedId !== undefined)
        await manager.query('UPDATE office.association SET case_manager_account_id = $2 WHERE id = $1', [
          associationId,
          namedId,
        ]);
      return { status: 201, body: JSON.stringify(given({ rule, namedId, escalateTo })) };
    });
    sendOffice(reply, answer);
  }

  @Get('assignment-rules')
  @Access('operator', 'administrator', 'case-manager')
  @Operation('showAssignment', { summary: 'How new disputes find their case manager now', refusals: REFUSALS })
  @ApiOkResponse({ type: AssignmentView })
  async showAssignment(
    @Param('associationId', PathId) associationId: string,
    @Req() known: Known,
  ): Promise<AssignmentView> {
    const { tenant, at } = await officeOf(this.parts, known, associationId);
    const { rule, namedId, escalateTo } = await findOfficeRules(tenant, at);
    return given({ rule, namedId, escalateTo }) as AssignmentView;
  }

  @Post('reassignments')
  @Access('operator', 'administrator')
  @Operation('reassign', {
    summary: 'Put all open disputes of one person into other hands; carried out one by one, each once',
    refusals: [...REFUSALS, 'UnknownReference'],
    keyed: true,
  })
  @ApiCreatedResponse({ type: ReassignmentView })
  async reassign(
    @Param('associationId', PathId) associationId: string,
    @Body() { fromId, toId, note }: ReassignBody,
    @Req() known: Known,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { by, at } = await officeOf(this.parts, known, associationId);
    if (toId === fromId) refuse('UnknownReference', { field: 'toId', name: fromId });
    const answer = await answerOfficeOnce(this.parts, request, async (manager) => {
      await checkOfficers(manager, associationId, 'toId', toId === undefined ? [] : [toId]);
      const from = await manager.query<object[]>('SELECT 1 FROM office.account WHERE id = $1 AND association_id = $2', [
        fromId,
        associationId,
      ]);
      if (from.length === 0) refuse('UnknownReference', { field: 'fromId', name: fromId });
      const orderId = newId();
      const wrapped = note === undefined ? null : wrapSecret(this.parts.masterKey, notePurpose(orderId), note);
      await manager.query(
        `INSERT INTO office.reassignment (id, association_id, from_id, to_id, note_wrapped, ordered_by, ordered_at)
           VALUES ($1, $2, $3, $4, $5, $6, $7)`,
        [orderId, associationId, fromId, toId ?? null, wrapped, by.id, at],
      );
      await noteSecurity(statementsIn(manager), {
        kind: 'disputes-reassigned',
        associationId,
        accountId: fromId,
        actor: by.id,
        source: sourceOf(known),
        facts: { orderId, toId: toId ?? null },
      });
      const begun = { orderId, fromId, toId, orderedBy: by.id, orderedAt: at, lookedAt: 0, moved: 0, leftAlone: 0 };
      return { status: 201, body: JSON.stringify(given(begun)) };
    });
    sendOffice(reply, answer);
  }

  @Get('reassignments')
  @Access('operator', 'administrator')
  @Operation('listReassignments', { summary: 'Orders of that kind and how far each has got', refusals: REFUSALS })
  @ApiOkResponse({ type: ReassignmentList })
  async listReassignments(
    @Param('associationId', PathId) associationId: string,
    @Query() query: PageQuery,
    @Req() known: Known,
  ): Promise<ReassignmentList> {
    const { tenant } = await officeOf(this.parts, known, associationId);
    return pageOf(tenant, 'listReassignments', query, LINES);
  }
}
