import { atTheEndOf } from '../../../calendar/deadline.js';
import { refuse } from '../../../kernel/refusal.js';
import { laterHouseDeadline, passedDeadline, stageDeadline, type ClockCommand } from '../../core/deadlines.js';
import type { DisputeAction } from '../../core/action.js';
import { orderServiceOnParty, orderServiceOnPlatforms } from '../../service/notice/order-service.js';
import { complainantOf } from '../../core/parties.js';
import { partsOf } from '../../core/subject.js';
import type { GroundReviewAwaited } from '../extension/events.js';
import type { ProceedingStateMissed } from './events.js';

export type NoteMissedState = ClockCommand<'NoteMissedState'>;

/**
 * The clock's: nobody told what has become of the proceeding. The complainant is asked; after enough misses the
 * platform is told (practice P6).
 */
export const noteMissedState: DisputeAction<NoteMissedState> = {
  by: ['clock'],
  on: 'proceeding',
  during: ['kept'],
  subjects: ({ subject }) => [subject],
  decide: (command, file) => {
    const deadline = passedDeadline(command, file);
    const reportId = partsOf(command.data.subject).id ?? refuse('NoSuchSubject');
    const { pairs, missed } = file.dispute.proceedings[reportId] ?? refuse('NoSuchSubject');
    const times = missed + 1;
    const due = stageDeadline(file, 'kept', atTheEndOf(deadline, 'ProceedingStateMissed'));
    const event: ProceedingStateMissed = {
      type: 'ProceedingStateMissed',
      data: { reportId, times, effectiveAt: deadline.dueAt, due },
    };
    const order = { pairs, aboutId: reportId, at: command.at };
    const asked = orderServiceOnParty(file, complainantOf(file.dispute), { ...order, document: 'state-asked' });
    if (times < (file.rulebook.missedStates ?? 1)) return [event, asked];
    const reviewDue = laterHouseDeadline(
      file,
      'review-ground',
      'next-step',
      atTheEndOf(deadline, 'GroundReviewAwaited'),
    );
    const review: GroundReviewAwaited = { type: 'GroundReviewAwaited', data: { reportId, due: reviewDue } };
    return [event, asked, ...orderServiceOnPlatforms(file, { ...order, document: 'ground-unproven' }), review];
  },
};
