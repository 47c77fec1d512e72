import { recomputed } from '../../../calendar/recompute.js';
import type { Command } from '../../../kernel/message.js';
import { EVERY_OPENED_STAGE } from '../../core/filed-stages.js';
import type { DisputeAction } from '../../core/action.js';
import { getStage } from '../../core/state.js';
import type { TaskKind } from '../../core/task.js';
import type { Subject } from '../../core/subject.js';
import { taskKey } from '../../core/tasks.js';

export type RecomputeDeadline = Command<'RecomputeDeadline', { readonly subject: Subject; readonly task?: TaskKind }>;

/**
 * The clock's: the official calendar reaches further now, and a deadline that lay beyond it is counted again: a
 * stage's, or that of a person's task.
 */
export const recomputeDeadline: DisputeAction<RecomputeDeadline> = {
  by: ['clock'],
  on: 'dispute',
  during: EVERY_OPENED_STAGE,
  subjects: () => ['dispute'],
  decide: ({ data: { subject, task } }, { dispute, calendar }) => {
    const { deadline } =
      task === undefined ? getStage(dispute, subject) : (dispute.tasks[taskKey(task, subject)] ?? {});
    const due = deadline && recomputed(deadline, calendar);
    return due ? [{ type: 'DeadlineRecomputed', data: { subject, due, ...(task !== undefined && { task }) } }] : [];
  },
};
