import { Controller, Get } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { findProposedRelations } from '#read-models/find-proposed-relations.js';
import { Access } from '../../../http/access.js';
import { After } from '../../../http/after.js';
import type { Caller } from '../../../http/caller.js';
import { Operation } from '../../../http/operation.js';
import { CurrentCaller } from '../../../http/request.js';
import { waitForTable } from '../../../http/wait-for-read.js';
import { READ } from '../../refusals.js';
import { ProposedRelations } from './relation.dto.js';

const MOST = 200;

@ApiTags('relations')
@Controller({ path: 'relations', version: '1' })
export class ProposedRelationsController {
  @Get('proposed')
  @Access('case-manager')
  @ApiHeader({
    name: 'Parley-After',
    required: false,
    description: 'Parley-Token of a change that the list has to show',
  })
  @Operation('listProposedRelations', {
    summary: 'Disputes that seem to have to do with each other, for a person to judge',
    refusals: READ,
  })
  @ApiOkResponse({ type: ProposedRelations })
  async listProposedRelations(
    @CurrentCaller() { tenant }: Caller,
    @After() after: string | undefined,
  ): Promise<ProposedRelations> {
    await waitForTable(tenant, 'filings', after);
    return { proposed: await findProposedRelations(tenant.database, tenant.associationId, MOST) };
  }
}
