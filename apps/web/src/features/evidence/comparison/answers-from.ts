import type { ComparisonRowView, RowAnswerBody } from '../../../client/types.gen.js';
import type { View } from './views-of.js';

/** How somebody sees an element, and why. */
export type Seen = { readonly view: View | null; readonly text: string };
export type SeenRows = Readonly<Record<string, Seen>>;
export const UNSEEN: Seen = { view: null, text: '' };

/** What goes out: the rows of which something was said. */
export const answersFrom = (rows: readonly Pick<ComparisonRowView, 'rowId'>[], seen: SeenRows): RowAnswerBody[] =>
  rows.flatMap(({ rowId }) => {
    const { view, text } = seen[rowId] ?? UNSEEN;
    const why = text.trim();
    return view === null ? [] : [{ rowId, view, ...(why !== '' && { text: why }) }];
  });
