/** Clauses of the Shenzhen guideline on live-stream e-commerce that a rule of an association can serve. */
export const GUIDELINE_CLAUSES = [
  ...['1.1', '1.2', '1.3', '1.4', '2.1', '2.2.1', '2.2.2'],
  ...['3.1.1', '3.1.2', '3.1.3.1', '3.1.3.2', '3.2.1', '3.2.2', '3.3.1', '3.3.2', '3.3.3', '3.4.1', '3.4.2', '3.4.3'],
  ...['4.1', '4.2.1', '4.2.2', '4.2.3', '5.1', '5.2', '5.3', 'appendix-1', 'appendix-2'],
] as const;
export type GuidelineClause = (typeof GUIDELINE_CLAUSES)[number];
