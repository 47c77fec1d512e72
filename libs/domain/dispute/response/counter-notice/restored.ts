import type { Instant } from '../../../kernel/message.js';
import type { DisputeFile } from '../../core/action.js';
import { setMeasures } from '../../measures/measure/set-measures.js';
import { orderServiceOnRespondents } from '../../service/notice/order-service.js';
import type { DisputeEvent } from '../../core/state.js';
import type { PairSubject } from '../../core/subject.js';

/**
 * On this track the statement lifts the measures at once, whatever was reported, and the pairs are at their end: the
 * complainant may go to court and may not notify again (Regulation on Network Dissemination art. 17). Nothing for no
 * pairs.
 */
export const restored = (pairs: readonly PairSubject[], at: Instant, file: DisputeFile): readonly DisputeEvent[] => {
  if (pairs.length === 0) return [];
  return [
    { type: 'PairsClosed', data: { pairs, reason: 'restored' } },
    ...setMeasures(file.dispute, pairs, 'lift', 'restored'),
    ...orderServiceOnRespondents(file, { document: 'measure-lifted', pairs, at }),
  ];
};
