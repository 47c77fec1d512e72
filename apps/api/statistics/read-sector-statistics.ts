import { localDateAt } from '#domain/calendar/local-date.js';
import { instant } from '#domain/kernel/message.js';
import { LEAST_FOR_A_RATE } from '#rating/interval.js';
import { suppressed } from '#rating/suppress.js';
import { findSectorFigures, type SectorCounted } from '#read-models/find-sector-figures.js';
import { given } from '../dispute/given.js';
import { loadPublishing } from '../http/association-door.js';
import { tenantOf } from '../http/caller-of.js';
import type { ApiParts } from '../http/parts.js';
import { waitForTable } from '../http/wait-for-read.js';
import type { SectorCell, SectorStatistics } from './statistics.dto.js';

/** Disputes of the last twelve months that are over; what is of too few is left out, and what would tell it, too. */
export async function readSectorStatistics(
  parts: ApiParts,
  associationId: string,
  arrivedAt: Date,
): Promise<SectorStatistics> {
  const association = await loadPublishing(parts, associationId);
  const tenant = tenantOf(parts, association, []);
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

/** `2026-01`, one before: `2025-12`. */
const monthBefore = (month: string, by: number): string => {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 - by;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
};
