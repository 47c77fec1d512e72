import type { ScreeningRule } from './rules.js';
import { judgedOf, type Screening } from './state.js';

/** How many a rule has found, and what people said of them. */
export type RuleCount = { readonly found: number; readonly confirmed: number; readonly dismissed: number };

export const ruleCountsOf = ({ findings }: Screening): Partial<Record<ScreeningRule, RuleCount>> => {
  const counts: Partial<Record<ScreeningRule, RuleCount>> = {};
  for (const finding of findings) {
    const { found, confirmed, dismissed } = counts[finding.rule] ?? { found: 0, confirmed: 0, dismissed: 0 };
    const judgement = judgedOf(finding)?.judgement;
    counts[finding.rule] = {
      found: found + 1,
      confirmed: confirmed + (judgement === 'confirmed' ? 1 : 0),
      dismissed: dismissed + (judgement === 'dismissed' ? 1 : 0),
    };
  }
  return counts;
};
