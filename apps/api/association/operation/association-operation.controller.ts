import { Controller, Get, Header, Inject, Param, Req } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { readOperationOf, type AssociationOperation } from '#read-models/association-operation.js';
import { isThere } from '#read-models/is-there.js';
import { Access } from '../../http/access.js';
import { officeOf } from '../../http/association-door.js';
import { HttpProblem } from '../../http/http-problem.js';
import { Operation } from '../../http/operation.js';
import { PARTS, type ApiParts } from '../../http/parts.js';
import { PathId } from '../../http/path-id.js';
import type { Known } from '../../http/request.js';
import { OperationView } from './status.dto.js';

/** Whether the machine keeps up, for an association's administrators: what `/metrics` tells, from our own data. */
@ApiTags('associations')
@Controller({ path: 'associations/:associationId/operation', version: '1' })
export class AssociationOperationController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Get()
  @Access('administrator')
  @Header('Cache-Control', 'private, no-store')
  @Operation('getOperation', {
    summary: 'Whether readers, clocks, effects and queues keep up; names of channels and counts alone',
    refusals: ['Unauthenticated', 'Forbidden', 'NotFound', 'NotCaughtUp'],
  })
  @ApiOkResponse({ type: OperationView })
  async getOperation(
    @Param('associationId', PathId) associationId: string,
    @Req() known: Known,
  ): Promise<AssociationOperation> {
    const { tenant } = await officeOf(this.parts, known, associationId);
    if (!(await isThere(this.parts.pool, 'docket')))
      throw new HttpProblem('NotCaughtUp', { headers: { 'retry-after': '1' } });
    return readOperationOf(this.parts.pool, tenant.associationId);
  }
}
