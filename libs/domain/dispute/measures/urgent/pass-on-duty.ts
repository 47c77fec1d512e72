import { atTheEndOf } from '../../../calendar/deadline.js';
import { refuse } from '../../../kernel/refusal.js';
import { passedDeadline, stageDeadline, type ClockCommand } from '../../core/deadlines.js';
import type { DisputeAction } from '../../core/action.js';
import { partsOf } from '../../core/subject.js';

export type PassOnDuty = ClockCommand<'PassOnDuty'>;

/**
 * The clock's: the officer did not take it in the agreed time, so the next on the roster has it; after the last,
 * whoever is there.
 */
export const passOnDuty: DisputeAction<PassOnDuty> = {
  by: ['clock'],
  on: 'urgent',
  during: ['awaiting-duty'],
  subjects: ({ subject }) => [subject],
  needs: ['duty'],
  decide: (command, file) => {
    const deadline = passedDeadline(command, file);
    const urgentId = partsOf(command.data.subject).id ?? refuse('NoSuchSubject');
    const { officerId, passed } = file.dispute.urgent[urgentId] ?? refuse('NoSuchSubject');
    const next = file.context.dutyRoster?.find((one) => one !== officerId && !passed.includes(one));
    const handedOn = next !== undefined && {
      toOfficerId: next,
      due: stageDeadline(file, 'awaiting-duty', atTheEndOf(deadline, 'DutyPassedOn')),
    };
    return [
      { type: 'DutyPassedOn', data: { urgentId, fromOfficerId: officerId, effectiveAt: deadline.dueAt, ...handedOn } },
    ];
  },
};
