import { Controller, Get, Inject, Param, Req } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { localDateAt } from '#domain/calendar/local-date.js';
import { instant } from '#domain/kernel/message.js';
import { suppressed } from '#rating/suppress.js';
import { LEAST_FOR_A_RATE } from '#rating/interval.js';
import { findSectorFigures, type SectorCounted } from '#read-models/find-sector-figures.js';
import { given } from '../dispute/given.js';
import { Access } from '../http/access.js';
import { loadAssociation } from '../http/association-door.js';
import { tenantOf } from '../http/caller-of.js';
import { Operation } from '../http/operation.js';
import { PARTS, type ApiParts } from '../http/parts.js';
import { PathId } from '../http/path-id.js';
import type { Known } from '../http/request.js';
import { waitForTable } from '../http/wait-for-read.js';
import { SectorStatistics, type SectorCell } from './statistics.dto.js';

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
    const association = await loadAssociation(this.parts, associationId);
    const tenant = tenantOf(this.parts, association, []);
    await waitForTable(tenant, 'statistics', undefined);
    const today = localDateAt(instant(arrivedAt.getTime() + association.clockOffsetMs));
    const until = monthBefore(today.slice(0, 7), 1);
    const from = monthBefore(until, 11);
    const found = await findSectorFigures(tenant.database, associationId, { from, until });
    const of = (dimension: SectorCounted['dimension']): SectorCell[] =>
      suppressed(
        found.filter((one) => one.dimension === dimension),
        LEAST_FOR_A_RATE,
      ).cells.map(({ key, count }) => given({ key, disputes: count }) as SectorCell);
    return {
      from,
      until,
      least: LEAST_FOR_A_RATE,
      months: of('month'),
      outcomes: of('outcome'),
      rights: of('right'),
    };
  }
}

/** `2026-01`, one before: `2025-12`. */
const monthBefore = (month: string, by: number): string => {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 - by;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
};
