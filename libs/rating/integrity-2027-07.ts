import { integrity202701 } from './integrity-2027-01.js';
import type { RatingRules } from './rules.js';

const { classes, facts } = integrity202701;

/**
 * In force where an association adopted it, and nowhere else: general facts fade more slowly, and a measure that was
 * lifted for want of a suit weighs less.
 */
export const integrity202707: RatingRules = {
  ...integrity202701,
  version: '2027-07',
  facts: facts.map((rule) => (rule.code === 'measure-lifted-unproven' ? { ...rule, weight: 100 } : rule)),
  classes: { ...classes, general: { ...classes.general, halfLifeDays: 540 } },
};
