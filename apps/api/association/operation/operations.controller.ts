import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { isThere } from '#read-models/is-there.js';
import { readStatus, type Status } from '#read-models/status.js';
import { Access } from '../../http/access.js';
import { HttpProblem } from '../../http/http-problem.js';
import { Operation } from '../../http/operation.js';
import { PARTS, type ApiParts } from '../../http/parts.js';
import { StatusView } from './status.dto.js';

@ApiTags('operations')
@Controller({ path: 'operations', version: '1' })
export class OperationsController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Get('status')
  @Access('operator')
  @Operation('getStatus', {
    summary: 'Whether readers, clocks and effects keep up, over all associations; ids and counts alone',
    refusals: ['Unauthenticated', 'Forbidden', 'NotCaughtUp'],
  })
  @ApiOkResponse({ type: StatusView })
  async getStatus(): Promise<Status> {
    if (!(await isThere(this.parts.pool, 'docket')))
      // readers make the docket when they first run
      throw new HttpProblem('NotCaughtUp', { headers: { 'retry-after': '1' } });
    return readStatus(this.parts.pool);
  }
}
