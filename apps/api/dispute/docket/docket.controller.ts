import { Controller, Get, Query } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiTags, ApiBearerAuth } from '@nestjs/swagger';
import { findLiveReader } from '#read-models/find-live-reader.js';
import { Access } from '../../http/access.js';
import { After } from '../../http/after.js';
import type { Caller } from '../../http/caller.js';
import { HttpProblem } from '../../http/http-problem.js';
import { Operation } from '../../http/operation.js';
import { CurrentCaller } from '../../http/request.js';
import { waitForRead } from '../../http/wait-for-read.js';
import { READ } from '../refusals.js';
import { listDisputes } from './list-disputes.js';
import { listTasks } from './list-tasks.js';
import { DisputeList, ListDisputesQuery, ListTasksQuery, TaskList } from './list.dto.js';

const AFTER = {
  name: 'Parley-After',
  required: false,
  description: 'Parley-Token of a change that the list has to show',
};

@ApiBearerAuth()
@ApiTags('docket')
@Controller({ version: '1' })
export class DocketController {
  @Get('disputes')
  @Access('party', 'case-manager', 'platform:read', 'mediator', 'expert')
  @Operation('listDisputes', { summary: 'Your disputes, the newest first', refusals: READ })
  @ApiHeader(AFTER)
  @ApiOkResponse({ type: DisputeList })
  async listDisputes(
    @Query() query: ListDisputesQuery,
    @CurrentCaller() caller: Caller,
    @After() after: string | undefined,
  ): Promise<DisputeList> {
    await untilRead(caller, after, ['docket']);
    return listDisputes(caller, query);
  }

  @Get('tasks')
  @Access('case-manager')
  @Operation('listTasks', {
    summary: 'What people of the association have to do, the most urgent first',
    refusals: READ,
  })
  @ApiHeader(AFTER)
  @ApiOkResponse({ type: TaskList })
  async listTasks(
    @Query() query: ListTasksQuery,
    @CurrentCaller() caller: Caller,
    @After() after: string | undefined,
  ): Promise<TaskList> {
    await untilRead(caller, after, ['docket', 'contact_proofs']);
    return listTasks(caller, query);
  }
}

/** Until these tables show what was just written. Busy while one is not there yet: the worker makes it. */
const untilRead = async (
  { tenant }: Caller,
  after: string | undefined,
  projections: readonly string[],
): Promise<void> => {
  for (const projection of projections) {
    const reader = await findLiveReader(tenant.database, projection);
    if (reader === undefined) throw new HttpProblem('Busy', { headers: { 'retry-after': '1' } });
    await waitForRead(tenant, reader, after);
  }
};
