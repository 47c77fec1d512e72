import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { daysAfter, endOfDay, localDateAt } from '#domain/calendar/local-date.js';
import { findTeams, membersOf } from '#read-models/find-teams.js';
import { findWorkload, NO_LOAD, sumOf } from '#read-models/find-workload.js';
import { READ } from '../../dispute/refusals.js';
import { openFilters } from '../../dispute/docket/list-tasks.js';
import { waitForTasks } from '../../dispute/docket/wait-for-tasks.js';
import { Access } from '../../http/access.js';
import type { Caller } from '../../http/caller.js';
import { Operation } from '../../http/operation.js';
import { CurrentCaller } from '../../http/request.js';

export class LoadBody {
  @ApiProperty({ type: 'integer', description: 'Disputes that run' })
  disputes: number;

  @ApiProperty({ type: 'integer', description: 'Their own, as the list of tasks has them' })
  tasks: number;

  @ApiProperty({ type: 'integer' })
  overdue: number;

  @ApiProperty({ type: 'integer', description: 'Due from now to the end of the seventh day' })
  dueThisWeek: number;

  @ApiProperty({ type: 'integer' })
  urgent: number;

  @ApiProperty({ type: 'integer' })
  high: number;

  @ApiProperty({ type: 'integer' })
  normal: number;

  @ApiProperty({
    type: 'integer',
    description:
      'To which they were called, a day being near: each is another’s or nobody’s and counted there, and in none of the others here',
  })
  called: number;

  @ApiProperty({ type: 'integer', description: 'Set aside by who has them or was called; in none of the others' })
  aside: number;
}

export class NamedLoad extends LoadBody {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  name: string;
}

export class Workload {
  @ApiProperty({ type: [NamedLoad], description: 'Case managers, by name' })
  officers: readonly NamedLoad[];

  @ApiProperty({ type: [NamedLoad], description: 'Of all their members' })
  teams: readonly NamedLoad[];

  @ApiProperty({ description: 'What is nobody’s, and every case manager can take' })
  unowned: LoadBody;
}

/** Who has how much to do. */
@ApiTags('desk')
@Controller({ path: 'workload', version: '1' })
export class WorkloadController {
  @Get()
  @Access('case-manager')
  @Operation('getWorkload', { summary: 'How much each officer and each team has to do', refusals: READ })
  @ApiOkResponse({ type: Workload })
  async getWorkload(@CurrentCaller() caller: Caller): Promise<Workload> {
    const { tenant, now } = caller;
    const { database, associationId } = tenant;
    const filter = (await openFilters(caller))('all');
    await waitForTasks(tenant, undefined);
    const [loads, teams, { rows: officers }] = await Promise.all([
      findWorkload(database, associationId, filter, endOfDay(daysAfter(localDateAt(now), 7))),
      findTeams(database, associationId),
      database.query<{ id: string; name: string }>({
        name: 'officers-by-name',
        text: `SELECT id, name FROM office.account WHERE association_id = $1 AND roles @> ARRAY['case-manager']
                  AND ended_at IS NULL ORDER BY name, id`,
        values: [associationId],
      }),
    ]);
    const loadOf = (id: string) => loads.get(id) ?? NO_LOAD;
    return {
      officers: officers.map(({ id, name }) => ({ id, name, ...loadOf(id) })),
      teams: teams.map((team) => ({ id: team.teamId, name: team.name, ...sumOf(membersOf([team]).map(loadOf)) })),
      unowned: loadOf(''),
    };
  }
}
