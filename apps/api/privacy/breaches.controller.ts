import { Body, Controller, Get, Header, HttpCode, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { answerOfficeOnce } from '#application/dispute/office-answers.js';
import { findBreaches, noteTold, recordBreach } from '#application/privacy/breaches.js';
import type { Request } from '#event-store/answers.js';
import { statementsIn } from '#infrastructure/database/statements.js';
import { noteSecurity } from '#infrastructure/security/security-event.js';
import { pageAt, placeOf } from '../dispute/docket/cursor.js';
import { ListTasksQuery } from '../dispute/docket/list.dto.js';
import { Access } from '../http/access.js';
import { loadAssociation, officeOf } from '../http/association-door.js';
import { sendOffice } from '../http/office.js';
import { Operation } from '../http/operation.js';
import { PARTS, type ApiParts } from '../http/parts.js';
import { PathId } from '../http/path-id.js';
import { KeyedRequest, type Known } from '../http/request.js';
import { sourceOf } from '../http/source-of.js';
import { BreachBody, BreachList, RecordBreachBody } from './breach.dto.js';
import { NoteToldBody } from './breach-told.dto.js';
import { viewBreaches } from './breach-view.js';
import { sealForOffice } from './seal-for-office.js';

const REFUSALS = ['Unauthenticated', 'Forbidden', 'NotFound'] as const;

/** A breach of data: what happened, whom it concerns, who was told (PIPL 57). */
@ApiTags('privacy')
@Controller({ path: 'associations/:associationId/breaches', version: '1' })
export class BreachesController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Get()
  @Access('administrator')
  @Header('Cache-Control', 'private, no-store')
  @Operation('listBreaches', {
    summary: 'Breaches, with the letter for the people concerned and who is still to be told',
    refusals: REFUSALS,
  })
  @ApiOkResponse({ type: BreachList })
  async listBreaches(
    @Param('associationId', PathId) associationId: string,
    @Query() { cursor, limit = 50 }: ListTasksQuery,
    @Req() known: Known,
  ): Promise<BreachList> {
    const { tenant } = await officeOf(this.parts, known, associationId);
    const list = { operation: 'listBreaches' };
    const rows = await findBreaches(tenant, placeOf(tenant, list, cursor), limit + 1);
    const { page, ...next } = pageAt(tenant, list, { rows, limit }, ({ recorded_at: at, id }) => ({
      at: at.toISOString(),
      id,
    }));
    const association = await loadAssociation(this.parts, associationId);
    return { items: await viewBreaches(tenant, association, page), ...next };
  }

  @Post()
  @Access('administrator')
  @Operation('recordBreach', {
    summary: 'Record a breach of data, and get the letter for those whom it concerns',
    refusals: [...REFUSALS, 'InstantImplausible', 'UnknownReference'],
    keyed: true,
  })
  @ApiCreatedResponse({ type: BreachBody })
  async recordBreach(
    @Param('associationId', PathId) associationId: string,
    @Body() { discoveredAt, accountIds, partyIds, harmAverted, ...words }: RecordBreachBody,
    @Req() known: Known,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { tenant, by, at } = await officeOf(this.parts, known, associationId);
    const association = await loadAssociation(this.parts, associationId);
    const answer = await answerOfficeOnce(this.parts, request, async (manager) => {
      const database = statementsIn(manager);
      const { data, cause, harm, measures, advice, contact } = words;
      const told = JSON.stringify({ data, cause, harm, measures, advice, contact });
      const wordsContentId = await sealForOffice(this.parts, tenant, told);
      const breach = { discoveredAt, wordsContentId, accountIds, partyIds, harmAverted, by: by.id, at };
      const row = await recordBreach({ database, associationId }, breach);
      const noted = { associationId, actor: by.id, source: sourceOf(known), facts: { breachId: row.id } };
      await noteSecurity(database, { kind: 'breach-recorded', ...noted });
      const [view] = await viewBreaches(tenant, association, [row]);
      return { status: 201, body: JSON.stringify(view) };
    });
    sendOffice(reply, answer);
  }

  @Post(':breachId/notices')
  @HttpCode(200)
  @Access('administrator')
  @Operation('noteBreachTold', {
    summary: 'Record that the authority or somebody concerned was told, and how',
    refusals: [...REFUSALS, 'NothingNamed', 'UnknownReference'],
    keyed: true,
  })
  @ApiOkResponse({ type: BreachBody })
  async noteBreachTold(
    @Param('associationId', PathId) associationId: string,
    @Param('breachId', PathId) breachId: string,
    @Body() { to, id, authority, way, handedInOn }: NoteToldBody,
    @Req() known: Known,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { tenant, by, at } = await officeOf(this.parts, known, associationId);
    const association = await loadAssociation(this.parts, associationId);
    const answer = await answerOfficeOnce(this.parts, request, async (manager) => {
      const database = statementsIn(manager);
      const named = {
        ...(id !== undefined && { id }),
        ...(authority !== undefined && { authority }),
        ...(handedInOn && { handedInOn }),
      };
      const row = await noteTold({ database, associationId }, breachId, { to, ...named, way, at, by: by.id });
      const noted = { associationId, actor: by.id, source: sourceOf(known), facts: { breachId, to } };
      await noteSecurity(database, { kind: 'breach-told', ...noted });
      const [view] = await viewBreaches(tenant, association, [row]);
      return { status: 200, body: JSON.stringify(view) };
    });
    sendOffice(reply, answer);
  }
}
