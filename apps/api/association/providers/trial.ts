import { hash } from 'node:crypto';
import type { Request } from '#event-store/answers.js';
import { HttpProblem } from '../../http/http-problem.js';

/** What can come of a trial instead of success, and which problem says so. */
const PROBLEMS = {
  refused: 'TrialRefused',
  impossible: 'TrialImpossible',
  failed: 'TrialFailed',
} as const;

/** Says in a word why a provider did not do what it was tried with. */
export const trialFault = ({
  result,
  code,
}: {
  readonly result: keyof typeof PROBLEMS;
  readonly code: string;
}): HttpProblem => new HttpProblem(PROBLEMS[result], { facts: { code } });

/** The same for the same request, so that a repetition is known as one: 32 letters and digits. */
export const trialId = (associationId: string, { key }: Request): string =>
  hash('sha256', `${associationId}\n${key}`).slice(0, 32);
