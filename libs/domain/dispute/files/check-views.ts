import { refuse } from '../../kernel/refusal.js';
import type { ComparedRight, ComparisonView } from '../service/comparison/events.js';

/** What is said of an element has to be said of that kind of right: equivalent of a patent, and of nothing else. */
export const checkViews = (right: ComparedRight, view: ComparisonView, field: string): void => {
  if (view === 'equivalent' && right !== 'patent') refuse('EntryUnwanted', { field });
};
