import { instant } from '../kernel/message.js';
import { answerDue, callDue, extendedDue, isOverdue } from './answer-period.js';

const dueAt = instant('2026-03-20T00:00:00Z');
const at = (text: string) => instant(text);

it('gives fifteen days, and fifteen more', () => {
  expect(answerDue(at('2026-03-05T00:00:00Z'))).toBe('2026-03-20T00:00:00.000Z');
  expect(extendedDue(dueAt)).toBe('2026-04-04T00:00:00.000Z');
});

it.each([
  ['2026-03-16T23:59:59.999Z', undefined],
  ['2026-03-17T00:00:00Z', 'near'],
  ['2026-03-20T00:00:00Z', 'near'],
  ['2026-03-20T00:00:00.001Z', 'passed'],
])('calls somebody at %s: %s', (moment, stage) => {
  expect(callDue({ dueAt, called: [] }, at(moment))).toBe(stage);
  expect(isOverdue(dueAt, instant(at(moment)))).toBe(stage === 'passed');
});

it('calls once for each stage, and anew where another day was set', () => {
  const called = [{ stage: 'near' as const, dueAt }];
  expect(callDue({ dueAt, called }, at('2026-03-18T00:00:00Z'))).toBeUndefined();
  expect(callDue({ dueAt, called }, at('2026-03-21T00:00:00Z'))).toBe('passed');
  const later = extendedDue(dueAt);
  expect(callDue({ dueAt: later, called }, at('2026-03-21T00:00:00Z'))).toBeUndefined();
  expect(callDue({ dueAt: later, called }, at('2026-04-02T00:00:00Z'))).toBe('near');
});
