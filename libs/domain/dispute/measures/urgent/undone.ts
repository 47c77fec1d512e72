import type { Instant } from '../../../kernel/message.js';
import type { DisputeFile } from '../../core/action.js';
import type { MeasureSet } from '../measure/events.js';
import { setMeasures } from '../measure/set-measures.js';
import {
  orderServiceOnParty,
  orderServiceOnPlatforms,
  orderServiceOnRespondents,
} from '../../service/notice/order-service.js';
import type { ServiceOrdered } from '../../service/notice/events.js';
import { complainantOf } from '../../core/parties.js';
import type { PairSubject } from '../../core/subject.js';

/** What was taken urgently is lifted; what a court has ordered meanwhile stays. */
export const undone = (pairs: readonly PairSubject[], { dispute }: DisputeFile): readonly MeasureSet[] =>
  setMeasures(
    dispute,
    pairs.filter((pair) => dispute.courtOrders[pair] !== 'take-down'),
    'lift',
    'urgent-undone',
  );

/** Everybody whom the measure concerned is told how the review ended. */
export const orderServiceOnReviewed = (
  urgentId: string,
  pairs: readonly PairSubject[],
  at: Instant,
  file: DisputeFile,
): readonly ServiceOrdered[] => {
  const order = { document: 'urgent-reviewed' as const, pairs, aboutId: urgentId, at };
  return [
    ...orderServiceOnPlatforms(file, order),
    ...orderServiceOnRespondents(file, order),
    orderServiceOnParty(file, complainantOf(file.dispute), order),
  ];
};
