import type { Dispute } from '../core/state.js';
import type { ComparisonRow } from '../service/comparison/events.js';
import { seesExhibit } from './sees-exhibit.js';
import type { Visibility } from './viewer.js';

type Known = Pick<ComparisonRow, 'original' | 'accused'>;

/** Whoever may see both exhibits that a row compares. */
export const seesRow = ({ original, accused }: Known, visibility: Visibility, dispute: Dispute): boolean =>
  [original, accused].every(({ evidenceId }) => seesExhibit(visibility, dispute, evidenceId));

/** The rows of a version that this viewer may see, by their ids. */
export const rowsSeen = (
  comparisonId: string,
  version: number,
  visibility: Visibility,
  dispute: Dispute,
): ReadonlySet<string> =>
  new Set(
    dispute.comparisons[comparisonId]?.versions
      .find((one) => one.version === version)
      ?.rows.filter((row) => seesRow(row, visibility, dispute))
      .map(({ rowId }) => rowId),
  );
