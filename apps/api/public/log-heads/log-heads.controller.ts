import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { listHeads } from '#application/log-head/log-heads.js';
import { given } from '../../dispute/given.js';
import { Access } from '../../http/access.js';
import { loadPublishing } from '../../http/association-door.js';
import { Operation } from '../../http/operation.js';
import { PARTS, type ApiParts } from '../../http/parts.js';
import { PathId } from '../../http/path-id.js';
import { ListLogHeadsQuery, LogHeadList } from './log-heads.dto.js';

/** What the log was at the end of each day, for whoever saves one to hold the association to it. */
@ApiTags('log-heads')
@Controller({ path: 'associations/:associationId/log-heads', version: '1' })
export class LogHeadsController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Get()
  @Access('public')
  @Operation('listLogHeads', {
    summary: 'What the log of the association was on each day: signed, time-stamped, each names the one before',
    description:
      'Save one; `parley log check-head` tells later whether it still stands. It tells nothing of what is in the log, nor how much.',
    refusals: ['NotFound', 'InvalidRequest'],
  })
  @ApiOkResponse({ type: LogHeadList })
  async listLogHeads(
    @Param('associationId', PathId) associationId: string,
    @Query() { from }: ListLogHeadsQuery,
  ): Promise<LogHeadList> {
    await loadPublishing(this.parts, associationId);
    const items = await listHeads(this.parts.pool, associationId, from);
    return { items: items.map((one) => given({ ...one })) };
  }
}
