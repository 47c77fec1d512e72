import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { isThere } from '#read-models/is-there.js';
import { readOperation, type Operation as Operating } from '#read-models/operation.js';
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
    summary:
      'Whether readers, clocks, effects and the programs themselves keep up, over all associations; ids and counts',
    refusals: ['Unauthenticated', 'Forbidden', 'NotCaughtUp'],
  })
  @ApiOkResponse({ type: StatusView })
  async getStatus(): Promise<Operating> {
    if (!(await isThere(this.parts.pool, 'docket')))
      // readers make the docket when they first run
      throw new HttpProblem('NotCaughtUp', { headers: { 'retry-after': '1' } });
    return readOperation(this.parts.pool, this.parts.now());
  }
}
