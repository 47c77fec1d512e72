import type { Expected, Seen } from '#messages/conformance/findings.js';
import type { ConformanceStep } from '#messages/conformance/steps.js';
import type { Answered } from './deliver.js';

/** One step, whether the receiver got it right, and what it answered: where wrong, the first answer that was. */
export type Finding = {
  readonly id: ConformanceStep;
  readonly expected: Expected;
  readonly right: boolean;
  readonly seen: Seen;
};

/** Beyond this a platform works before it answers. */
const PROMPT = 3_000;

/** Whether one answer is as expected. */
export const isAsExpected = (expected: Expected, answered: Answered): boolean => {
  if ('failed' in answered) return expected === 'not-taken';
  const { status, milliseconds } = answered;
  if (expected === 'done') return false;
  if (expected === 'refused') return status >= 400 && status < 500;
  if (expected === 'not-taken') return status >= 300;
  return status >= 200 && status < 300 && (expected === 'taken' || milliseconds <= PROMPT);
};

/** All answers of one step together. */
export const findingOf = (id: ConformanceStep, expected: Expected, answers: readonly Answered[]): Finding => {
  const wrong = answers.find((one) => !isAsExpected(expected, one));
  return { id, expected, right: wrong === undefined, seen: seenOf(wrong ?? answers.at(-1)) };
};

const seenOf = (answered: Answered | undefined): Seen => {
  if (answered === undefined) return {};
  if ('failed' in answered) return { error: answered.failed };
  return { status: answered.status, milliseconds: Math.round(answered.milliseconds) };
};
