import { Controller, Get, Header, Param, Query, Res } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { findMediationBody } from '#application/context/mediation-body.js';
import { refuse } from '#domain/kernel/refusal.js';
import { findStatistics } from '#read-models/find-statistics.js';
import { READ } from '../dispute/refusals.js';
import { Access } from '../http/access.js';
import { After } from '../http/after.js';
import type { Caller } from '../http/caller.js';
import { csvOf } from '../http/csv.js';
import { Operation } from '../http/operation.js';
import { CurrentCaller } from '../http/request.js';
import { waitForTable } from '../http/wait-for-read.js';
import { figuresOf } from './figures-of.js';
import { StatisticsBody, StatisticsQuery } from './statistics.dto.js';
import { tableOf, TABLES } from './tables.js';

/** What the association’s disputes come to, counted from the log. */
@ApiTags('statistics')
@Controller({ path: 'statistics', version: '1' })
export class StatisticsController {
  @Get()
  @Access('case-manager', 'administrator')
  @Header('Cache-Control', 'private, no-store')
  @Operation('getStatistics', {
    summary: 'Who held disputes for how long, how decisions held, how panels agreed, what came of mediations',
    description:
      'Of the disputes that fit, by the month of filing. A rate has its interval (Wilson, 95 %) and is missing where it ' +
      'would be of fewer than `least`. Sums are not counted: no sum of a settlement is recorded as data.',
    refusals: READ,
  })
  @ApiHeader({ name: 'Parley-After', required: false, description: 'Parley-Token of a change that it has to show' })
  @ApiOkResponse({ type: StatisticsBody })
  getStatistics(
    @Query() query: StatisticsQuery,
    @CurrentCaller() caller: Caller,
    @After() after: string | undefined,
  ): Promise<StatisticsBody> {
    return read(caller, query, after);
  }

  @Get('tables/:table')
  @Access('case-manager', 'administrator')
  @Header('Cache-Control', 'private, no-store')
  @Operation('getStatisticsTable', {
    summary: 'One table of them to take away, as CSV in your language; no cell of it is a formula',
    refusals: READ,
  })
  @ApiParam({ name: 'table', enum: TABLES })
  @ApiOkResponse({ description: 'As an attachment', content: { 'text/csv': { schema: { type: 'string' } } } })
  async getStatisticsTable(
    @Param('table') asked: string,
    @Query() query: StatisticsQuery,
    @CurrentCaller() caller: Caller,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const name = TABLES.find((one) => one === asked) ?? refuse('NotFound');
    const { head, rows } = tableOf(name, await read(caller, query, undefined), caller.locale);
    void reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="parley-${name}.csv"`)
      .send(csvOf(head, rows));
  }
}

const read = async (
  { tenant, now }: Caller,
  query: StatisticsQuery,
  after: string | undefined,
): Promise<StatisticsBody> => {
  const { database, associationId } = tenant;
  await waitForTable(tenant, 'statistics', after);
  const [found, body, { rows }] = await Promise.all([
    findStatistics(database, associationId, query, now),
    findMediationBody(tenant),
    database.query<{ id: string; name: string }>({
      name: 'platform-names',
      text: 'SELECT id, name FROM office.platform WHERE association_id = $1',
      values: [associationId],
    }),
  ]);
  const platforms = new Map(rows.map(({ id, name }) => [id, name]));
  return figuresOf(found, { now, platforms, legalBasis: body?.legalBasis });
};
