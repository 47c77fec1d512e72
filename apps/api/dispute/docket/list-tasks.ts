import { findTasks, type TaskPlace } from '#read-models/find-tasks.js';
import type { Caller } from '../../http/caller.js';
import { given } from '../given.js';
import { cursorOf, placeOf } from './cursor.js';
import type { ListTasksQuery, TaskList } from './list.dto.js';

/** What people of the association have to do, the most urgent first. */
export async function listTasks({ tenant }: Caller, { cursor, limit = 50 }: ListTasksQuery): Promise<TaskList> {
  const list = { operation: 'listTasks' };
  const found = await findTasks(
    tenant.database,
    tenant.associationId,
    placeOf<TaskPlace>(tenant, list, cursor),
    limit + 1,
  );
  const page = found.slice(0, limit);
  const last = page.at(-1);
  const place = last && { dueAt: last.dueAt, disputeId: last.disputeId, kind: last.kind, subject: last.subject };
  return given({
    items: page,
    next: found.length > limit && place ? cursorOf(tenant, list, place) : undefined,
  }) as TaskList;
}
