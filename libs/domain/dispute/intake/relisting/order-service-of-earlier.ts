import type { Instant } from '../../../kernel/message.js';
import type { DisputeFile } from '../../core/action.js';
import { orderServiceOnPlatforms, orderServiceOnRespondents } from '../../service/notice/order-service.js';
import type { ServiceOrdered } from '../../service/notice/events.js';
import { pairOf } from '../../core/pairs.js';
import type { PairSubject } from '../../core/subject.js';

/**
 * How an earlier dispute ended for the same goods, told to the platforms and respondents of these pairs once they have
 * been noticed.
 */
export const orderServiceOfEarlier = (
  file: DisputeFile,
  pairs: readonly PairSubject[],
  at: Instant,
): readonly ServiceOrdered[] => {
  const noticed = new Set(file.dispute.noticed.map(pairOf));
  const told = pairs.filter((pair) => noticed.has(pair) && file.dispute.relistings[pair] !== undefined);
  const byEarlier = Map.groupBy(told, (pair) => file.dispute.relistings[pair]?.disputeId ?? '');
  return [...byEarlier].flatMap(([aboutId, own]) => {
    const order = { document: 'earlier-result' as const, pairs: own, aboutId, at };
    return [...orderServiceOnPlatforms(file, order), ...orderServiceOnRespondents(file, order)];
  });
};
