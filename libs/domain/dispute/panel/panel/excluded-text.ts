import type { ExpertContext } from '../../core/decision-context.js';
import type { Candidate } from './draw-events.js';
import { whyOf } from './eligibility.js';

/**
 * Whoever cannot sit, each with its reasons, a line for each: name, tab, reasons with commas between. For staff alone,
 * who look for what to do about it.
 */
export const excludedText = (
  candidates: readonly Candidate[],
  experts: Readonly<Record<string, ExpertContext>>,
): string =>
  candidates
    .flatMap(({ neutralId, excluded }) => {
      const expert = experts[neutralId];
      if (!expert || excluded.length === 0) return [];
      const reasons = new Set(excluded.map((one) => whyOf(one, expert).why));
      return [`${expert.name ?? neutralId}\t${[...reasons].join(',')}`];
    })
    .join('\n');
