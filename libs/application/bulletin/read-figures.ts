import type { BulletinPeriod } from '#domain/bulletin/terms.js';
import { LEAST_FOR_A_RATE } from '#rating/interval.js';
import { suppressed } from '#rating/suppress.js';
import { findBulletinFigures, type BulletinCounted } from '#read-models/find-bulletin-figures.js';
import type { TenantContext } from '../command-handler/command-handler.js';
import type { BulletinFigures, FigureCell } from './entry-words.js';

/** Counts of a period by kind; what is of too few is left out, and what would tell it, too. */
export async function readFigures(
  { database, associationId }: Pick<TenantContext, 'database' | 'associationId'>,
  period: BulletinPeriod,
): Promise<BulletinFigures> {
  const found = await findBulletinFigures(database, associationId, period);
  const of = (dimension: BulletinCounted['dimension']): readonly FigureCell[] =>
    // each measure stands alone: a dispute may have several, so that they add up to nothing
    suppressedIn(
      dimension,
      found.filter((one) => one.dimension === dimension).map(({ key, count }) => ({ key, count })),
    );
  return { least: LEAST_FOR_A_RATE, outcomes: of('outcome'), measures: of('measure'), warnings: of('warning') };
}

const suppressedIn = (
  dimension: BulletinCounted['dimension'],
  cells: readonly { readonly key: string; readonly count: number }[],
): readonly FigureCell[] =>
  dimension === 'outcome'
    ? suppressed(cells, LEAST_FOR_A_RATE).cells
    : cells.map(({ key, count }) => (count >= LEAST_FOR_A_RATE ? { key, count } : { key }));
