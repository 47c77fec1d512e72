import { atTheEndOf } from '../../../calendar/deadline.js';
import { houseDeadline, passedDeadline, type ClockCommand } from '../../core/deadlines.js';
import type { DisputeAction } from '../../core/action.js';
import type { DisputeEvent } from '../../core/state.js';
import { partsOf } from '../../core/subject.js';
import { getAdoption } from './adoptions.js';

export type NoteAdoptionOverdue = ClockCommand<'NoteAdoptionOverdue'>;

/**
 * The clock's: the platform let the day pass. A person follows it up; one that is bound by contract has broken the
 * decision.
 */
export const noteAdoptionOverdue: DisputeAction<NoteAdoptionOverdue> = {
  by: ['clock'],
  on: 'adoption',
  during: ['awaiting-adoption'],
  subjects: ({ subject }) => [subject],
  decide: (command, file) => {
    const deadline = passedDeadline(command, file);
    const { id: adoptionId = '' } = partsOf(command.data.subject);
    const { decisionId, platformId, items, binding } = getAdoption(file.dispute, adoptionId);
    const of = { adoptionId, decisionId, platformId };
    const { dueAt: effectiveAt } = deadline;
    const chaseDue = houseDeadline(file, 'chase-adoption', atTheEndOf(deadline, 'AdoptionOverdue'));
    const overdue: DisputeEvent = { type: 'AdoptionOverdue', data: { ...of, effectiveAt, chaseDue } };
    if (!binding) return [overdue];
    return [
      overdue,
      { type: 'DecisionBroken', data: { ...of, pairs: items.map(({ pair }) => pair), how: 'silent', effectiveAt } },
    ];
  },
};
