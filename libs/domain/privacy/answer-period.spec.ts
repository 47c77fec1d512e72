import { instant } from '../kernel/message.js';
import { answerDue, callDue, extendedDue, isOverdue } from './answer-period.js';

const dueAt = instant('2026-03-20T00:00:00Z');
const there = new Set(['ada', 'eli']);
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
  expect(callDue({ dueAt, called: [], there }, at(moment))).toBe(stage);
  expect(isOverdue(dueAt, instant(at(moment)))).toBe(stage === 'passed');
});

it('calls once for each stage, and anew where another day was set', () => {
  const called = [{ stage: 'near' as const, dueAt, toId: 'ada' }];
  expect(callDue({ dueAt, called, there }, at('2026-03-18T00:00:00Z'))).toBeUndefined();
  expect(callDue({ dueAt, called, there }, at('2026-03-21T00:00:00Z'))).toBe('passed');
  const later = extendedDue(dueAt);
  expect(callDue({ dueAt: later, called, there }, at('2026-03-21T00:00:00Z'))).toBeUndefined();
  expect(callDue({ dueAt: later, called, there }, at('2026-04-02T00:00:00Z'))).toBe('near');
});

it('calls anew where whoever was called is gone, and not where somebody else was since', () => {
  const called = [{ stage: 'passed' as const, dueAt, toId: 'ada' }];
  const late = at('2026-03-21T00:00:00Z');
  const left = new Set(['eli']);
  expect(callDue({ dueAt, called, there: left }, late)).toBe('passed');
  const again = [...called, { stage: 'passed' as const, dueAt, toId: 'eli' }];
  expect(callDue({ dueAt, called: again, there: left }, late)).toBeUndefined();
});
