import type { Instant } from '../../message.js';
import type { DisputeFile } from '../action.js';
import { setMeasures } from '../measure/set-measures.js';
import { tellRespondents } from '../notice/order-service.js';
import type { DisputeEvent } from '../state.js';
import type { PairSubject } from '../subject.js';

/**
 * On this track the statement lifts the measures at once, whatever was reported, and the pairs are at their end: the complainant may
 * go to court and may not notify again (Regulation on Network Dissemination art. 17). Nothing for no pairs.
 */
export const restored = (pairs: readonly PairSubject[], at: Instant, file: DisputeFile): readonly DisputeEvent[] => {
  if (pairs.length === 0) return [];
  return [
    { type: 'PairsClosed', data: { pairs, reason: 'restored' } },
    ...setMeasures(file.dispute, pairs, 'lift', 'restored'),
    ...tellRespondents(file, { document: 'measure-lifted', pairs, at }),
  ];
};
