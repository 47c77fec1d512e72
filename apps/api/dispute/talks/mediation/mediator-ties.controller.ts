import { Controller, Get, Header, Param } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { refuse } from '#domain/kernel/refusal.js';
import { loadOwnDispute } from '#application/dispute/disputes.js';
import { Access } from '../../../http/access.js';
import type { Caller } from '../../../http/caller.js';
import { Operation } from '../../../http/operation.js';
import { PathId } from '../../../http/path-id.js';
import { CurrentCaller } from '../../../http/request.js';
import { PossibleTiesBody } from '../../panel/panel/possible-ties.dto.js';
import { viewPossibleTies } from '../../panel/panel/view-possible-ties.js';
import { READ } from '../../refusals.js';

@ApiTags('mediation')
@Controller({ path: 'disputes/:disputeId/mediations/:mediationId/possible-ties', version: '1' })
export class MediatorTiesController {
  @Get()
  @Access('mediator', 'case-manager')
  @Header('Cache-Control', 'private, no-store')
  @Operation('listPossibleMediatorTies', {
    summary:
      'What may tie whoever is asked to mediate: to itself as questions that name the sides alone, before it accepts; to the association with what they come from',
    refusals: READ,
  })
  @ApiOkResponse({ type: PossibleTiesBody })
  async listPossibleMediatorTies(
    @Param('disputeId', PathId) disputeId: string,
    @Param('mediationId', PathId) mediationId: string,
    @CurrentCaller() { actor, tenant }: Caller,
  ): Promise<PossibleTiesBody> {
    const file = await loadOwnDispute(tenant, disputeId, actor);
    const { mediatorId: neutralId, parties: named = [], outcome } = file.dispute.mediations[mediationId] ?? {};
    if (outcome !== undefined && actor.id === neutralId) refuse('NotFound'); // it is asked nothing any more
    return viewPossibleTies(tenant, file, { neutralId, named }, actor);
  }
}
