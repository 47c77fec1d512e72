import type { TaskOffice } from '#domain/access/administration-tasks.js';
import type { DecisionContext } from '#domain/dispute/core/decision-context.js';
import { renewalsDue } from '#domain/party/renewal-rules.js';
import { countTasks } from '#read-models/count-tasks.js';
import { findTasks, placeOfTask, type DocketTask, type TaskPlace } from '#read-models/find-tasks.js';
import type { TaskFilter } from '#read-models/task-filter.js';
import { findDocketParties } from '#read-models/find-docket-parties.js';
import type { Caller } from '../../http/caller.js';
import { given } from '../given.js';
import { pageAt, placeOf } from './cursor.js';
import { namedParties, wordsOfParties } from './line-parties.js';
import { openLineWords } from './line-words.js';
import { neutralOf } from './sight.js';
import type { FilterTasksQuery, TaskList } from './list.dto.js';

export type Whose = NonNullable<FilterTasksQuery['whose']>;

/**
 * What people of the association have to do, the most urgent first; of a dispute in which the reader is a neutral, or
 * has declared a conflict of interest, nothing. Administrators have those of the office itself.
 */
export async function listTasks(caller: Caller, query: FilterTasksQuery): Promise<TaskList> {
  const { tenant } = caller;
  const { cursor, limit = 50, whose = 'all', kind, priority, ownerId, search } = query;
  const list = { operation: 'listTasks', whose, kind, priority, ownerId, search };
  const found = await findTasks(tenant.database, tenant.associationId, {
    ...(await filterOf(caller, query)),
    after: placeOf<TaskPlace>(tenant, list, cursor),
    limit: limit + 1,
  });
  const { page, ...next } = pageAt(tenant, list, { rows: found, limit }, placeOfTask);
  return { items: await withParties(caller, page), ...next } as TaskList;
}

/** Between whom the dispute of each is, for whoever has disputes: a number alone reminds nobody of anything. */
async function withParties({ tenant, account }: Caller, tasks: readonly DocketTask[]): Promise<readonly object[]> {
  if (account?.roles.includes('case-manager') !== true) return tasks;
  const { database, associationId } = tenant;
  const disputeIds = [...new Set(tasks.flatMap(({ disputeId }) => disputeId ?? []))];
  const parties = await findDocketParties(database, associationId, disputeIds);
  const words = await openLineWords(tenant, { ...wordsOfParties([...parties.values()].flat()), platformIds: [] });
  return tasks.map((task) => {
    const inIt = task.disputeId === undefined ? undefined : parties.get(task.disputeId);
    return inIt ? { ...task, parties: namedParties(inIt, words) } : task;
  });
}

export const filterOf = async (
  caller: Caller,
  { whose = 'all', kind, priority, ownerId, search }: FilterTasksQuery,
): Promise<TaskFilter> => ({
  ...(await openFilters(caller))(whose),
  ...given({ kind, priority, search, ownerIds: ownerId === undefined ? undefined : [ownerId] }),
});

/** How many a list of tasks has in all. */
export const countListed = async (caller: Caller, query: FilterTasksQuery): Promise<number> =>
  countTasks(caller.tenant.database, caller.tenant.associationId, await filterOf(caller, query));

/** What the reader may see, and which of it is whose. */
export const openFilters = async ({ tenant, actor, now, account }: Caller): Promise<(whose: Whose) => TaskFilter> => {
  const context = await tenant.contextOf(actor);
  const [except, members] = await Promise.all([neutralOf(tenant, actor, context), membersOf(tenant, actor.id)]);
  const seen = {
    except,
    conflicts: context.conflicts ?? [],
    renewableBy: renewalsDue(now).task,
    readerId: actor.id,
    offices: officesIn(account),
    now,
  };
  return (whose) => ({ ...seen, ...asked(whose, actor.id, context, members) });
};

const isTaskOffice = (role: string): role is TaskOffice => role === 'case-manager' || role === 'administrator';
/** Each office has its own tasks; whoever acts in one sees no more than that one's. */
const officesIn = (account: Caller['account']): readonly TaskOffice[] => account?.roles.filter(isTaskOffice) ?? [];

const asked = (
  whose: Whose,
  id: string,
  { deputyOf = [] }: DecisionContext,
  members: readonly string[],
): Partial<TaskFilter> => {
  if (whose === 'mine') return { ownerIds: [id, ...deputyOf.map(({ accountId }) => accountId)] };
  if (whose === 'team') return { ownerIds: [id, ...members] };
  if (whose === 'unowned') return { unowned: true };
  return whose === 'escalated' ? { escalated: true } : {};
};

/** Everybody of the teams in which somebody is. */
const membersOf = async (
  { database, associationId }: Pick<Caller['tenant'], 'database' | 'associationId'>,
  accountId: string,
): Promise<readonly string[]> => {
  const { rows } = await database.query<{ id: string }>({
    name: 'colleagues',
    text: `SELECT DISTINCT unnest(member_ids || lead_id) AS id FROM office.team
            WHERE association_id = $1 AND ended_at IS NULL AND (member_ids @> ARRAY[$2::uuid] OR lead_id = $2)`,
    values: [associationId, accountId],
  });
  return rows.flatMap(({ id }) => id ?? []);
};
