import { wrongInWords } from '#messages/conformance/findings.js';
import { CONFORMANCE_STEPS, WORK_STEPS } from '#messages/conformance/steps.js';
import { findingOf, isAsExpected } from './judge.js';
import { WEBHOOK_STEPS } from './webhook-steps.js';

const status = (one: number, milliseconds = 10) => ({ status: one, milliseconds });

it.each([
  ['taken', status(204), true],
  ['taken', status(302), false],
  ['taken', { failed: 'no-answer' }, false],
  ['prompt', status(200, 3_001), false],
  ['refused', status(401), true],
  ['refused', status(200), false],
  ['refused', status(500), false],
  ['refused', { failed: 'no-answer' }, false],
  ['not-taken', status(405), true],
  ['not-taken', status(200), false],
  ['not-taken', { failed: 'no-answer' }, true],
] as const)('%s of %j is right: %s', (expected, answered, right) => {
  expect(isAsExpected(expected, answered)).toBe(right);
});

it('tells of several answers the first that was wrong, and names every step once, in both languages', () => {
  const found = findingOf('repeated', 'taken', [status(200), status(409), status(200)]);
  expect(found).toEqual({ id: 'repeated', expected: 'taken', right: false, seen: { status: 409, milliseconds: 10 } });
  expect([...WEBHOOK_STEPS.map(({ id }) => id), ...WORK_STEPS]).toEqual(Object.keys(CONFORMANCE_STEPS));
  expect(wrongInWords(found, 'zh-CN')).toContain('409');
  for (const [open, words] of [
    [2, '2 left to do. On measures.wanted'],
    [0, 'it has not happened in this sandbox yet'],
  ] as const)
    expect(wrongInWords({ id: 'measures', expected: 'done', seen: { done: 1, open } }, 'en')).toContain(words);
  expect(wrongInWords(findingOf('prompt', 'prompt', [status(200, 4_000)]), 'en')).toContain('took 4000 ms');
});
