import type { Dispute } from './state.js';
import type { PairSubject } from './subject.js';

/**
 * The platform that handed the complaint over holds this pair by a measure of its own, which no measure of the dispute
 * has replaced: it told so with the complaint, and its last answer to a result did not end it. To ask it for that
 * measure would ask for what stands.
 */
export const isHeldThere = ({ delegation, measures }: Dispute, pair: PairSubject): boolean => {
  if (measures[pair] !== undefined || delegation?.imported.measures.every((one) => one.pair !== pair) !== false)
    return false;
  const answered = Object.values(delegation.results).findLast(({ answers = [] }) =>
    answers.some((one) => one.pair === pair),
  );
  const measure = answered?.items.find((one) => one.pair === pair)?.measure;
  const answer = answered?.answers?.find((one) => one.pair === pair)?.answer;
  return answered === undefined || (measure === 'keep' ? answer === 'adopt' : answer === 'depart');
};
