import { burst } from './burst.js';
import { keptAfterProof, notCarriedOn, targetsCompetitors } from './conduct.js';
import { declarationsRejected, declaredAgainstJudgment } from './declarations.js';
import type { Detector, SignalFile } from './file.js';
import { knownFiles } from './files.js';
import { foundBefore } from './found.js';
import { overturned } from './overturned.js';
import { listedAgain, refiled } from './refiled.js';
import { SIGNAL_WEIGHTS, type Signal, type SignalWeight } from './signal.js';
import { authorityMissing, manyNames, rightNotInForce } from './right-and-authority.js';
import { moneyAsked, withdrawnForMoney, withdrawnWhenAnswered } from './withdrawals.js';

/** Each looks at one thing; a new signal is a look and a line. */
const DETECTORS: readonly Detector[] = [
  knownFiles,
  rightNotInForce,
  authorityMissing,
  refiled,
  foundBefore,
  withdrawnForMoney,
  moneyAsked,
  withdrawnWhenAnswered,
  overturned,
  burst,
  manyNames,
  targetsCompetitors,
  keptAfterProof,
  notCarriedOn,
  declarationsRejected,
  declaredAgainstJudgment,
  listedAgain,
];

/**
 * All signals of a dispute from what had been recorded by then, the weightiest first. The same file always gives the
 * same signals.
 */
export const signalsOf = (file: SignalFile): readonly Signal[] =>
  DETECTORS.flatMap((look) => look(file)).sort(
    (a, b) => SIGNAL_WEIGHTS.indexOf(a.weight) - SIGNAL_WEIGHTS.indexOf(b.weight),
  );

const POINTS: Readonly<Record<SignalWeight, number>> = { hard: 40, strong: 30, statistical: 20, medium: 10, weak: 5 };

/** Where a dispute stands in the staff's queue. It orders the work and nothing else: no rule asks for it. */
export const placeOf = (signals: readonly Signal[]): number =>
  signals.reduce((sum, { weight }) => sum + POINTS[weight], 0);
