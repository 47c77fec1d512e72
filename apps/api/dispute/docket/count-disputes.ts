import { daysAfter, endOfDay, localDateAt } from '#domain/calendar/local-date.js';
import { countDocket } from '#read-models/count-docket.js';
import { findTeams, membersOf } from '#read-models/find-teams.js';
import type { Caller } from '../../http/caller.js';
import { staffFilter } from './docket-asked.js';
import type { DocketFilterQuery } from './docket-query.dto.js';
import type { DisputeCounts } from './dispute-line.dto.js';
import { neutralOf } from './sight.js';

/** How many there are of each kind; of those in which the reader is a neutral none is counted. */
export async function countDisputes(caller: Caller, query: DocketFilterQuery): Promise<DisputeCounts> {
  const { actor, tenant, now } = caller;
  const context = await tenant.contextOf(actor);
  const except = [...(await neutralOf(tenant, actor, context))];
  const filter = { ...(await staffFilter(caller, context, query)), except };
  const today = localDateAt(now);
  const { database, associationId } = tenant;
  const [counts, teams] = await Promise.all([
    countDocket(database, associationId, filter, {
      now,
      dayEnds: endOfDay(today),
      weekEnds: endOfDay(daysAfter(today, 7)),
    }),
    findTeams(database, associationId),
  ]);
  const byTeam = teams.flatMap((team): readonly (readonly [string, number])[] => {
    const count = membersOf([team]).reduce((sum, id) => sum + (counts.byOwner[id] ?? 0), 0);
    return count === 0 ? [] : [[team.teamId, count]];
  });
  return { ...counts, byTeam: Object.fromEntries(byTeam) };
}
