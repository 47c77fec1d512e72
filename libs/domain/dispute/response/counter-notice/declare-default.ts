import { refuse } from '../../../kernel/refusal.js';
import { atTheEndOf } from '../../../calendar/deadline.js';
import { laterHouseDeadline, passedDeadline, type ClockCommand } from '../../core/deadlines.js';
import type { DisputeAction } from '../../core/action.js';
import { orderServiceOnParty } from '../../service/notice/order-service.js';
import { complainantOf } from '../../core/parties.js';
import { pairSubject } from '../../core/subject.js';
import { windowAt } from '../../core/windows.js';
import { unansweredItems } from './unanswered-items.js';

export type DeclareDefault = ClockCommand<'DeclareDefault'>;

/**
 * The clock's: the response window closed with items unanswered. What follows counts from the deadline, not from the
 * recording. Of items whose declaration was rejected before a person sees to what becomes of them, whatever else runs.
 */
export const declareDefault: DisputeAction<DeclareDefault> = {
  by: ['clock'],
  on: 'respondent',
  during: ['awaiting-counter-notice'],
  subjects: ({ subject }) => [subject],
  decide: (command, file) => {
    const deadline = passedDeadline(command, file);
    const effectiveAt = deadline.dueAt;
    const window = windowAt(command.data.subject) ?? refuse('NoSuchSubject');
    const { respondentId } = window;
    const itemIds = unansweredItems(file.dispute, window);
    const pairs = itemIds.map((itemId) => pairSubject(respondentId, itemId));
    const told = (pairs.length === 0 ? [] : [complainantOf(file.dispute), respondentId]).map((partyId) =>
      orderServiceOnParty(file, partyId, { document: 'default-declared', pairs, at: command.at }),
    );
    const after = atTheEndOf(deadline, 'RespondentDefaulted');
    const look = pairs.some((pair) => file.dispute.lostAnswers[pair]) && {
      lookDue: laterHouseDeadline(file, 'see-to-unanswered', 'next-step', after),
    };
    return [{ type: 'RespondentDefaulted', data: { ...window, itemIds, effectiveAt, ...look } }, ...told];
  },
};
