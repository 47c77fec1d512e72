import { instant } from '../kernel/message.js';
import { RENEWAL_RULES, renewalRuleOn, renewalsDue, type RenewalRule } from './renewal-rules.js';

const LATER: RenewalRule = { from: '2027-06-01', taskDays: 60, secondDays: 14, source: 'x', confidence: 'house' };
const RULES = [LATER, ...RENEWAL_RULES];

it('goes by the rule that is in force on the day, and by the first before there was one', () => {
  expect(renewalRuleOn('2027-05-31', RULES)).toBe(RENEWAL_RULES[0]);
  expect(renewalRuleOn('2027-06-01', RULES)).toBe(LATER);
  expect(renewalRuleOn('1999-01-01', RULES)).toBe(RENEWAL_RULES[0]);
});

it('counts from the day on which is looked', () => {
  const before = renewalsDue(instant('2027-05-31T00:00:00Z'), RULES);
  const after = renewalsDue(instant('2027-06-01T00:00:00Z'), RULES);
  expect(before).toEqual({ task: instant('2027-06-30T00:00:00Z'), second: instant('2027-06-07T00:00:00Z') });
  expect(after).toEqual({ task: instant('2027-07-31T00:00:00Z'), second: instant('2027-06-15T00:00:00Z') });
});

it('says of every rule on what it rests', () => {
  for (const { source, taskDays, secondDays } of RENEWAL_RULES)
    expect([source.length > 10, taskDays > secondDays]).toEqual([true, true]);
});
