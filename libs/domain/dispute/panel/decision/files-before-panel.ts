import type { Dispute } from '../../core/state.js';

/** The files that were put before the panel with submissions and answers; not those left out since they never came. */
export const filesBeforePanel = ({ exhibits }: Dispute, decisionId: string): readonly string[] =>
  Object.values(exhibits)
    .filter((exhibit) => exhibit.decisionId === decisionId && exhibit.leftOut === undefined)
    .map(({ evidenceId }) => evidenceId);
