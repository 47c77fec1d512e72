import { Controller, Get, Inject, Param, Req } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access } from '../http/access.js';
import { Operation } from '../http/operation.js';
import { PARTS, type ApiParts } from '../http/parts.js';
import { PathId } from '../http/path-id.js';
import type { Known } from '../http/request.js';
import { readSectorStatistics } from './read-sector-statistics.js';
import { SectorStatistics } from './statistics.dto.js';

/** What everybody may know of an association’s disputes: counts of a year, none of them about few. */
@ApiTags('statistics')
@Controller({ path: 'associations/:associationId', version: '1' })
export class SectorStatisticsController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Get('sector-statistics')
  @Access('public')
  @Operation('getSectorStatistics', {
    summary: 'Disputes of the last twelve months that are over, by month, outcome and kind of right',
    description:
      'What is of too few disputes is left out, and what would tell it, too. What was closed after the last of the ' +
      'months counts as open. By platform nothing is told: a platform is somebody.',
    refusals: ['NotFound'],
  })
  @ApiOkResponse({ type: SectorStatistics })
  async getSectorStatistics(
    @Param('associationId', PathId) associationId: string,
    @Req() { arrivedAt }: Known,
  ): Promise<SectorStatistics> {
    return readSectorStatistics(this.parts, associationId, arrivedAt);
  }
}
