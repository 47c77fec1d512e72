import type { Instant } from '../../../kernel/message.js';
import type { DisputeFile } from '../../core/action.js';
import { deadlineAfter } from '../../../calendar/deadline.js';
import { setMeasures } from '../../measures/measure/set-measures.js';
import { orderServiceOnParties } from '../../service/notice/order-service.js';
import type { DisputeEvent } from '../../core/state.js';
import type { PairSubject } from '../../core/subject.js';
import { counterNoticeRulesOf } from './elements.js';

/**
 * On this track the statement lifts the measures at once, whatever was reported, and the pairs are at their end: the
 * complainant may go to court and may not notify again (Regulation on Network Dissemination art. 17). For a stated
 * short time a person may undo it where an element was not there. Nothing for no pairs.
 */
export const restored = (pairs: readonly PairSubject[], at: Instant, file: DisputeFile): readonly DisputeEvent[] => {
  if (pairs.length === 0) return [];
  const { within: period, clause } = counterNoticeRulesOf(file.rulebook).undo;
  const { rulebook, calendar } = file;
  const undoDue = deadlineAfter({ anchor: { event: 'PairsClosed', at }, period, clause, rulebook, calendar });
  return [
    { type: 'PairsClosed', data: { pairs, reason: 'restored', undoDue } },
    ...setMeasures(file.dispute, pairs, 'lift', 'restored'),
    ...orderServiceOnParties(file, { document: 'measure-lifted', pairs, at }),
  ];
};
