import { endingStep } from '../calendar/ending-steps.js';
import type { LocalDate } from '../calendar/local-date.js';
import type { QualificationFile } from './state.js';

/** The last day of a paper of the file, of which its shop is to be reminded now. */
export type EndingProof = {
  readonly proofId: string;
  readonly endsOn: LocalDate;
  /** How many days before, at most. */
  readonly step: number;
};

/** What is the same for one reminder for ever. */
export const keyOfProof = ({ proofId, endsOn, step }: EndingProof): string =>
  ['proof', proofId, endsOn, step].join('/');

/** Of papers that are relied on, or still wait for their check, what ends soon: one that stood no check shows nothing. */
export const endingProofs = ({ proofs }: QualificationFile, today: LocalDate): readonly EndingProof[] =>
  Object.values(proofs).flatMap(({ proofId, stage, validUntil: endsOn }) => {
    const isRelied = stage === 'confirmed' || stage === 'awaiting-check';
    const step = isRelied && endsOn !== undefined ? endingStep(endsOn, today) : undefined;
    return endsOn === undefined || step === undefined ? [] : [{ proofId, endsOn, step }];
  });

/** Every last day by which a paper of it may end. */
export const lastDaysOfFile = ({ proofs }: QualificationFile): readonly LocalDate[] => [
  ...new Set(
    Object.values(proofs).flatMap(({ stage, validUntil }) => (stage === 'withdrawn' ? [] : (validUntil ?? []))),
  ),
];
