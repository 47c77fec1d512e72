import { instant, type Instant } from '../kernel/message.js';

/**
 * How long before its end a check of an identity is to be renewed, and a second person called. A rule in force from a
 * day is never edited; a later one stands beside it. Confidence as in the rulebooks.
 */
export type RenewalRule = {
  /** Legal day from which the rule is in force. */
  readonly from: string;
  /** Days before the end of the check. */
  readonly taskDays: number;
  readonly secondDays: number;
  readonly source: string;
  readonly confidence: 'law' | 'secondary' | 'known' | 'house';
};

const DAY = 86_400_000;

export const RENEWAL_RULES: readonly RenewalRule[] = [
  {
    from: '2026-01-01',
    taskDays: 30,
    secondDays: 7,
    source:
      'practice P13: a check is made anew after its day; how long before is the house’s figure, no text that was read has one',
    confidence: 'house',
  },
];

/** The rule on a legal day, YYYY-MM-DD; the newest that is in force, else the first. */
export const renewalRuleOn = (day: string, rules: readonly RenewalRule[] = RENEWAL_RULES): RenewalRule => {
  const known = rules.toSorted((a, b) => a.from.localeCompare(b.from));
  return (known.findLast(({ from }) => from <= day) ?? known[0]) as RenewalRule;
};

/** Up to which end a check is a task at an instant, and one to which a second person is called. */
export const renewalsDue = (
  at: Instant,
  rules: readonly RenewalRule[] = RENEWAL_RULES,
): { readonly task: Instant; readonly second: Instant } => {
  const { taskDays, secondDays } = renewalRuleOn(at.slice(0, 10), rules);
  const later = (days: number): Instant => instant(Date.parse(at) + days * DAY);
  return { task: later(taskDays), second: later(secondDays) };
};
