import type { RuleArticleBody } from '../../client/types.gen.js';

/** Clauses of the guideline that an article can serve, in their order. */
export const GUIDELINE_CLAUSES: readonly NonNullable<RuleArticleBody['clause']>[] = [
  ...(['1.1', '1.2', '1.3', '1.4', '2.1', '2.2.1', '2.2.2', '3.1.1', '3.1.2', '3.1.3.1', '3.1.3.2'] as const),
  ...(['3.2.1', '3.2.2', '3.3.1', '3.3.2', '3.3.3', '3.4.1', '3.4.2', '3.4.3'] as const),
  ...(['4.1', '4.2.1', '4.2.2', '4.2.3', '5.1', '5.2', '5.3', 'appendix-1', 'appendix-2'] as const),
];
