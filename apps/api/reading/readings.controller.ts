import { Controller, Get, Header, Inject, Param, Query, Req } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { READ } from '../dispute/refusals.js';
import { Access } from '../http/access.js';
import { officeOf } from '../http/association-door.js';
import type { Caller } from '../http/caller.js';
import { Operation } from '../http/operation.js';
import { PARTS, type ApiParts } from '../http/parts.js';
import { PathId } from '../http/path-id.js';
import { CurrentCaller, type Known } from '../http/request.js';
import { listOwnReadings, listReadings } from './list-readings.js';
import { OwnReadings, OwnReadingsQuery, Readings, ReadingsQuery } from './reading.dto.js';

/** Who has read what: each party of its own confidential things, the administrator of the association's own people. */
@ApiTags('reading')
@Controller({ version: '1' })
export class ReadingsController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Get('disputes/:disputeId/readings')
  @Access('party')
  @Header('Cache-Control', 'private, no-store')
  @Operation('listOwnReadings', {
    summary: 'Who has read your rooms and what you have kept confidential, once in a quarter of an hour',
    refusals: READ,
  })
  @ApiOkResponse({ type: OwnReadings })
  listOwnReadings(
    @Param('disputeId', PathId) disputeId: string,
    @Query() { day }: OwnReadingsQuery,
    @CurrentCaller() caller: Caller,
  ): Promise<OwnReadings> {
    return listOwnReadings(caller, disputeId, day);
  }

  @Get('associations/:associationId/readings')
  @Access('administrator', 'operator')
  @Operation('listReadings', {
    summary: 'What people of the association have read: who, when and what kind of thing, and no word of it',
    refusals: ['Unauthenticated', 'Forbidden', 'NotFound'],
  })
  @ApiOkResponse({ type: Readings })
  async listReadings(
    @Param('associationId', PathId) associationId: string,
    @Query() query: ReadingsQuery,
    @Req() known: Known,
  ): Promise<Readings> {
    return listReadings(await officeOf(this.parts, known, associationId), query);
  }
}
