import { COMPARISON_VIEWS_NAMED } from '#messages/service/exhibits.js';
import type { ComparisonRowBody } from '../../../client/types.gen.js';

export type View = ComparisonRowBody['view'];
const VIEWS = Object.keys(COMPARISON_VIEWS_NAMED) as readonly View[];

/** How an element may be seen under this kind of right: equivalent is said of patents alone. */
export const viewsOf = (right: string | undefined): readonly View[] =>
  VIEWS.filter((one) => one !== 'equivalent' || right === 'patent');
