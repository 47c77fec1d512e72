import { daysAfter, endOfDay, localDateAt } from '#domain/calendar/local-date.js';
import type { Instant } from '#domain/kernel/message.js';
import { countTasksByDue, countTasksByOwner } from '#read-models/count-tasks.js';
import type { Caller } from '../../http/caller.js';
import { given } from '../given.js';
import { filterOf, openFilters } from './list-tasks.js';
import type { CountTasksQuery, TaskCounts } from './list.dto.js';

/** How many there are of each that nobody set aside for itself, and of the list that is asked for how many are due when. */
export async function countAllTasks(caller: Caller, query: CountTasksQuery): Promise<TaskCounts> {
  const { database, associationId } = caller.tenant;
  const { whose, kind, priority, search } = query;
  const filters = await openFilters(caller);
  const owners = (one: 'mine' | 'team'): readonly string[] => filters(one).ownerIds ?? [];
  const [byOwner, byDue] = await Promise.all([
    countTasksByOwner(
      database,
      associationId,
      { ...filters('all'), ...given({ kind, priority, search }) },
      {
        mine: owners('mine'),
        team: owners('team'),
      },
    ),
    whose && countTasksByDue(database, associationId, await filterOf(caller, query), endsFrom(caller.now)),
  ]);
  return given({ ...byOwner, byDue });
}

/** The end of today, and of this Sunday, as the list groups them. */
const endsFrom = (now: Instant): Readonly<Record<'today' | 'week', Instant>> => {
  const today = localDateAt(now);
  const toSunday = (7 - new Date(today).getUTCDay()) % 7;
  return { today: endOfDay(today), week: endOfDay(daysAfter(today, toSunday)) };
};
