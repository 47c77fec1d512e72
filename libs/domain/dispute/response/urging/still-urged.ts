import { getStage, type Dispute } from '../../core/state.js';
import { urgingSubject, type PairSubject } from '../../core/subject.js';
import type { Proceeding } from '../waiting-period/events.js';

/**
 * What answers an urging is a suit of the complainant over the infringement, 提起诉讼, and no complaint to an authority
 * (法释〔2009〕21号 art. 18; that an authority's matter is no suit is usual court practice, to be verified). One that was
 * not taken, or taken back, is none.
 */
const isSuit = ({ kind, nature, broughtBy = 'complainant', mistaken, state, ended }: Proceeding) =>
  kind === 'suit' &&
  (nature === undefined || nature === 'infringement') &&
  broughtBy === 'complainant' &&
  !mistaken &&
  ![state, ended].some((one) => one === 'not-accepted' || one === 'withdrawn' || one === 'not-proven');

/** Of these pairs those about which the complainant has neither taken its complaint back nor sued. */
export const stillWarned = (dispute: Dispute, pairs: readonly PairSubject[]): readonly PairSubject[] => {
  const sued = new Set(Object.values(dispute.proceedings).flatMap((one) => (isSuit(one) ? one.pairs : [])));
  return pairs.filter((pair) => !sued.has(pair) && getStage(dispute, pair).reason !== 'withdrawn');
};

/** The urgings whose time runs. */
export const openUrgings = (dispute: Dispute): readonly string[] =>
  Object.keys(dispute.urgings).filter((id) => getStage(dispute, urgingSubject(id)).stage === 'urged');
