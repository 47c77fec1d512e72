import type { Tip } from '../tip/state.js';
import { REWARDED_OUTCOMES, type RewardGrade } from './reward-rules.js';

/** What came of a tip that can be rewarded. */
const outcomesOf = ({ answers }: Tip): readonly string[] =>
  answers.map(({ outcome }) => outcome).filter((outcome) => REWARDED_OUTCOMES.some((one) => one === outcome));

/** Whether a grade is for such a tip, by what it is about and what whoever had it did. */
export const isOpenTo = ({ subjects, outcomes }: RewardGrade, tip: Tip): boolean =>
  tip.subject !== undefined &&
  subjects.includes(tip.subject) &&
  outcomesOf(tip).some((outcome) => outcomes.some((one) => one === outcome));
