import type { DisputeFile } from '../../core/action.js';
import { pairOf } from '../../core/pairs.js';
import { getStage } from '../../core/state.js';
import { respondentSubject, type PairSubject } from '../../core/subject.js';
import type { WindowOfPairs } from '../../core/window.js';
import { pairsNamed } from './concerned.js';

/** Who was noticed before gets a window of its own for these; for who has just joined it is the first. */
export const windowsFor = (file: DisputeFile, named: readonly PairSubject[]): readonly WindowOfPairs[] =>
  respondentsOf(file, named).map((respondentId) => {
    const pairs = pairsNamed(file, named, { respondentId }).map(pairOf);
    if (getStage(file.dispute, respondentSubject(respondentId)).stage === 'intake') return { respondentId, pairs };
    const rounds = Object.entries(file.dispute.windows).flatMap(([pair, round]) =>
      pair.split(':')[1] === respondentId ? [round] : [],
    );
    return { respondentId, round: Math.max(1, ...rounds) + 1, pairs };
  });

const respondentsOf = (file: DisputeFile, named: readonly PairSubject[]): readonly string[] => [
  ...new Set(pairsNamed(file, named).map(({ respondentId }) => respondentId)),
];
