import { Controller, Get, Header, Param } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { loadOwnDispute } from '#application/dispute/disputes.js';
import { Access } from '../../../http/access.js';
import type { Caller } from '../../../http/caller.js';
import { Operation } from '../../../http/operation.js';
import { PathId } from '../../../http/path-id.js';
import { CurrentCaller } from '../../../http/request.js';
import { READ } from '../../refusals.js';
import { PossibleTiesBody } from './possible-ties.dto.js';
import { viewPossibleTies } from './view-possible-ties.js';

@ApiTags('panel')
@Controller({ path: 'disputes/:disputeId/seats/:seatId/possible-ties', version: '1' })
export class PossibleTiesController {
  @Get()
  @Access('expert', 'case-manager')
  @Header('Cache-Control', 'private, no-store')
  @Operation('listPossibleTies', {
    summary:
      'What may tie whoever is asked to this seat, by affiliations, earlier disputes and names: to itself as questions before it declares, to the association with what they come from',
    refusals: READ,
  })
  @ApiOkResponse({ type: PossibleTiesBody })
  async listPossibleTies(
    @Param('disputeId', PathId) disputeId: string,
    @Param('seatId', PathId) seatId: string,
    @CurrentCaller() { actor, tenant }: Caller,
  ): Promise<PossibleTiesBody> {
    const file = await loadOwnDispute(tenant, disputeId, actor);
    return viewPossibleTies(tenant, file, { neutralId: file.dispute.seats[seatId]?.neutralId }, actor);
  }
}
