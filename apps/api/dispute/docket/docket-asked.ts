import { PRIORITIES } from '#domain/dispute/intake/charge/task-priority.js';
import type { DecisionContext } from '#domain/dispute/core/decision-context.js';
import { findMatches } from '#application/search/find-matches.js';
import type { DocketFilter, Whose } from '#read-models/docket-filter.js';
import type { DocketSort } from '#read-models/docket-orders.js';
import { findTeams, membersOf } from '#read-models/find-teams.js';
import type { Caller } from '../../http/caller.js';
import { HttpProblem, type FieldError } from '../../http/http-problem.js';
import { given } from '../given.js';
import type { DocketFilterQuery, ListDisputesQuery } from './docket-query.dto.js';

/** What tells of people and work of the association; nobody else has such a filter. */
const STAFF_FILTERS = [
  'whose',
  'ownerId',
  'teamId',
  'dueFrom',
  'dueBefore',
  'waitingFor',
  'priority',
  'minRisk',
  'tag',
] as const;

const STAFF_SORTS = ['nextDue', '-nextDue', 'risk', '-risk'] as const satisfies readonly DocketSort[];
/** Whether such a list tells by its order what others than the staff are not told of a dispute. */
export const isStaffSort = (sort: DocketSort | undefined): boolean => STAFF_SORTS.some((one) => one === sort);

/** Throws InvalidRequest with every filter and sort that is the staff's alone, for anybody else. */
export function assertOwnFilters(whose: Whose, query: ListDisputesQuery): void {
  if (whose.kind === 'all') return;
  const errors: FieldError[] = STAFF_FILTERS.filter((name) => query[name] !== undefined).map((field) => ({
    field,
    code: 'unknown-field',
  }));
  if (isStaffSort(query.sort)) errors.push({ field: 'sort', code: 'invalid' });
  if (errors.length > 0) throw new HttpProblem('InvalidRequest', { errors });
}

/** What the staff asked for, as the table knows it. */
export async function staffFilter(
  { tenant, actor }: Caller,
  { deputyOf = [], conflicts = [] }: DecisionContext,
  query: DocketFilterQuery,
): Promise<DocketFilter> {
  const { whose, ownerId, teamId, priority } = query;
  const { database, associationId } = tenant;
  const teams = whose === 'team' || teamId !== undefined ? await findTeams(database, associationId) : [];
  const owners = [
    ...(ownerId === undefined ? [] : [[ownerId]]),
    ...(whose === 'mine' ? [[actor.id, ...deputyOf.map(({ accountId }) => accountId)]] : []),
    ...(whose === 'team'
      ? [[actor.id, ...membersOf(teams.filter((team) => membersOf([team]).includes(actor.id)))]]
      : []),
    ...(teamId === undefined ? [] : [membersOf(teams.filter((team) => team.teamId === teamId))]),
  ];
  const [first, ...rest] = owners;
  return {
    ...(await commonFilter(tenant, query)),
    conflicts,
    ...given({
      stage: query.stage,
      open: openOf(query.state),
      ownerIds: first?.filter((id) => rest.every((some) => some.includes(id))),
      unowned: whose === 'unowned' ? (true as const) : undefined,
      dueFrom: query.dueFrom,
      dueBefore: query.dueBefore,
      waitingFor: query.waitingFor,
      priority: priority === undefined ? undefined : PRIORITIES.indexOf(priority),
      minRisk: query.minRisk,
      tag: query.tag,
    }),
  };
}

export const openOf = (state: DocketFilterQuery['state']): boolean | undefined =>
  state === undefined ? undefined : state === 'open';

/** What can be asked of the table for everybody: it leaves out nothing that anybody might see. */
export async function commonFilter(
  tenant: Caller['tenant'],
  { search, platformId, right, partyId, filedFrom, filedBefore }: DocketFilterQuery,
): Promise<DocketFilter> {
  const matches = search === undefined ? undefined : await findMatches(tenant, search);
  return given({ platformId, right, partyId, filedFrom, filedBefore, matches });
}
