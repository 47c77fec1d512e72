import { Controller, Get, Inject, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { localDateAt } from '#domain/calendar/local-date.js';
import { Access } from '../../../http/access.js';
import type { Caller } from '../../../http/caller.js';
import { Operation } from '../../../http/operation.js';
import { PARTS, type ApiParts } from '../../../http/parts.js';
import { CurrentCaller } from '../../../http/request.js';
import { READ } from '../../refusals.js';
import { countDisputes } from '../count-disputes.js';
import { listDisputes } from '../list-disputes.js';
import { countListed } from '../list-tasks.js';
import { allPages, assertFits } from './all-pages.js';
import { DISPUTE_COLUMNS } from './dispute-columns.js';
import { ExportDisputesQuery, ExportTasksQuery } from './table.dto.js';
import { sendTable } from './send-table.js';
import { TASK_COLUMNS } from './task-columns.js';
import { tasksOf } from './tasks-of.js';

const PAGE = 100;
const FILE = {
  description:
    'UTF-8 with a byte order mark, RFC 4180; a cell that a spreadsheet would take for a formula begins with an apostrophe',
  schema: { type: 'string' as const },
};

/** Lists of the desk as files for spreadsheets; every one is noted in the security log. */
@ApiTags('docket')
@Controller({ version: '1' })
export class TablesController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Get('dispute-export')
  @Access('case-manager')
  @Operation('exportDisputes', {
    summary: 'The docket, as it is filtered, as a CSV file with all that you see of each dispute',
    refusals: [...READ, 'TooMany'],
  })
  @ApiProduces('text/csv')
  @ApiOkResponse(FILE)
  async exportDisputes(
    @Query() { locale, ...asked }: ExportDisputesQuery,
    @CurrentCaller() caller: Caller,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.parts.limits.take('table', caller.actor.id);
    assertFits((await countDisputes(caller, asked)).all);
    await sendTable(reply, {
      name: `disputes-${localDateAt(caller.now)}`,
      columns: DISPUTE_COLUMNS,
      locale: locale ?? caller.locale,
      lines: allPages((cursor) => listDisputes(caller, { ...asked, limit: PAGE, ...(cursor && { cursor }) })),
    });
  }

  @Get('task-export')
  @Access('case-manager', 'administrator')
  @Operation('exportTasks', {
    summary: 'The list of tasks, as it is filtered, as a CSV file',
    refusals: [...READ, 'TooMany'],
  })
  @ApiProduces('text/csv')
  @ApiOkResponse(FILE)
  async exportTasks(
    @Query() { locale, ...asked }: ExportTasksQuery,
    @CurrentCaller() caller: Caller,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.parts.limits.take('table', caller.actor.id);
    assertFits(await countListed(caller, asked));
    await sendTable(reply, {
      name: `tasks-${localDateAt(caller.now)}`,
      columns: TASK_COLUMNS,
      locale: locale ?? caller.locale,
      lines: tasksOf(caller, asked),
    });
  }
}
