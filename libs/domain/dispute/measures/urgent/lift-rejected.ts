import type { Instant } from '../../../kernel/message.js';
import type { DisputeFile } from '../../core/action.js';
import { measureStands, setMeasures } from '../measure/set-measures.js';
import { orderServiceOnPlatforms, orderServiceOnRespondents } from '../../service/notice/order-service.js';
import { openPairs, pairOf } from '../../core/pairs.js';
import type { DisputeEvent } from '../../core/state.js';

/**
 * A complaint that does not go on takes with it what was done urgently; those who were told of the measure are told of
 * its end.
 */
export const liftRejected = (
  file: DisputeFile,
  at: Instant,
  of = openPairs(file.dispute).map(pairOf),
): readonly DisputeEvent[] => {
  const pairs = of.filter(
    (pair) => measureStands(file.dispute, pair) && file.dispute.courtOrders[pair] !== 'take-down',
  );
  const told = { document: 'measure-lifted' as const, pairs, at };
  return pairs.length === 0
    ? []
    : [
        ...setMeasures(file.dispute, pairs, 'lift', 'rejected'),
        ...orderServiceOnPlatforms(file, told),
        ...orderServiceOnRespondents(file, told),
      ];
};
