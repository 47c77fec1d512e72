import { Body, Controller, Get, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { answerOfficeOnce } from '#application/dispute/office-answers.js';
import { checkOutage } from '#domain/dispute/response/extension/outage.js';
import { instant } from '#domain/kernel/message.js';
import type { Request } from '#event-store/answers.js';
import { newId } from '#infrastructure/ids.js';
import { Access } from '../../http/access.js';
import { officeOf } from '../../http/association-door.js';
import { sendOffice } from '../../http/office.js';
import { Operation } from '../../http/operation.js';
import { PARTS, type ApiParts } from '../../http/parts.js';
import { PathId } from '../../http/path-id.js';
import { KeyedRequest, type Known } from '../../http/request.js';
import { liveReader } from '../../http/wait-for-read.js';
import { OutageRecorded, OutagesBody, RecordOutageBody, type OutageBody } from './outage.dto.js';
import { insertOutage, MOST_LISTED, toLookAt, type OutageRow } from './record-outage.js';

const REFUSALS = ['Unauthenticated', 'Forbidden', 'NotFound', 'InstantImplausible', 'NamedTwice'] as const;

/** When the whole association's system was out: recorded once, carried into every open dispute by the worker. */
@ApiTags('associations')
@Controller({ path: 'associations/:associationId/outages', version: '1' })
export class OutagesController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Post()
  @Access('case-manager', 'administrator')
  @Operation('recordOutage', {
    summary:
      "Record an outage: the house's own windows that it touched end later, in every open dispute; never those of the law",
    refusals: REFUSALS,
    keyed: true,
  })
  @ApiCreatedResponse({ type: OutageRecorded })
  async recordOutage(
    @Param('associationId', PathId) associationId: string,
    @Body() body: RecordOutageBody,
    @Req() known: Known,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { by, at } = await officeOf(this.parts, known, associationId);
    await liveReader(this.parts.pool, 'docket'); // no worker may have run yet
    const answer = await answerOfficeOnce(this.parts, request, async (manager) => {
      checkOutage(body, at);
      const outageId = newId();
      await insertOutage(manager, { ...body, outageId, associationId, by, at });
      return {
        status: 201,
        body: JSON.stringify({ outageId, toLookAt: await toLookAt(manager, associationId) } satisfies OutageRecorded),
      };
    });
    sendOffice(reply, answer);
  }

  @Get()
  @Access('case-manager', 'administrator')
  @Operation('listOutages', {
    summary: 'The outages, the newest first, and how far each has been carried',
    refusals: ['Unauthenticated', 'Forbidden'],
  })
  @ApiOkResponse({ type: OutagesBody })
  async listOutages(@Param('associationId', PathId) associationId: string, @Req() known: Known): Promise<OutagesBody> {
    await officeOf(this.parts, known, associationId);
    const rows = await this.parts.dataSource.query<OutageRow[]>(
      `SELECT id, begins_at, ends_at, channels, substitute, published, recorded_at, looked_at, extended, finished_at
         FROM office.outage WHERE association_id = $1 ORDER BY begins_at DESC, id LIMIT ${MOST_LISTED}`,
      [associationId],
    );
    return { outages: rows.map(seen) };
  }
}

const seen = (row: OutageRow): OutageBody => ({
  outageId: row.id,
  from: instant(row.begins_at),
  until: instant(row.ends_at),
  channels: row.channels,
  substitute: row.substitute,
  published: row.published,
  recordedAt: instant(row.recorded_at),
  state: row.finished_at ? 'finished' : 'running',
  lookedAt: row.looked_at,
  extended: row.extended,
});
