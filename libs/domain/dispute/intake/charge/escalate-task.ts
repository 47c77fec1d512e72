import type { Command, Instant } from '../../../kernel/message.js';
import { EVERY_OPENED_STAGE } from '../../core/filed-stages.js';
import type { DisputeAction } from '../../core/action.js';
import type { DecisionContext } from '../../core/decision-context.js';
import { taskKey } from '../../core/tasks.js';
import type { TaskKind } from '../../core/task.js';
import type { Subject } from '../../core/subject.js';
import { checkOfficer } from './check-officer.js';
import { taskOwner } from './task-owner.js';

export type EscalateTask = Command<
  'EscalateTask',
  { readonly kind: TaskKind; readonly subject: Subject; readonly dueAt: Instant; readonly toId: string }
>;

/** A case manager who is neither gone nor on leave. */
const isThere = (id: string, { officers }: Pick<DecisionContext, 'officers'>): boolean =>
  officers?.[id]?.away === false;

/** What waits at a party or in a room, and so stands in no task of the dispute itself. */
const ELSEWHERE: readonly TaskKind[] = ['match-contact', 'answer-desk'];

/**
 * The engine's: the day of a task comes near, so a second person is told; once for each day, and again only where whom
 * was called is no longer there, or has become the owner.
 */
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
    const owner = taskOwner(file.dispute, { kind, subject }, file.context);
    const called = escalations[key];
    if (called?.dueAt === dueAt && called.toId !== owner && isThere(called.toId, file.context)) return [];
    checkOfficer(toId, file);
    return [
      { type: 'TaskEscalated', data: { kind, subject, dueAt, toId, ...(owner !== undefined && { ownerId: owner }) } },
    ];
  },
};
