import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { loadOwnDispute } from '#application/dispute/disputes.js';
import { Access } from '../../../http/access.js';
import type { Caller } from '../../../http/caller.js';
import { Operation } from '../../../http/operation.js';
import { PathId } from '../../../http/path-id.js';
import { CurrentCaller } from '../../../http/request.js';
import { READ } from '../../refusals.js';
import { PanelsBody } from './panel-view.dto.js';
import { viewPanels } from './view-panels.js';

@ApiTags('panel')
@Controller({ path: 'disputes/:disputeId/panels', version: '1' })
export class PanelsController {
  @Get()
  @Access('party', 'case-manager', 'platform:read', 'expert', 'auditor')
  @Operation('listPanels', {
    summary: 'Panels of the dispute that you may know of, who sits, and how that came about',
    refusals: READ,
  })
  @ApiOkResponse({ type: PanelsBody })
  async listPanels(
    @Param('disputeId', PathId) disputeId: string,
    @CurrentCaller() { actor, tenant }: Caller,
  ): Promise<PanelsBody> {
    const file = await loadOwnDispute(tenant, disputeId, actor);
    return { panels: await viewPanels(tenant, file, actor) };
  }
}
