import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { DecisionContext } from '#domain/dispute/core/decision-context.js';
import type { Instant } from '#domain/kernel/message.js';
import { findDays, type CalendarDay } from '#read-models/find-days.js';
import { findTeams, membersOf } from '#read-models/find-teams.js';
import { neutralOf } from '../../dispute/docket/sight.js';
import { given } from '../../dispute/given.js';
import { READ } from '../../dispute/refusals.js';
import { Access } from '../../http/access.js';
import type { Caller } from '../../http/caller.js';
import { invalid } from '../../http/http-problem.js';
import { Operation } from '../../http/operation.js';
import { CurrentCaller } from '../../http/request.js';
import { waitForTable } from '../../http/wait-for-read.js';
import { DeskCalendar, DeskCalendarQuery } from './calendar.dto.js';

const LONGEST = 93 * 86_400_000;
const MOST = 2_000;

/** Days of the law and of work, and sessions, of all disputes. */
@ApiTags('desk')
@Controller({ path: 'calendar', version: '1' })
export class DeskCalendarController {
  @Get()
  @Access('case-manager')
  @Operation('getDeskCalendar', { summary: 'Deadlines, tasks and sessions of a time', refusals: READ })
  @ApiOkResponse({ type: DeskCalendar })
  async getDeskCalendar(
    @Query() { from, to, ownerId, teamId }: DeskCalendarQuery,
    @CurrentCaller() caller: Caller,
  ): Promise<DeskCalendar> {
    const { tenant, actor } = caller;
    const length = Date.parse(to) - Date.parse(from);
    if (length <= 0 || length > LONGEST) throw invalid('to', length <= 0 ? 'too-small' : 'too-large');
    await waitForTable(tenant, 'docket', undefined);
    const teams = teamId === undefined ? [] : await findTeams(tenant.database, tenant.associationId);
    const members = teamId === undefined ? undefined : membersOf(teams.filter((team) => team.teamId === teamId));
    const owners = ownerId === undefined ? members : [ownerId].filter((id) => members?.includes(id) ?? true);
    const time = given({ from, until: to, ownerIds: owners, limit: MOST + 1 });
    const days = await daysSeen(caller, await tenant.contextOf(actor), time);
    return { items: days.slice(0, MOST), more: days.length > MOST };
  }
}

type Time = {
  readonly from: Instant;
  readonly until: Instant;
  readonly ownerIds?: readonly string[];
  readonly limit: number;
};

/** What falls into a time, of disputes in which whoever looks has the staff's view and no conflict of interest. */
export const daysSeen = async (
  { tenant, actor }: Pick<Caller, 'tenant' | 'actor'>,
  context: DecisionContext,
  time: Time,
): Promise<readonly CalendarDay[]> =>
  findDays(tenant.database, tenant.associationId, {
    ...time,
    except: [...(await neutralOf(tenant, actor, context))],
    conflicts: context.conflicts ?? [],
  });
