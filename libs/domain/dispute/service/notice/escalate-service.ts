import { atTheEndOf } from '../../../calendar/deadline.js';
import { refuse } from '../../../kernel/refusal.js';
import { houseDeadline, passedDeadline, type ClockCommand } from '../../core/deadlines.js';
import type { DisputeAction } from '../../core/action.js';
import { getStage } from '../../core/state.js';
import { partsOf } from '../../core/subject.js';

export type EscalateService = ClockCommand<'EscalateService'>;

/** The clock's: nobody proved the arrival in time, so a person has to bring the document or to record its arrival. */
export const escalateService: DisputeAction<EscalateService> = {
  by: ['clock'],
  on: 'service',
  during: ['awaiting-arrival'],
  subjects: ({ subject }) => [subject],
  // once a person has the task, no clock waits for the arrival
  precondition: (subject, { dispute }) => getStage(dispute, subject).deadline !== undefined,
  decide: (command, file) => {
    const deadline = passedDeadline(command, file);
    const serviceId = partsOf(command.data.subject).id ?? refuse('NoSuchSubject');
    const repairDue = houseDeadline(file, 'repair-service', atTheEndOf(deadline, 'ServiceOverdue'));
    return [{ type: 'ServiceOverdue', data: { serviceId, effectiveAt: deadline.dueAt, repairDue } }];
  },
};
