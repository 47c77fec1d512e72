import { Body, Controller, Get, Header, HttpCode, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { answerOfficeOnce } from '#application/dispute/office-answers.js';
import { endReading, findReadings, findRestrictedFiles, giveReading } from '#application/privacy/restricted-files.js';
import { instant } from '#domain/kernel/message.js';
import type { Request } from '#event-store/answers.js';
import { statementsIn } from '#infrastructure/database/statements.js';
import { noteSecurity } from '#infrastructure/security/security-event.js';
import { pageAt, placeOf } from '../dispute/docket/cursor.js';
import { ListTasksQuery } from '../dispute/docket/list.dto.js';
import { Access } from '../http/access.js';
import { officeOf } from '../http/association-door.js';
import { sendOffice } from '../http/office.js';
import { Operation } from '../http/operation.js';
import { PARTS, type ApiParts } from '../http/parts.js';
import { PathId } from '../http/path-id.js';
import { KeyedRequest, type Known } from '../http/request.js';
import { sourceOf } from '../http/source-of.js';
import { GiveReadingBody, ReadingBody, RestrictedFileList } from './restricted.dto.js';
import { viewReadings } from './reading-view.js';
import { sealForOffice } from './seal-for-office.js';

const REFUSALS = ['Unauthenticated', 'Forbidden', 'NotFound'] as const;

/** Files that are only stored any more, and who is let in to one. */
@ApiTags('privacy')
@Controller({ path: 'associations/:associationId/restricted-files', version: '1' })
export class RestrictedFilesController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Get()
  @Access('administrator')
  @Header('Cache-Control', 'private, no-store')
  @Operation('listRestrictedFiles', {
    summary: 'Files that are only stored any more, why, and who was let in; nothing of what stands in them',
    refusals: REFUSALS,
  })
  @ApiOkResponse({ type: RestrictedFileList })
  async listRestrictedFiles(
    @Param('associationId', PathId) associationId: string,
    @Query() { cursor, limit = 50 }: ListTasksQuery,
    @Req() known: Known,
  ): Promise<RestrictedFileList> {
    const { tenant } = await officeOf(this.parts, known, associationId);
    const list = { operation: 'listRestrictedFiles' };
    const rows = await findRestrictedFiles(tenant, placeOf(tenant, list, cursor), limit + 1);
    const { page, ...next } = pageAt(tenant, list, { rows, limit }, ({ since, dispute_id: id }) => ({
      at: since.toISOString(),
      id,
    }));
    const readings = await findReadings(
      tenant,
      page.map(({ dispute_id: id }) => id),
    );
    const views = await viewReadings(tenant, readings);
    const items = page.map(({ dispute_id: disputeId, reason, since }) => ({
      disputeId,
      reason,
      since: instant(since),
      readings: views.filter((_, i) => readings[i]?.dispute_id === disputeId),
    }));
    return { items, ...next };
  }

  @Post(':restrictedId/readings')
  @Access('administrator')
  @Operation('giveReading', {
    summary: 'Let somebody else read a file that is only stored, on a ground and for a while',
    refusals: [...REFUSALS, 'SecondPersonNeeded', 'InstantImplausible', 'UnknownReference'],
    keyed: true,
  })
  @ApiCreatedResponse({ type: ReadingBody })
  async giveReading(
    @Param('associationId', PathId) associationId: string,
    @Param('restrictedId', PathId) disputeId: string,
    @Body() { accountId, ground, reference, until }: GiveReadingBody,
    @Req() known: Known,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { tenant, by, at } = await officeOf(this.parts, known, associationId);
    const answer = await answerOfficeOnce(this.parts, request, async (manager) => {
      const database = statementsIn(manager);
      const referenceContentId = await sealForOffice(this.parts, tenant, reference);
      const given = { accountId, ground, until, referenceContentId, by: by.id, at };
      const row = await giveReading({ database, associationId }, disputeId, given);
      const noted = { associationId, accountId, actor: by.id, source: sourceOf(known) };
      await noteSecurity(database, {
        kind: 'reading-given',
        ...noted,
        facts: { disputeId, ground, readingId: row.id },
      });
      const [view] = await viewReadings(tenant, [row]);
      return { status: 201, body: JSON.stringify(view) };
    });
    sendOffice(reply, answer);
  }

  @Post('readings/:readingId/endings')
  @HttpCode(200)
  @Access('administrator')
  @Operation('endReading', { summary: 'End a reading before its time', refusals: REFUSALS, keyed: true })
  @ApiOkResponse({ type: ReadingBody })
  async endReading(
    @Param('associationId', PathId) associationId: string,
    @Param('readingId', PathId) readingId: string,
    @Req() known: Known,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { tenant, by, at } = await officeOf(this.parts, known, associationId);
    const answer = await answerOfficeOnce(this.parts, request, async (manager) => {
      const database = statementsIn(manager);
      const row = await endReading({ database, associationId }, readingId, at);
      const noted = { associationId, accountId: row.account_id, actor: by.id, source: sourceOf(known) };
      await noteSecurity(database, { kind: 'reading-ended', ...noted, facts: { readingId } });
      const [view] = await viewReadings(tenant, [row]);
      return { status: 200, body: JSON.stringify(view) };
    });
    sendOffice(reply, answer);
  }
}
