import { findTasks, type TaskPlace } from '#read-models/find-tasks.js';
import type { Caller } from '../../http/caller.js';
import { given } from '../given.js';
import { cursorOf, placeOf } from './cursor.js';
import { neutralOf } from './list-disputes.js';
import type { ListTasksQuery, TaskList } from './list.dto.js';

/** What people of the association have to do, the most urgent first; of a dispute in which they are neutrals nothing. */
export async function listTasks({ tenant, actor }: Caller, { cursor, limit = 50 }: ListTasksQuery): Promise<TaskList> {
  const list = { operation: 'listTasks' };
  const found = await findTasks(tenant.database, tenant.associationId, {
    after: placeOf<TaskPlace>(tenant, list, cursor),
    limit: limit + 1,
    except: await neutralOf(tenant, actor, await tenant.contextOf(actor)),
  });
  const page = found.slice(0, limit);
  const last = page.at(-1);
  const place = last && { dueAt: last.dueAt, disputeId: last.disputeId, kind: last.kind, subject: last.subject };
  return given({
    items: page,
    next: found.length > limit && place ? cursorOf(tenant, list, place) : undefined,
  }) as TaskList;
}
