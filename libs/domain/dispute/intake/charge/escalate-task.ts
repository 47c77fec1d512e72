import type { Command, Instant } from '../../../kernel/message.js';
import { EVERY_OPENED_STAGE } from '../../core/filed-stages.js';
import type { DisputeAction } from '../../core/action.js';
import { taskKey } from '../../core/tasks.js';
import type { TaskKind } from '../../core/task.js';
import type { Subject } from '../../core/subject.js';
import { checkOfficer } from './check-officer.js';
import { taskOwner } from './task-owner.js';

export type EscalateTask = Command<
  'EscalateTask',
  { readonly kind: TaskKind; readonly subject: Subject; readonly dueAt: Instant; readonly toId: string }
>;

/** What waits at a party or in a room, and so stands in no task of the dispute itself. */
const ELSEWHERE: readonly TaskKind[] = ['match-contact', 'answer-desk'];

/** The engine's: the day of a task comes near, so a second person is told; once for each day. */
export const escalateTask: DisputeAction<EscalateTask> = {
  by: ['engine'],
  on: 'dispute',
  during: EVERY_OPENED_STAGE,
  subjects: () => ['dispute'],
  needs: ['officers', 'who-acted'],
  decide: ({ data: { kind, subject, dueAt, toId } }, file) => {
    const { tasks, escalations } = file.dispute;
    const key = taskKey(kind, subject);
    if (!ELSEWHERE.includes(kind) && tasks[key]?.deadline.dueAt !== dueAt) return []; // done, or put off
    if (escalations[key]?.dueAt === dueAt) return [];
    checkOfficer(toId, file);
    const owner = taskOwner(file.dispute, { kind, subject }, file.context);
    return [
      { type: 'TaskEscalated', data: { kind, subject, dueAt, toId, ...(owner !== undefined && { ownerId: owner }) } },
    ];
  },
};
