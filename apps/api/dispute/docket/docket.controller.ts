import { Controller, Get, Query } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { TenantContext } from '#application/command-handler/command-handler.js';
import { isThere } from '#read-models/is-there.js';
import { Access } from '../../http/access.js';
import { After } from '../../http/after.js';
import type { Caller } from '../../http/caller.js';
import { Operation } from '../../http/operation.js';
import { CurrentCaller } from '../../http/request.js';
import { waitForTable } from '../../http/wait-for-read.js';
import { READ } from '../refusals.js';
import { listDisputes } from './list-disputes.js';
import { countAllTasks } from './count-tasks.js';
import { listTasks } from './list-tasks.js';
import { waitForTasks } from './wait-for-tasks.js';
import { countDisputes } from './count-disputes.js';
import { countOwnTasks, listOwnTasks } from './list-own-tasks.js';
import { OwnTaskCount, OwnTaskList, OwnTasksQuery } from './own-tasks.dto.js';
import { DisputeCounts, DisputeList } from './dispute-line.dto.js';
import { DocketFilterQuery, ListDisputesQuery } from './docket-query.dto.js';
import { CountTasksQuery, FilterTasksQuery, TaskCounts, TaskList } from './list.dto.js';

const AFTER = {
  name: 'Parley-After',
  required: false,
  description: 'Parley-Token of a change that the list has to show',
};

@ApiTags('docket')
@Controller({ version: '1' })
export class DocketController {
  @Get('disputes')
  @Access('party', 'case-manager', 'platform:read', 'mediator', 'expert', 'auditor')
  @Operation('listDisputes', { summary: 'Your disputes, the newest first, if nothing else is said', refusals: READ })
  @ApiHeader(AFTER)
  @ApiOkResponse({ type: DisputeList })
  async listDisputes(
    @Query() query: ListDisputesQuery,
    @CurrentCaller() caller: Caller,
    @After() after: string | undefined,
  ): Promise<DisputeList> {
    await waitForTable(caller.tenant, 'docket', after);
    return listDisputes(caller, query);
  }

  @Get('dispute-counts')
  @Access('case-manager')
  @Operation('countDisputes', {
    summary: 'How many disputes there are by stage, by day, by who handles them and by whose turn it is',
    refusals: READ,
  })
  @ApiHeader(AFTER)
  @ApiOkResponse({ type: DisputeCounts })
  async countDisputes(
    @Query() query: DocketFilterQuery,
    @CurrentCaller() caller: Caller,
    @After() after: string | undefined,
  ): Promise<DisputeCounts> {
    await waitForTable(caller.tenant, 'docket', after);
    return countDisputes(caller, query);
  }

  @Get('tasks')
  @Access('case-manager', 'administrator')
  @Operation('listTasks', {
    summary: 'What people of the association have to do, the most urgent first',
    refusals: READ,
  })
  @ApiHeader(AFTER)
  @ApiOkResponse({ type: TaskList })
  async listTasks(
    @Query() query: FilterTasksQuery,
    @CurrentCaller() caller: Caller,
    @After() after: string | undefined,
  ): Promise<TaskList> {
    await waitForTasks(caller.tenant, after);
    return listTasks(caller, query);
  }

  @Get('own-tasks')
  @Access('party', 'platform:read', 'mediator', 'expert')
  @Operation('listOwnTasks', {
    summary: 'What you have to do in all your open disputes and consultations, and what you wait for, by its day',
    refusals: READ,
  })
  @ApiHeader(AFTER)
  @ApiOkResponse({ type: OwnTaskList })
  async listOwnTasks(
    @Query() { papers, letters }: OwnTasksQuery,
    @CurrentCaller() caller: Caller,
    @After() after: string | undefined,
  ): Promise<OwnTaskList> {
    await waitForOwn(caller.tenant, after);
    return listOwnTasks(caller, { papers: papers === 'yes', letters: letters === 'yes' });
  }

  @Get('own-task-count')
  @Access('party', 'platform:read', 'mediator', 'expert')
  @Operation('countOwnTasks', {
    summary: 'How much waits for you in all your open disputes; not counted beyond twenty',
    refusals: READ,
  })
  @ApiHeader(AFTER)
  @ApiOkResponse({ type: OwnTaskCount })
  async countOwnTasks(@CurrentCaller() caller: Caller, @After() after: string | undefined): Promise<OwnTaskCount> {
    await waitForOwn(caller.tenant, after);
    return countOwnTasks(caller);
  }

  @Get('task-counts')
  @Access('case-manager', 'administrator')
  @Operation('countTasks', {
    summary: 'How many tasks there are: yours, your team’s, in the queue, escalated; without what you set aside',
    refusals: READ,
  })
  @ApiHeader(AFTER)
  @ApiOkResponse({ type: TaskCounts })
  async countTasks(
    @Query() query: CountTasksQuery,
    @CurrentCaller() caller: Caller,
    @After() after: string | undefined,
  ): Promise<TaskCounts> {
    await waitForTasks(caller.tenant, after);
    return countAllTasks(caller, query);
  }
}

/** What somebody has to do is of its disputes, and of its consultations once those are read at all. */
const waitForOwn = async (tenant: TenantContext, after: string | undefined): Promise<void> => {
  await waitForTable(tenant, 'docket', after);
  if (after !== undefined && (await isThere(tenant.database, 'consultations')))
    await waitForTable(tenant, 'consultations', after);
};
