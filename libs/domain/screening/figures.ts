import { wilsonLower } from '../kernel/wilson.js';
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

/** A rate with 95 % between both bounds (Wilson), in whole thousandths, each rounded so that the interval is no narrower. */
export type Precision = { readonly rate: number; readonly lower: number; readonly upper: number };

/** Of those that somebody looked at the confirmed ones; missing where nobody has looked at any. */
export const precisionOf = ({ confirmed, dismissed }: RuleCount): Precision | undefined => {
  const judged = confirmed + dismissed;
  if (judged === 0) return undefined;
  return {
    rate: Math.round((confirmed / judged) * 1000),
    lower: Math.max(0, Math.floor(wilsonLower(confirmed, judged) * 1000)),
    upper: Math.min(1000, Math.ceil((1 - wilsonLower(dismissed, judged)) * 1000)),
  };
};
