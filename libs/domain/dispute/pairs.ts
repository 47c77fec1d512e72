import { getStage, setStage, subjectsOf, type ClosingReason, type Dispute, type Pair } from './state.js';
import { pairSubject, respondentSubject, type PairSubject } from './subject.js';

export const pairOf = ({ respondentId, itemId }: Pick<Pair, 'respondentId' | 'itemId'>): PairSubject => pairSubject(respondentId, itemId);

/** Pairs that have not come to their end here. */
export const openPairs = (dispute: Dispute): readonly Pair[] => dispute.pairs.filter((pair) => getStage(dispute, pairOf(pair)).stage !== 'closed');

/** Closes these pairs, and the response window of every respondent who has no open pair left. */
export const closePairs = (dispute: Dispute, pairs: readonly PairSubject[], reason: ClosingReason): Dispute => {
  const closed = setStage(dispute, pairs, { stage: 'closed', reason });
  const open = new Set(openPairs(closed).map((pair) => pair.respondentId));
  const windows = closed.respondents
    .filter(({ respondentId }) => !open.has(respondentId))
    .map(({ respondentId }) => respondentSubject(respondentId))
    .filter((window) => getStage(closed, window).stage !== 'closed');
  return setStage(closed, windows, { stage: 'closed', reason });
};

/** The platforms of these pairs, each once, in the order of the complaint. */
export const platformsOf = (dispute: Dispute, pairs: readonly PairSubject[]): readonly string[] => [
  ...new Set(dispute.pairs.filter((pair) => pairs.includes(pairOf(pair))).map((pair) => pair.platformId)),
];

export const subjectsAt = (dispute: Dispute, stage: string) => subjectsOf(dispute).filter((subject) => getStage(dispute, subject).stage === stage);
