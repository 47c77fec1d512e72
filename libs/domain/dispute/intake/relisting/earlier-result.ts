import { refuse } from '../../../kernel/refusal.js';
import { measureStands } from '../../measures/measure/set-measures.js';
import { getStage, type Dispute } from '../../core/state.js';
import type { ClosingReason } from '../../core/stage.js';
import type { PairSubject } from '../../core/subject.js';
import type { Earlier } from './events.js';

/** Ends that say nothing of the goods: nobody looked, it was taken back, or the sides agreed. */
const SAYS_NOTHING: readonly (ClosingReason | undefined)[] = ['withdrawn', 'rejected', 'settled', 'ended', undefined];

/**
 * How a dispute ended for goods that are back in a later one. Refused where it is another complainant's or about
 * another right, as if it were not there, and where that pair has not come to an end that says anything of the goods.
 */
export const earlierResult = (
  earlier: { readonly disputeId: string; readonly dispute: Dispute },
  pair: PairSubject,
  later: Dispute,
): Earlier => {
  const { complainantId, number, rightIdentities = [], stages } = earlier.dispute;
  const sameRight = later.rightIdentities?.some((identity) => rightIdentities.includes(identity)) ?? false;
  if (number === undefined || complainantId !== later.complainantId || !sameRight || stages[pair] === undefined)
    refuse('UnknownReference', { field: 'earlier', name: earlier.disputeId });
  const { stage, reason } = getStage(earlier.dispute, pair);
  if (stage !== 'closed' || reason === undefined || SAYS_NOTHING.includes(reason))
    refuse('WrongStage', { subject: pair, stage });
  return {
    disputeId: earlier.disputeId,
    number,
    result: measureStands(earlier.dispute, pair) ? 'removed' : 'restored',
    reason,
  };
};
