import { refuse } from '../../kernel/refusal.js';
import type { Dispute } from '../core/state.js';
import type { Comparison, ComparisonVersion } from '../service/comparison/state.js';
import { rowsSeen } from '../visibility/sees-comparison.js';
import type { Visibility } from '../visibility/visibility.js';

type Newest = { readonly comparison: Comparison; readonly newest: ComparisonVersion };

/** The newest version of a comparison; one of which the viewer may see no row is like what never was. `field` named it. */
export const comparisonSeen = (
  comparisonId: string,
  visibility: Visibility,
  dispute: Dispute,
  field?: string,
): Newest & { readonly seen: ReadonlySet<string> } => {
  const comparison = dispute.comparisons[comparisonId];
  const newest = comparison?.versions.at(-1);
  const seen = newest && rowsSeen(comparisonId, newest.version, visibility, dispute);
  if (comparison && newest && seen && seen.size > 0) return { comparison, newest, seen };
  return field === undefined ? refuse('NotFound') : refuse('UnknownReference', { field, name: comparisonId });
};

/** Every row named is of the newest version, seen by whoever names it, and named once. */
export const checkRows = (rows: readonly { readonly rowId: string }[], seen: ReadonlySet<string>): void => {
  if (rows.length === 0) refuse('NothingNamed', { field: 'rows' });
  rows.forEach(({ rowId }, index) => {
    if (!seen.has(rowId)) refuse('UnknownReference', { field: 'rows.rowId', name: rowId });
    if (rows.findIndex((one) => one.rowId === rowId) !== index) refuse('NamedTwice', { field: 'rows', name: rowId });
  });
};
